import { describe, expect, it } from 'vitest';
import {
  assess,
  type CaseFile,
  link,
  type Papers,
  type PersonAnswers,
  papersOf,
  readCase,
} from '../../src/engine/index.ts';
import { forgetful, newRandom, randomCase } from './random-case.ts';
import { compiled, rules, yamlFiles } from './rules-under-test.ts';

const ON = '2026-11-22';

/** That it must be brought, that it needn't, or nothing. */
type Told = 'bring' | 'not' | 'open';

interface Content {
  readonly people: Readonly<Record<string, PersonAnswers>>;
  readonly papers: readonly {
    readonly paper: string;
    readonly benefit: string;
    readonly claimant: string;
    readonly examples: readonly {
      readonly when: string;
      readonly told: Told;
      readonly on?: string;
      readonly household?: object;
      readonly people: readonly Readonly<Record<string, unknown>>[];
    }[];
  }[];
}

const files = yamlFiles('tests/rules', 'papers').map((file) => file.content as Partial<Content>);
const content: Content = {
  people: Object.assign({}, ...files.map(({ people }) => people)),
  papers: files.flatMap(({ papers = [] }) => papers),
};

/** Somebody of the file by their name there, with what is different about them. */
function asPerson({ is, ...own }: Readonly<Record<string, unknown>>): object {
  return { ...content.people[String(is)], ...own };
}

const NONE: Papers = { documents: [], documentsIf: [] };

function toldIn({ documents, documentsIf }: Papers = NONE, paper: string): Told {
  const sheet = compiled.ruleset.documentsIf?.[paper]?.sameAs ?? paper;
  if (documents.some(({ id }) => id === sheet)) return 'bring';
  return documentsIf.some(({ id }) => id === paper) ? 'open' : 'not';
}

describe.each(content.papers)('$paper for $benefit of $claimant', ({ paper, benefit, claimant, examples }) => {
  it.each(examples)('is $told where $when', ({ on = ON, household = {}, people, told }) => {
    const reading = readCase(rules, { on, household, people: people.map(asPerson) });
    if (!reading.ok) throw new Error(JSON.stringify(reading));
    expect(toldIn(papersOf(rules, reading.case, [{ benefit, claimant }]), paper)).toBe(told);
  });
});

it('is shown of every paper that answers decide', () => {
  const decided = Object.entries(compiled.ruleset.documentsIf ?? {}).flatMap(([id, { when }]) => (when ? [id] : []));
  expect(content.papers.map(({ paper }) => paper)).toEqual(expect.arrayContaining(decided));
});

const CASES = process.env.DEEP ? 3000 : 60;

describe('a household that answers more', () => {
  it(`is never told something else of a paper (${CASES} random households)`, () => {
    const counts = { wrong: [] as string[], told: 0 };
    for (let i = 0; i < CASES; i++) {
      const random = newRandom(4000 + i);
      const whole = randomCase(random, rules);
      const partial = forgetful(random, compiled.ruleset, whole, random());
      for (const { id, papers, claim } of claimsWithPapers(whole)) {
        const [before, after] = [partial, whole].map((caseFile) => papersOf(rules, caseFile, [claim]));
        for (const paper of papers) {
          const [early, late] = [before, after].map((found) => toldIn(found, paper));
          if (early === 'open') continue;
          counts.told++;
          if (early !== late) counts.wrong.push(`case ${i}: ${paper} of ${id} ${early}, ${late}`);
        }
      }
    }
    expect(counts.wrong).toEqual([]);
    expect(counts.told).toBeGreaterThan(CASES);
  }, 600_000);

  it('is asked no question for the sake of a paper', () => {
    const { documentsIf: _, ...without } = compiled.ruleset;
    for (const names of [
      ['gran', 'grandpa'],
      ['me', 'son', 'kid'],
    ]) {
      const caseFile = { on: ON, people: names.flatMap((name) => content.people[name] ?? []) };
      expect(assess(rules, caseFile).next).toEqual(assess(link(without), caseFile).next);
    }
  });
});

function claimsWithPapers({ people }: CaseFile) {
  return compiled.ruleset.benefits.flatMap(({ id, claimant, apply: { documentsIf: papers } }) => {
    const who = claimant === 'household' ? ['household'] : people.map((person) => person.id);
    return papers.length === 0 ? [] : who.map((one) => ({ id, papers, claim: { benefit: id, claimant: one } }));
  });
}
