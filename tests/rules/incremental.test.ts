import { describe, expect, it } from 'vitest';
import { type Assessment, assess, assessQuickly, bands, type CaseFile, link } from '../../src/engine/index.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { newRandom, randomCase } from './random-case.ts';

const { ruleset } = compileRules('rules');
const HOUSEHOLDS = process.env.DEEP ? 60 : 4;
const SEED = 42;

/** The same household with some answers missing: each step gives, changes or takes back one of them. */
function steps(random: () => number, whole: CaseFile, count: number): readonly CaseFile[] {
  const pick = (names: readonly string[]): string => names[Math.floor(random() * names.length)] ?? '';
  let household: Record<string, unknown> = {};
  let people: Record<string, unknown>[] = whole.people.map(({ id, relation, born }) => ({ id, relation, born }));
  return Array.from({ length: count }, () => {
    if (random() < 0.4) {
      const name = pick(Object.keys(whole.household ?? {}));
      household = { ...household, [name]: random() < 0.1 ? undefined : whole.household?.[name] };
    } else {
      const at = Math.floor(random() * people.length);
      const name = pick(Object.keys(whole.people[at] ?? {}));
      const answer = random() < 0.1 && name !== 'id' ? undefined : whole.people[at]?.[name];
      people = people.map((person, i) => (i === at ? { ...person, [name]: answer } : person));
    }
    return { on: whole.on, household, people } as unknown as CaseFile;
  });
}

/** Everything that is told, explanations included. */
function told(assessment: Assessment): unknown {
  return JSON.parse(JSON.stringify(assessment));
}

describe('an assessment that builds on the one before', () => {
  it(`says just what one from scratch says, answer by answer (${HOUSEHOLDS} random households)`, () => {
    const rules = link(ruleset);
    for (let i = 0; i < HOUSEHOLDS; i++) {
      const random = newRandom(SEED + i);
      let before: Assessment | undefined;
      for (const caseFile of steps(random, randomCase(random, rules), 12)) {
        before = assessQuickly(rules, caseFile, before);
        // Linked anew, so that nothing that was tried before can have a say.
        expect(told(before)).toEqual(told(assessQuickly(link(ruleset), caseFile)));
      }
    }
  }, 600_000);

  it('knows the rungs of every open number, as it stands and after one more answer', () => {
    const rules = link(ruleset);
    const random = newRandom(SEED);
    let seen = 0;
    let before: Assessment | undefined;
    for (const caseFile of steps(random, randomCase(random, rules), 6)) {
      const now = assessQuickly(rules, caseFile, before);
      for (const name of now.next) {
        const rungs = bands(link(ruleset), caseFile, name);
        expect(bands(rules, caseFile, name, now)).toEqual(rungs);
        expect(bands(rules, caseFile, name, before)).toEqual(rungs);
        seen += rungs.length;
      }
      before = now;
    }
    expect(seen).toBeGreaterThan(100);
  }, 600_000);

  it('may be built upon twice, as a page does that looks ahead to an answer which is then changed', () => {
    const rules = link(ruleset);
    const random = newRandom(SEED);
    const [before, tried, sent] = steps(random, randomCase(random, rules), 3);
    if (!before || !tried || !sent) throw new Error('no steps');
    const worked = assessQuickly(rules, before);
    const { next } = assessQuickly(rules, tried, worked);
    expect(told(assessQuickly(rules, sent, worked))).toEqual(told(assessQuickly(link(ruleset), sent)));
    expect(told(worked)).toEqual(told(assessQuickly(link(ruleset), before)));
    expect(next).toEqual(assessQuickly(link(ruleset), tried).next);
  }, 600_000);

  it('may build on a quick one', () => {
    const rules = link(ruleset);
    const random = newRandom(SEED);
    const [first, second] = steps(random, randomCase(random, rules), 2);
    if (!first || !second) throw new Error('no steps');
    expect(told(assess(rules, second, assessQuickly(rules, first)))).toEqual(told(assess(rules, second)));
  }, 600_000);
});
