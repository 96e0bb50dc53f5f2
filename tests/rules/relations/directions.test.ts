import { describe, expect, it } from 'vitest';
import { type CaseFile, type Fact, factsIn, parseDay } from '../../../src/engine/index.ts';
import { type Chance, chance } from '../../exact/random.ts';
import { rules } from '../rules-under-test.ts';
import { directions, fromWorstToBest } from './directions.ts';
import { asked, documentedHouseholds, filledIn, keyOf } from './documented-households.ts';
import { claimsOf, exactRules, type Found } from './exact-rules.ts';

const EVERY = process.env.DEEP ? 1 : 20;
const SEED = 20261123;

interface Answered {
  readonly fact: Fact;
  /** From the worst answer to the best. */
  readonly cases: readonly CaseFile[];
}

describe('a better answer', () => {
  it('never closes a benefit nor lowers it, except where the law says so', async () => {
    const exact = await exactRules();
    const draw = chance(SEED);
    const looksAt = newLooksAt();
    const worse = new Map<string, string>();
    const better = new Set<string>();
    documentedHouseholds().forEach(({ benefit, caseFile }, i) => {
      const programme = exact.programmesOn(caseFile.on).find((own) => own.benefit === benefit);
      if (i % EVERY !== 0 || !programme) return;
      const whole = filledIn(caseFile, draw);
      const changed = answeredIn(whole, looksAt(benefit), draw);
      const found = claimsOf(
        exact,
        programme,
        changed.flatMap(({ cases }) => cases),
      );
      let first = 0;
      for (const { fact, cases } of changed) {
        const key = `${fact.id} of ${benefit}`;
        const steps = stepsIn(found.slice(first, first + cases.length));
        if (steps.some(isWorse)) worse.set(key, `${key}, as in a case of it on ${caseFile.on}`);
        if (steps.some(isBetter)) better.add(key);
        first += cases.length;
      }
    });
    const excepted = new Set(directions.exceptions.map(({ fact, benefit }) => `${fact} of ${benefit}`));
    expect([...worse].filter(([key]) => !excepted.has(key)).map(([, text]) => text)).toEqual([]);
    // Or the households would show nothing.
    expect(better.size).toBeGreaterThan(200);
    const needed = directions.exceptions
      .filter(({ seldom }) => !seldom)
      .map(({ fact, benefit }) => `${fact} of ${benefit}`);
    if (process.env.DEEP) expect(needed.filter((key) => !worse.has(key))).toEqual([]);
  }, 600_000);
});

/** The questions that a benefit looks at. */
function newLooksAt(): (benefit: string) => readonly Fact[] {
  const known = new Map<string, readonly Fact[]>();
  return (id) => {
    const { facts, benefits } = rules.ruleset;
    const benefit = benefits.find((own) => own.id === id);
    const seen = known.get(id) ?? asked.filter((fact) => factsIn(benefit?.versions, facts).has(fact.id));
    known.set(id, seen);
    return seen;
  };
}

/** The household again and again with one answer of one of its people changed, from the worst to the best. */
function answeredIn(whole: CaseFile, facts: readonly Fact[], draw: Chance): readonly Answered[] {
  const on = parseDay(whole.on) ?? 0;
  const { household = {}, people } = whole;
  return facts.flatMap((fact): readonly Answered[] => {
    const key = keyOf(fact);
    if (fact.entity === 'household') {
      const answers = fromWorstToBest(fact, household[key] as string, on, draw);
      return [{ fact, cases: answers.map((answer) => ({ ...whole, household: { ...household, [key]: answer } })) }];
    }
    return people.map((own) => {
      const answers = fromWorstToBest(fact, own[key] as string, on, draw);
      const withAnswer = (answer: (typeof answers)[number]) =>
        people.map((person) => (person === own ? { ...person, [key]: answer } : person));
      return { fact, cases: answers.map((answer) => ({ ...whole, people: withAnswer(answer) })) };
    });
  });
}

type Step = readonly [Found | undefined, Found | undefined];

/** Each claim before and after each change for the better. */
function stepsIn(found: readonly (readonly (Found | undefined)[])[]): readonly Step[] {
  return found.slice(1).flatMap((claims, i) => claims.map((claim, k): Step => [found[i]?.[k], claim]));
}

function isWorse([before, after]: Step): boolean {
  if (!before || !after) return false;
  return after.rank < before.rank || (after.rank === before.rank && after.amount < before.amount);
}

function isBetter([before, after]: Step): boolean {
  return isWorse([after, before]);
}
