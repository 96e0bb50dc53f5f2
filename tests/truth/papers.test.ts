import { describe, expect, it } from 'vitest';
import {
  ELIGIBLE,
  type ExactProgramme,
  exactArithmetic,
  INELIGIBLE,
  link,
  papersOf,
  parseDay,
  type RuleSet,
  runExact,
} from '../../src/engine/index.ts';
import { emitExact } from '../../src/rules-compiler/index.ts';
import { loadExact } from '../exact/load-exact.ts';
import { chance } from '../exact/random.ts';
import { completions } from './completions.ts';
import { partialCase } from './partial-case.ts';
import { DAY, smallRules } from './small-rules.ts';
import { answerGuarded } from './truth.ts';

const CASES = process.env.DEEP ? 50_000 : 3000;
const CASES_A_RULE_SET = 20;

/** The first condition of a small rule set, as the test of a paper and as the only condition. */
function asPaper(ruleset: RuleSet): RuleSet {
  const benefits = ruleset.benefits.map(({ apply, versions, ...benefit }) => ({
    ...benefit,
    apply: { ...apply, documentsIf: ['paper'] },
    versions: versions.map(({ amount: _, conditions, ...version }) => ({
      ...version,
      conditions: conditions.slice(0, 1),
    })),
  }));
  const test = benefits[0]?.versions[0]?.conditions[0]?.test;
  return { ...ruleset, benefits, documentsIf: { paper: { ...(test && { when: test }) } } };
}

async function prepared(seed: number) {
  const draw = chance(seed);
  const ruleset = asPaper(smallRules(draw));
  const { layout, exact } = await loadExact(emitExact(ruleset).source);
  const [programme] = exact(exactArithmetic).prepare(parseDay(DAY) ?? 0);
  if (!programme) throw new Error('nothing in force');
  return { draw, ruleset, rules: link(ruleset), layout, programme };
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** What plain JavaScript finds of each completion of a drawn case, and what is told of the paper before it. */
function held({ draw, ruleset, rules, layout, programme }: Prepared) {
  const read = new Set([...layout.household, ...layout.person].map(({ id }) => id));
  const one = partialCase(ruleset, read, draw);
  const { documents, documentsIf } = papersOf(rules, one.partial, [claimOf(programme)]);
  const told = documents.length > 0 ? ELIGIBLE : documentsIf.length > 0 ? undefined : INELIGIBLE;
  const input = completions(one.whole, one.gaps, layout);
  answerGuarded(input, one, layout);
  const [results] = runExact([programme], input);
  const step = programme.claimant === 'household' ? 1 : one.whole.people.length;
  const found = new Set(Array.from({ length: input.households }, (_, i) => results?.outcomes[i * step]));
  return { told, found };
}

function claimOf({ benefit, claimant }: ExactProgramme) {
  return { benefit, claimant: claimant === 'household' ? 'household' : 'me' };
}

describe('a paper that only some bring', () => {
  it(`is never said to be needed, or not to be, against a completion (${CASES} random cases)`, async () => {
    const counts = { wrong: 0, same: 0, told: 0 };
    let cases = 0;
    for (let seed = 1; cases < CASES; seed++) {
      const rules = await prepared(seed);
      for (let i = 0; i < CASES_A_RULE_SET && cases < CASES; i++, cases++) {
        const { told, found } = held(rules);
        const isSame = found.size === 1 && (found.has(ELIGIBLE) || found.has(INELIGIBLE));
        if (told !== undefined && !(isSame && found.has(told))) counts.wrong++;
        if (isSame) counts.same++;
        if (told !== undefined) counts.told++;
      }
    }
    expect(counts.wrong).toBe(0);
    expect(counts.told / counts.same).toBeGreaterThan(0.85);
  }, 3_600_000);
});
