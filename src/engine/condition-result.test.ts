import { describe, expect, it } from 'vitest';
import { assessOne } from './assess.ts';
import type { ConditionResult } from './assessment.ts';
import { PENSION, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';

const rules = link(
  rulesetOf([
    {
      ...PENSION,
      versions: PENSION.versions.map((version) => ({
        ...version,
        conditions: version.conditions.map((condition) => ({ ...condition, operator: '<=' })),
      })),
    },
  ]),
);

/** The limit of income is 30,000; low status needs none. */
function incomeOf(household: { status?: string; income?: number }): ConditionResult | undefined {
  const people = [{ id: 'gran', relation: 'self', born: '1950-06-15', here: true }];
  const found = assessOne(rules, { on: '2020-06-01', household, people }, 'pension', 'gran');
  return found?.conditions.find(({ id }) => id === 'income');
}

describe('what a condition compared', () => {
  it('is shown with its limit and the distance where it decided', () => {
    expect(incomeOf({ status: 'none', income: 31000 })).toMatchObject({
      value: 31000,
      threshold: 30000,
      distance: 1000,
    });
    expect(incomeOf({ status: 'none', income: 29000 })).toMatchObject({
      value: 29000,
      threshold: 30000,
      distance: 1000,
    });
  });

  it('is not shown where something else decided: the limit would seem to be kept', () => {
    const result = incomeOf({ status: 'low', income: 31000 });
    expect(result?.outcome).toBe(true);
    expect(result).not.toHaveProperty('value');
    expect(result).not.toHaveProperty('threshold');
  });

  it('is shown while the outcome is open', () => {
    expect(incomeOf({ income: 31000 })).toMatchObject({ outcome: 'unknown', value: 31000, threshold: 30000 });
  });
});
