import { describe, expect, it } from 'vitest';
import { assess, type CaseFile, link } from '../../src/engine/index.ts';
import { compiled } from './rules-under-test.ts';

const both = ['disability_care_fee_subsidy', 'disability_living_allowance'];
const rules = link({ ...compiled.ruleset, benefits: compiled.ruleset.benefits.filter(({ id }) => both.includes(id)) });

/** A low-income man of about 24 with a severe disability; his place costs 20,000 a month, all of which may be paid. */
function inCare(on: string, care: 'day' | 'residential', brother?: 'residential'): CaseFile {
  const person = {
    registered_in_kaohsiung: true,
    lives_in_kaohsiung: true,
    days_in_taiwan_last_year: 365,
    imprisoned: false,
  };
  const disabled = { disability: 'severe', in_publicly_funded_placement: false, institution_fee: 20000 };
  return {
    on,
    household: { status: 'low_3', two_or_more_disabled: Boolean(brother) },
    people: [
      { id: 'me', relation: 'self', born: '1996-01-01', ...person, ...disabled, institution_care: care },
      ...(brother
        ? [
            {
              id: 'brother',
              relation: 'sibling',
              born: '1998-01-01',
              ...person,
              ...disabled,
              institution_care: brother,
            },
          ]
        : []),
    ],
  };
}

describe('the care fee beside the disability living allowance', () => {
  // 20,000 × 12 = 240,000; 8,499 × 12 = 101,988 in 2019, 8,836 × 12 = 106,032 from 2020 on.
  it.each([
    { what: 'day care until 2019: one of them', on: '2019-12-31', care: 'day' as const, most: 240_000 },
    { what: 'day care from 2020 on: perhaps both', on: '2020-01-01', care: 'day' as const, most: 346_032 },
    { what: 'an institution until 2019: one of them', on: '2019-12-31', care: 'residential' as const, most: 240_000 },
    { what: 'an institution from 2020 on: one of them', on: '2020-01-01', care: 'residential' as const, most: 240_000 },
  ])('$what', ({ on, care, most }) => {
    expect(assess(rules, inCare(on, care)).package.yearly.max).toBe(most);
  });

  it('is one of them for all where somebody in the family lives in an institution', () => {
    expect(assess(rules, inCare('2020-01-01', 'day', 'residential')).package.yearly.max).toBe(480_000);
  });
});

describe('the care fee in the gap of the law, above 3 times average consumption', () => {
  // 2026: 3 times is 79,920, 3.5 times 93,240; 40 % of 20,000 × 12 = 96,000.
  it.each([
    { income: 79_919, most: 96_000 },
    { income: 79_920, most: 96_000 },
    { income: 93_241, most: 0 },
  ])('is at most the share of the band below, on $income', ({ income, most }) => {
    const { household, people, ...rest } = inCare('2026-06-01', 'day');
    const me = { ...people[0], parent_is_elderly: false };
    const inGap = { ...rest, household: { ...household, status: 'none', income_per_head: income }, people: [me] };
    expect(assess(rules, inGap as CaseFile).package.yearly.max).toBe(most);
  });
});
