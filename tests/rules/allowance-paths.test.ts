import { expect, test } from 'vitest';
import { assess, type CaseFile, paths, readCase } from '../../src/engine/index.ts';
import { rules } from './rules-under-test.ts';

/** A parent of 81 with little money, who may or may not get the elderly allowance; nothing is known of the carer. */
function parent(receives: boolean | undefined): CaseFile {
  const home = { registered_in_kaohsiung: true, lives_in_kaohsiung: true, days_in_taiwan_last_year: 366 };
  return {
    on: '2026-11-22',
    household: {
      status: 'none',
      income_per_head: 5000,
      members_counted: 2,
      movable_assets: 150_000,
      real_property: 2_500_000,
      anyone_placed_or_imprisoned: false,
      anyone_disabled: false,
    },
    people: [
      {
        id: 'p1',
        relation: 'parent',
        born: '1945-02-01',
        other_allowance: 'none',
        ...home,
        ...(receives !== undefined && { 'receives.elderly_living_allowance': receives }),
      },
    ],
  };
}

const opened = (caseFile: CaseFile) =>
  paths(rules, caseFile, assess(rules, caseFile))
    .filter(({ through }) => !through.benefit.endsWith('_status'))
    .map(({ through, opens }) => [
      through.benefit,
      opens.some(({ benefit }) => benefit === 'elderly_special_care_allowance'),
    ]);

// 中低收入老人特別照顧津貼發給辦法 §2: only for the carer of somebody who gets the elderly allowance.
test('whoever could get the allowance, but does not, is told what it opens', () => {
  expect(opened(parent(false))).toEqual([['elderly_living_allowance', true]]);
});

test('whoever gets it, or was not asked, is told nothing', () => {
  expect(opened(parent(true))).toEqual([]);
  expect(opened(parent(undefined))).toEqual([]);
});

test('a case file may write what somebody gets in either way', () => {
  const flat = parent(false);
  const people = flat.people.map(({ 'receives.elderly_living_allowance': elderly_living_allowance, ...person }) => ({
    ...person,
    receives: { elderly_living_allowance },
  }));
  expect(readCase(rules, { ...flat, people })).toEqual({ ok: true, case: flat });
});
