import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Expression } from './expression.ts';
import { FACTS, PENSION, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import type { RuleSet } from './ruleset.ts';

const [HERE, STATUS, INCOME] = [2, 3, 4];
const here: Expression = ['fact', HERE, ['person']];
const isLow: Expression = ['=', ['fact', STATUS], ['known', 'low']];
const never: Expression = ['known', null];

/** One benefit with these tests; a fact nobody answered is worked out by its guard. */
function rulesOf(tests: readonly Expression[], amount: Expression, guard?: Expression): RuleSet {
  const [version] = PENSION.versions;
  if (!version) throw new Error('no version');
  const conditions = tests.map((test, i) => ({ id: `c${i}`, says: 'x', test }));
  const facts = FACTS.map((fact, i) => (i === HERE && guard ? { ...fact, derive: guard } : fact));
  const benefit = { ...PENSION, versions: [{ ...version, conditions, amount: { unit: 'TWD/month', is: amount } }] };
  return { ...rulesetOf([benefit]), facts };
}

function found(ruleset: RuleSet, household: Readonly<Record<string, number | { min: number; max: number }>> = {}) {
  const people = [{ id: 'me', relation: 'self', born: '1950-01-01' }];
  const [entitlement] = assess(link(ruleset), { on: '2020-06-01', household, people }).entitlements;
  if (!entitlement) throw new Error('no entitlement');
  return entitlement;
}

describe('a verdict over answers that are missing', () => {
  it('lists what moves the amount although the outcome stays unknown whatever is answered', () => {
    const amount: Expression = ['if', isLow, ['known', 9], ['if', isLow, ['known', 1], ['known', 5]]];
    expect(found(rulesOf([never], amount))).toMatchObject({
      outcome: 'unknown',
      amount: { min: 0, max: 9 },
      missing: ['household.status'],
    });
  });

  it('keeps the guard of a fact read twice: answering it may settle the fact', () => {
    const guard: Expression = ['if', isLow, ['known', false], ['known', null]];
    const twice: Expression = ['and', here, ['or', here, ['>', ['fact', INCOME], ['known', 5]]]];
    expect(found(rulesOf([twice], ['known', 1], guard), { income: 1 }).missing).toEqual([
      'household.status',
      'people.me.here',
    ]);
  });

  it('lists nothing for an amount that is nothing either way', () => {
    const owed: Expression = ['-', ['known', 0], ['fact', INCOME]];
    expect(found(rulesOf([['known', true]], owed))).toMatchObject({ amount: { min: 0, max: 0 }, missing: [] });
  });

  it('tries a narrow range value by value where a test compares a fact with itself', () => {
    const itself: Expression = ['>=', ['*', ['fact', INCOME], ['fact', INCOME]], ['fact', INCOME]];
    expect(found(rulesOf([itself], ['known', 1]), { income: { min: 0, max: 9 } })).toMatchObject({
      outcome: 'eligible',
      missing: [],
    });
  });

  it('sees that one of two tests holds wherever the fact lies between them', () => {
    const either: Expression = ['or', ['<', ['fact', INCOME], ['known', 40]], ['>', ['fact', INCOME], ['known', 30]]];
    expect(found(rulesOf([either], ['known', 1]))).toMatchObject({ outcome: 'eligible', missing: [] });
  });
});
