import { describe, expect, it } from 'vitest';
import { assess, type CaseFile, paths } from '../../src/engine/index.ts';
import { rules } from './rules-under-test.ts';

const home = { registered_in_kaohsiung: true, lives_in_kaohsiung: true, days_in_taiwan_last_year: 300 };
const household = (income: number, status: string): CaseFile => ({
  on: '2026-11-22',
  household: {
    status,
    income_per_head: income,
    members_counted: 1,
    movable_assets: 0,
    real_property: 0,
    anyone_placed_or_imprisoned: false,
    anyone_disabled: false,
  },
  people: [{ id: 'p1', relation: 'self', born: '1980-03-02', ...home }],
});
const through = (caseFile: CaseFile) =>
  paths(rules, caseFile, assess(rules, caseFile)).map((path) => path.through.benefit);

describe('ways through a status', () => {
  it('lead through low income where that is certain, and not through the lesser one', () => {
    expect(through(household(10_000, 'none'))).toEqual(['low_income_status']);
  });

  it('lead through mid-low income where there is too much for low income', () => {
    expect(through(household(20_000, 'none'))).toEqual(['mid_low_income_status']);
  });

  it('open what asks for the status, each benefit once', () => {
    const caseFile = household(10_000, 'none');
    const [path] = paths(rules, caseFile, assess(rules, caseFile));
    const opened = path?.opens.map(({ benefit }) => benefit) ?? [];
    expect(opened).toContain('low_income_nhi_subsidy');
    expect(opened).not.toContain('low_income_status');
    // Only for class three, and nobody knows yet which class it will be.
    expect(opened).not.toContain('low_income_festival_aid');
    expect(new Set(opened).size).toBe(opened.length);
  });

  it('are none for those who have a status, or too much', () => {
    expect(through(household(10_000, 'low_3'))).toEqual([]);
    expect(through(household(90_000, 'none'))).toEqual([]);
  });
});
