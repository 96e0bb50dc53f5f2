import { describe, expect, it } from 'vitest';
import { afterBirth } from '../../src/app/state/after-birth.ts';
import { assess, type CaseFile } from '../../src/engine/index.ts';
import { rules } from './rules-under-test.ts';

const parent = {
  registered_in_kaohsiung: true,
  registered_since: '1997-06-01',
  lives_in_kaohsiung: true,
  days_in_taiwan_last_year: 365,
};

/** A couple that has always lived here, and expects a first child. */
const couple: CaseFile = {
  on: '2026-11-22',
  household: { status: 'none', tax_rate: 5, registered_here: 'all', lived_here_all_year: true },
  people: [
    { id: 'mother', relation: 'self', born: '1997-06-01', sex: 'female', pregnant: true, ...parent },
    { id: 'father', relation: 'spouse', born: '1995-08-01', sex: 'male', ...parent },
  ],
};

describe('a child that is expected', () => {
  it('brings what is paid at birth and for small children', () => {
    const names = opened(couple).map(({ benefit }) => benefit);
    expect(names).toEqual(expect.arrayContaining(['birth_grant', 'childcare_allowance', 'postpartum_home_care']));
    expect(new Set(names).size).toBe(names.length);
    // What she has as it is.
    expect(names).not.toContain('prenatal_transport');
  });

  it('brings nothing where nobody says that there is one', () => {
    const [mother = { id: 'mother' }, ...others] = couple.people;
    expect(opened({ ...couple, people: [{ ...mother, pregnant: false }, ...others] })).toEqual([]);
  });

  it('is the grandchild of who asks, where the daughter is pregnant', () => {
    const [mother, father] = couple.people;
    const people = [
      { id: 'gran', relation: 'self', born: '1960-01-01', ...parent },
      { ...mother, relation: 'child', id: 'mother' },
      { ...father, relation: 'other', id: 'father' },
    ];
    expect(opened({ ...couple, people }).map(({ benefit }) => benefit)).toContain('birth_grant');
  });
});

function opened(of: CaseFile) {
  return afterBirth(rules, of, assess(rules, of));
}
