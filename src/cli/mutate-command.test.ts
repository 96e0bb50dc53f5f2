import { describe, expect, it } from 'vitest';
import { type Change, withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured } from './captured.ts';

interface Survivor {
  readonly of: string;
  readonly file: string;
  readonly line: number;
  readonly change: string;
}

function mutated(changes: Readonly<Record<string, Change>>, ...argv: readonly string[]) {
  return withRules(changes, (folder) => JSON.parse(captured('mutate', ...argv, '--rules', folder, '--json').out)) as {
    readonly mutants: number;
    readonly noticed: number;
    readonly survivors: readonly Survivor[];
  };
}

function survivors(changes: Readonly<Record<string, Change>>, id: string): readonly string[] {
  return mutated(changes, id).survivors.map(({ file, line, change }) => `${file}:${line} ${change}`);
}

describe('rules mutate', () => {
  it('notices changes on both sides of a limit that has a case on both sides', () => {
    const left = survivors({}, 'old_age_cash').filter((survivor) => survivor.includes('minimum_age'));
    expect(left).toEqual([]);
  });

  it('lists what no case notices, with its place', () => {
    expect(mutated({}, 'rent_help').survivors).toContainEqual({
      of: 'rent_help',
      file: 'rules/benefits/rent_help/benefit.yaml',
      line: 16,
      path: expect.stringMatching(/test$/),
      change: 'household.status = "mid_low"',
      without: true,
    });
    const said = (...more: string[]) =>
      withRules({}, (folder) => captured('mutate', 'rent_help', '--rules', folder, ...more)).out;
    expect(said()).toContain('benefit.yaml:16 拿掉 household.status = "mid_low"');
    expect(said('--lang', 'en')).toContain('benefit.yaml:16 without household.status = "mid_low"');
  });

  it('names the row of a table that it changed', () => {
    const left = survivors({ 'benefits/old_age_cash/cases.yaml': 'cases: []\n' }, 'old_age_cash');
    const table = left.filter((survivor) => survivor.includes('household.income'));
    expect(table).toContain('rules/benefits/old_age_cash/benefit.yaml:24 household.income <= living_cost');
    expect(table).toContain(
      'rules/benefits/old_age_cash/benefit.yaml:25 household.income > living_cost → household.income >= living_cost',
    );
  });

  it('has nothing to list there once a case looks', () => {
    const another = `  - name: 中低收入戶也算
    on: 2026-03-01
    household: { income: 17000, status: mid_low, rent: 9000 }
    expect: [{ claimant: household, outcome: unknown, amount: { min: 0, max: 5000 } }]
    invented: true
`;
    const cases: Change = [['  - name: 收入多 1 元', `${another}  - name: 收入多 1 元`]];
    const left = survivors({ 'benefits/rent_help/cases.yaml': cases }, 'rent_help');
    expect(left.filter((survivor) => survivor.includes('mid_low'))).toEqual([]);
  });

  it('changes amounts and dates of parameters, shared ones before the cases of every benefit that reads them', () => {
    const left = survivors({}, 'old_age_cash');
    // The old living cost and the day it changed have no case; the new one has one on each side.
    expect(left.filter((survivor) => survivor.includes('shared'))).toEqual([
      'rules/shared/all.yaml:7 16000 → 15999',
      'rules/shared/all.yaml:7 16000 → 16001',
      'rules/shared/all.yaml:7 2025-01-01 → 2025-01-02',
      'rules/shared/all.yaml:8 2026-01-01 → 2025-12-31',
      'rules/shared/all.yaml:8 2026-01-01 → 2026-01-02',
    ]);
    expect(left.filter((survivor) => survivor.includes('8000') || survivor.includes('4000'))).toEqual([]);
  });

  it('changes what versions have in common once, in all of them', () => {
    const versions: Change = [
      ['holes:', 'versions: [{ from: 2025-01-01, to: 2025-12-31 }, { from: 2026-01-01 }]\nholes:'],
    ];
    const left = survivors({ 'benefits/rent_help/benefit.yaml': versions }, 'rent_help');
    // The newer version has the cases: what they notice there isn't left over in the older one.
    expect(left.filter((survivor) => survivor.includes('is_poor') || survivor.includes('poor_enough'))).toEqual([]);
  });

  it('moves no date on a day when nothing reads the figure, nor one from which it is only said to be unknown', () => {
    const unknown = '    - { from: 2024-06-01, unknown: true, source: { doc: old-age-rules }, standing: recalled }';
    const earlier: Change = [
      [
        '8000, source: { doc: old-age-rules, at: §4 }, standing: official }',
        '8000, source: { doc: old-age-rules, at: §4 }, standing: official }\n    - { from: 2025-06-01, value: 8100, source: { doc: old-age-rules }, standing: official }',
      ],
      [
        '  values:\n    - { from: 2025-01-01, value: 8000',
        `  values:\n${unknown}\n    - { from: 2025-01-01, value: 8000`,
      ],
    ];
    const dates = survivors({ 'benefits/old_age_cash/parameters.yaml': earlier }, 'old_age_cash').filter((survivor) =>
      survivor.includes(' → 20'),
    );
    // Neither 2024-06-01 nor the day before the benefit began, when nobody asks for the rate.
    expect(dates.filter((date) => /parameters.yaml:1[4-6]/.test(date))).toEqual([
      'rules/benefits/old_age_cash/parameters.yaml:15 2025-01-01 → 2025-01-02',
      'rules/benefits/old_age_cash/parameters.yaml:16 2025-06-01 → 2025-05-31',
      'rules/benefits/old_age_cash/parameters.yaml:16 2025-06-01 → 2025-06-02',
    ]);
  });

  it('moves the first day in force', () => {
    expect(survivors({}, 'rent_help')).toContain('rules/benefits/rent_help/benefit.yaml:8 2025-01-01 → 2024-12-31');
  });

  it('counts what was noticed, for all benefits together', () => {
    const { mutants, noticed, survivors: left } = mutated({});
    expect(mutants - noticed).toBe(left.length);
    expect(new Set(left.map(({ of }) => of))).toEqual(new Set(['old_age_cash', 'rent_help', 'living_cost']));
  });

  it('knows no benefit without rules', () => {
    expect(withRules({}, (folder) => captured('mutate', 'meal_service', '--rules', folder)).code).toBe(2);
  });
});
