import { describe, expect, it } from 'vitest';
import { type AmountTable, amountTables } from './amount-tables.ts';
import type { CaseFile } from './assessment.ts';
import { FACTS, PENSION, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import type { Benefit } from './ruleset.ts';

const pension = link(rulesetOf([PENSION]));
const GRAN = { benefit: 'pension', claimant: 'gran' };

function tables(household: NonNullable<CaseFile['household']>, rules = pension) {
  const people = [{ id: 'gran', relation: 'self', born: '1950-06-15', here: true }];
  return amountTables(rules, { on: '2020-06-01', household, people }, GRAN);
}

function said({ rows }: AmountTable) {
  return rows.map(({ answers, of }) => [answers, of.outcome, of.outcome === 'eligible' && of.amount]);
}

describe('the tables of an amount', () => {
  it('say what each span of a number comes to, and on which the answer lies', () => {
    const [table, ...others] = tables({ status: 'none', income: 25_000 });
    if (!table) throw new Error('no table');
    expect(others).toEqual([]);
    expect(table).toMatchObject({ fact: 'household.income', own: 1 });
    expect(said(table)).toMatchObject([
      [{ min: 0, max: 19999 }, 'eligible', { min: 7000, max: 7000 }],
      [{ min: 20000, max: 30000 }, 'eligible', { min: 3000, max: 3000 }],
      [{ min: 30001, max: null }, 'ineligible', false],
    ]);
  });

  it('mark no row when the question is open, or the answer lies on two', () => {
    expect(tables({ status: 'none' })[0]?.own).toBeUndefined();
    expect(tables({ status: 'none', income: { min: 10_000, max: 20_000 } })[0]?.own).toBeUndefined();
    expect(tables({ status: 'none', income: { min: 10_000, max: 19_999 } })[0]?.own).toBe(0);
  });

  it('join the options that come to the same', () => {
    const amount = {
      unit: 'TWD/month',
      is: ['if', ['=', ['fact', 3], ['known', 'low']], ['parameter', 3], ['parameter', 4]],
    };
    const facts = FACTS.map((fact) =>
      fact.id === 'household.status' ? { ...fact, options: ['none', 'near', 'low'] } : fact,
    );
    const versions = PENSION.versions.map((version) => ({ ...version, amount })) as unknown as Benefit['versions'];
    const rules = link({ ...rulesetOf([{ ...PENSION, versions }]), facts });
    const [table] = tables({ income: 1000, status: 'near' }, rules);
    if (!table) throw new Error('no table');
    expect(table).toMatchObject({ fact: 'household.status', own: 0 });
    expect(said(table)).toMatchObject([
      [['none', 'near'], 'eligible', { min: 3000, max: 3000 }],
      [['low'], 'eligible', { min: 7000, max: 7000 }],
    ]);
  });

  it('are none where the amount is the same for all', () => {
    const versions = PENSION.versions.map((version) => ({
      ...version,
      amount: { unit: 'TWD/month', is: ['parameter', 4] },
    }));
    const flat = link(rulesetOf([{ ...PENSION, versions: versions as unknown as Benefit['versions'] }]));
    expect(tables({ status: 'none', income: 25_000 }, flat)).toEqual([]);
  });
});
