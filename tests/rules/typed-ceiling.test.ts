import { expect, test } from 'vitest';
import { type Answers, assessOne, type CaseFile, typedCeiling } from '../../src/engine/index.ts';
import { rules } from './rules-under-test.ts';

/** What sets the ceiling of somebody's claim, of whom little but the birthday is known. */
function ceiling(benefit: string, born: string, household: Answers = {}, own: Answers = {}) {
  const caseFile: CaseFile = { on: '2026-11-22', household, people: [{ ...own, id: 'p1', relation: 'self', born }] };
  const claims = ['p1', 'household'].flatMap((claimant) => assessOne(rules, caseFile, benefit, claimant) ?? []);
  return claims.map((of) => typedCeiling(rules, caseFile, of));
}

test('a premium that is paid in full or in part has no end but the largest that can be typed', () => {
  expect(ceiling('elderly_nhi_full_subsidy', '1950-03-02')).toEqual([{ fact: 'people.p1.nhi_own_premium', share: 1 }]);
  // 中低收入戶：補助自付保費二分之一。
  expect(ceiling('mid_low_income_nhi_relief', '1980-03-02')).toEqual([
    { fact: 'people.p1.nhi_own_premium', share: 0.5 },
  ]);
});

test('money for each person or by a wage has none either, and is no share of what is typed where it is rounded or added to', () => {
  expect(ceiling('low_income_family_aid', '1980-03-02')).toEqual([
    { fact: 'household.listed_members', share: undefined },
  ]);
  expect(ceiling('low_income_family_aid', '1980-03-02', { status: 'low_2' })).toEqual([undefined]);
});

test('somebody who said "at most" has set an end', () => {
  const status = { status: 'low_1' };
  expect(ceiling('low_income_family_aid', '1980-03-02', { ...status, listed_members: { min: 2 } })).toEqual([
    { fact: 'household.listed_members', share: undefined },
  ]);
  expect(ceiling('low_income_family_aid', '1980-03-02', { ...status, listed_members: { max: 4 } })).toEqual([
    undefined,
  ]);
});

test('what the law ends is no such ceiling: a fixed amount, a maximum, or a figure from a published list', () => {
  expect(ceiling('elderly_living_allowance', '1950-03-02')).toEqual([undefined]);
  expect(ceiling('youth_self_reliance', '2004-03-02')).toEqual([undefined]);
  expect(ceiling('expanded_rent_subsidy', '1990-03-02')).toEqual([undefined]);
});
