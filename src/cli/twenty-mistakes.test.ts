import { describe, expect, it } from 'vitest';
import { type Change, withRules } from '../rules-compiler/fixtures/compile-with.ts';
import type { Diagnostic } from '../rules-compiler/index.ts';
import { captured } from './captured.ts';

const CASH = 'benefits/old_age_cash';
const RENT = 'benefits/rent_help';

/** What is planted in which file, in place of what, and what must be found on which line. */
const PLANTED: readonly (readonly [file: string, old: string, now: string, found: string])[] = [
  [`${RENT}/benefit.yaml`, 'seeds: [rent-help]', 'seeds: [rent-help, old-age-cash]', '6 seed-twice'],
  [`${CASH}/benefit.yaml`, '>= minimum_age', '>= 65', '11 literal-number'],
  [`${CASH}/benefit.yaml`, 'test: person.registered', 'test: person.registered = on', '16 wrong-type'],
  [`${CASH}/benefit.yaml`, 'old-age-rules, at: §3', 'old-age-rule, at: §3', '18 unknown-source'],
  [`${CASH}/benefit.yaml`, 'when: household.income >', 'when: household.income >=', '25 table-overlap'],
  [`${CASH}/benefit.yaml`, 'where: [town_hall]', 'where: [town_hal]', '26 unknown-office'],
  [
    `${CASH}/benefit.yaml`,
    'documents: [id_card, proxy_letter]',
    'documents: [id_card, proxy_letter, id_crd]',
    '26 unknown-phrase',
  ],
  [`${CASH}/cases.yaml`, 'invented: true', 'invented: true\n    name: 再說一次', '18 yaml-syntax'],
  [`${RENT}/benefit.yaml`, 'with: { n: living_cost }', 'with: { m: living_cost }', '12 unknown-placeholder'],
  [`${RENT}/benefit.yaml`, '("low", "mid_low")', '("low", "middle")', '16 unknown-option'],
  [
    `${RENT}/benefit.yaml`,
    'min(household.rent, most_rent)',
    'min(household.rent, most_rent) + living_cost',
    '23 wrong-unit',
  ],
  [
    `${RENT}/benefit.yaml`,
    'holes:',
    'versions: [{ from: 2025-01-01, to: 2025-05-31 }, { from: 2025-07-01 }]\nholes:',
    '24 time-gap',
  ],
  [`${RENT}/cases.yaml`, 'outcome: unknown', 'outcome: perhaps', '5 bad-shape'],
  [
    `${RENT}/parameters.yaml`,
    '  values:\n',
    `  values:\n    - { from: 2025-01-01, value: 4000, source: { doc: rent-rules }, standing: official }\n`,
    '8 not-ascending',
  ],
  ['exclusions/all.yaml', '[old_age_cash, rent_help]', '[old_age_cash, rent_help, nobody]', '4 unknown-benefit'],
  ['facts/all.yaml', '{ min: 0, max: 100000 }', '{ min: 1, max: 0 }', '19 bad-domain'],
  [
    'household/all.yaml',
    'is: household.income <= living_cost',
    'is: mean(household.income) <= living_cost',
    '4 unknown-function',
  ],
  ['phrases/all.yaml', 'notes:\n', 'notes:\n  nobody_says_this: 沒有人說\n', '12 unused'],
  ['text/en/all.yaml', "'{n} or older'", 'Old enough', '23 lost-placeholder'],
];

describe('a rule set with twenty mistakes', () => {
  it('yields all twenty in one run, each at its line', () => {
    const changes: Record<string, Change> = {};
    for (const [file, old, now] of PLANTED) changes[file] = [...(changes[file] ?? []), [old, now]] as Change;
    const found: readonly Diagnostic[] = withRules(changes, (folder) => {
      const { code, out } = captured('check', '--rules', folder, '--json');
      expect(code).toBe(1);
      return JSON.parse(out).diagnostics;
    });
    const expected = PLANTED.map(([file, , , mistake]) => `rules/${file}:${mistake}`);
    // The phrase that nobody says isn't translated either.
    expected.push('rules/text/en:1 missing-translation');
    expect(expected).toHaveLength(20);
    expect(found.map(({ code, file, line }) => `${file}:${line} ${code}`).sort()).toEqual(expected.sort());
  });
});
