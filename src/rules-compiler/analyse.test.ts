import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { compileRules } from './compile.ts';
import { type Change, withRules } from './fixtures/compile-with.ts';
import { sentence } from './saying.ts';

type Changes = Readonly<Record<string, Change>>;

const CASH = 'benefits/old_age_cash/benefit.yaml';
const TABLE = `    hit: unique
    rules:
      - { when: household.income <= living_cost, then: high_rate }
      - { when: household.income > living_cost, then: low_rate }
`;

function found(changes: Changes): readonly string[] {
  return withRules(changes, (folder) =>
    analyse(compileRules(folder)).map((one) => `${one.line} ${one.code}: ${sentence(one, 'en')}`),
  );
}

/** Mistakes with another table in the old age cash; it stands on line 21, its first row on line 24. */
function withTable(hit: string, rows: readonly string[], more: Changes = {}): readonly string[] {
  const table = [`    hit: ${hit}`, '    rules:', ...rows.map((row) => `      - { when: ${row} }`), ''].join('\n');
  return found({ ...more, [CASH]: [[TABLE, table]] });
}

/** Mistakes with another test in the first condition of the old age cash, on line 10. */
function withTest(test: string, more: Changes = {}): readonly string[] {
  return found({ ...more, [CASH]: [['test: age(person.born) >= minimum_age', `test: ${test}`]] });
}

describe('a figure', () => {
  const RATES = 'benefits/old_age_cash/parameters.yaml';
  const first = '- { from: 2025-01-01, value: 65, source: { doc: old-age-rules, at: §2 }, standing: official }';
  const dated = (day: string, what: string): string => first.replace('2025-01-01', day).replace('value: 65', what);

  it('has a value on every day on which the benefit reads it', () => {
    expect(found({ [RATES]: [[first, dated('2025-01-02', 'value: 65')]] })).toEqual([
      '1 time-gap: old_age_cash reads old_age_cash.minimum_age from 2025-01-01 to 2025-01-01, when it has no value: give one, or `unknown: true`',
    ]);
    expect(found({ [RATES]: [[first, `${first}\n    ${dated('2026-06-01', 'ended: true')}`]] })).toEqual([
      '1 time-gap: old_age_cash reads old_age_cash.minimum_age from 2026-06-01 on, when it has no value: give one, or `unknown: true`',
    ]);
  });

  it('may be unknown, picked by another date, or ended with the benefit', () => {
    expect(found({ [RATES]: [[first, `${first}\n    ${dated('2026-06-01', 'unknown: true')}`]] })).toEqual([]);
    expect(
      found({
        [RATES]: [
          ['cycle: none', 'cycle: none\n  dated_by: person.born'],
          [first, dated('2025-01-02', 'value: 65')],
        ],
      }),
    ).toEqual([]);
    expect(
      found({
        [RATES]: [[first, `${first}\n    ${dated('2026-06-01', 'ended: true')}`]],
        [CASH]: [['in_force: { from: 2025-01-01 }', 'in_force: { from: 2025-01-01, to: 2026-05-31 }']],
      }),
    ).toEqual([]);
  });
});

describe('a decision table', () => {
  it('is left alone when each household has exactly one row', () => {
    expect(found({})).toEqual([]);
  });

  it('has a gap at the limit itself when both rows leave it out', () => {
    const rows = ['household.income < living_cost, then: high_rate', 'household.income > living_cost, then: low_rate'];
    expect(withTable('unique', rows)).toEqual([
      '21 table-gap: no row holds for household.income = 16000 (from 2025-01-01): add one, or `otherwise`',
    ]);
  });

  it('has an overlap at the limit itself when both rows take it in', () => {
    const rows = [
      'household.income <= living_cost, then: high_rate',
      'household.income >= living_cost, then: low_rate',
    ];
    expect(withTable('unique', rows)).toEqual([
      '25 table-overlap: rows 1 and 2 both hold for household.income = 16000 (from 2025-01-01): `hit: unique` wants one',
    ]);
    expect(withTable('first', rows)).toEqual([]);
  });

  it('has a gap where an option of a choice is forgotten', () => {
    const rows = ['household.status = "none", then: low_rate', 'household.status = "low", then: high_rate'];
    expect(withTable('unique', rows)).toEqual([
      '21 table-gap: no row holds for household.status = "mid_low" (from 2025-01-01): add one, or `otherwise`',
    ]);
  });

  it('has no gap with an `otherwise`, which overlaps nothing', () => {
    const rows = ['household.status in ("none", "low"), then: low_rate', 'otherwise, then: high_rate'];
    expect(withTable('unique', rows)).toEqual([]);
  });

  it('is cut on each fact apart: a hole in the corner of two facts is found', () => {
    const corner = 'household.income > living_cost and household.status != "mid_low"';
    expect(
      withTable('unique', ['household.income <= living_cost, then: high_rate', `${corner}, then: low_rate`]),
    ).toEqual([
      '21 table-gap: no row holds for household.income 16001…500000, household.status = "mid_low" (from 2025-01-01): add one, or `otherwise`',
    ]);
  });

  it('knows that two expressions of one fact hang together', () => {
    const rows = [
      'age(person.born) < minimum_age + 12, then: low_rate',
      'months_between(person.born, on) >= 12 * (minimum_age + 12), then: high_rate',
    ];
    expect(withTable('unique', rows)).toEqual([]);
  });

  it('cuts an expression of several facts where it is compared', () => {
    const rent = { 'facts/all.yaml': [['unit: TWD/month', 'unit: TWD/person/month']] } as const;
    const rows = [
      'household.income + household.rent < living_cost, then: low_rate',
      'household.income + household.rent > living_cost, then: high_rate',
    ];
    expect(withTable('unique', rows, rent)).toEqual([
      '21 table-gap: no row holds for household.income + household.rent = 16000 (from 2025-01-01): add one, or `otherwise`',
    ]);
  });

  it('compares two facts with each other as less, equal or more', () => {
    const rent = { 'facts/all.yaml': [['unit: TWD/month', 'unit: TWD/person/month']] } as const;
    const rows = [
      'household.income < household.rent, then: low_rate',
      'household.rent < household.income, then: high_rate',
    ];
    expect(withTable('unique', rows, rent)).toEqual([
      '21 table-gap: no row holds for household.income = household.rent (from 2025-01-01): add one, or `otherwise`',
    ]);
  });

  it('needs no row for those whom a condition keeps out', () => {
    expect(withTable('unique', ['age(person.born) >= minimum_age, then: low_rate'])).toEqual([]);
  });

  it('has a row that is never reached when the rows before it take everyone', () => {
    const rows = [
      'household.income <= living_cost, then: high_rate',
      'household.income <= living_cost - 1, then: low_rate',
      'otherwise, then: low_rate',
    ];
    expect(withTable('first', rows)).toEqual(['25 never-holds: row 2 is never reached: nothing is left for it']);
  });

  it('is looked at on every value of its parameters: a gap that opens with a new figure is dated', () => {
    const upper = `upper:
  label: 上限
  unit: TWD/person/month
  reviewed: 2026-01-05
  cycle: none
  values:
    - { from: 2025-01-01, value: 16000, source: { doc: rent-rules, at: p. 1 }, standing: official }
    - { from: 2026-01-01, value: 17000, source: { doc: rent-rules, at: p. 1 }, standing: official }
    - { from: 2026-07-01, value: 17001, source: { doc: rent-rules, at: p. 1 }, standing: official }
`;
    const rows = ['household.income <= living_cost, then: high_rate', 'household.income > upper, then: low_rate'];
    expect(withTable('unique', rows, { 'shared/upper.yaml': upper })).toEqual([
      '21 table-gap: no row holds for household.income = 17001 (from 2026-07-01): add one, or `otherwise`',
    ]);
  });

  it('is looked at on every value that a `dated_by` can pick', () => {
    const byBirth: Change = [['  cycle: 1 year\n', '  cycle: 1 year\n  dated_by: person.born\n']];
    const rows = [
      'household.income <= living_cost, then: high_rate',
      'household.income > living_cost + 1, then: low_rate',
    ];
    const young = { 'shared/all.yaml': byBirth, 'household/all.yaml': '', 'benefits/rent_help/benefit.yaml': '' };
    const noAge: Change = [
      [TABLE, tableOf(rows)],
      ['test: age(person.born) >= minimum_age', 'test: age(person.born) < minimum_age'],
    ];
    expect(found({ ...young, [CASH]: noAge })).toEqual([
      '21 table-gap: no row holds for household.income = 16001 (from 2025-01-01): add one, or `otherwise`',
    ]);
  });
});

function tableOf(rows: readonly string[]): string {
  return ['    hit: unique', '    rules:', ...rows.map((row) => `      - { when: ${row} }`), ''].join('\n');
}

describe('a condition', () => {
  it('that every answer passes never fails', () => {
    expect(withTest('household.income >= 0')).toEqual([
      '10 never-fails: old_enough holds whatever the answers are: a condition must be able to fail',
    ]);
  });

  it('that no answer passes never holds', () => {
    expect(withTest('household.income > 100 * 100 * 100')).toEqual([
      '10 never-holds: old_enough holds for nobody: no answers make it true while this version is in force',
    ]);
  });

  it('that contradicts itself never holds, though each half could', () => {
    expect(withTest('age(person.born) >= minimum_age and age(person.born) < minimum_age - 1')).toEqual([
      '10 never-holds: old_enough holds for nobody: no answers make it true while this version is in force',
    ]);
  });

  it('that depends on the season only can hold and fail', () => {
    expect(withTest('month_of(on) = 12')).toEqual([]);
  });

  it('that holds from a date on can hold and fail', () => {
    expect(withTest('on >= date("2026-06-15")')).toEqual([]);
  });

  it('about other people of the household stays open', () => {
    const relation = `person.relation:
  type: enum
  options: { self: 自己, child: 孩子 }
  ask: '{who}是誰？'
  why: 看家裡有誰。
  effort: 1
  topic: people
`;
    const kin = { 'facts/kin.yaml': relation };
    expect(withTest('some p in children(person) satisfies p.registered', kin)).toEqual([]);
    expect(withTest('count(children(person)) >= 0', kin)).toHaveLength(1);
  });

  it('with a mistake of its own is not looked into', () => {
    expect(withTest('household.income >= 0 and household.nothing')).toEqual([]);
  });
});
