import { describe, expect, it } from 'vitest';
import { assess, link, type PersonAnswers } from '../../src/engine/index.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';

const rules = link(compileRules('rules').ruleset);

function claimOf(benefit: string, household: object, person: Partial<PersonAnswers>) {
  const people = [{ id: 'me', relation: 'self', ...person } as PersonAnswers];
  const { entitlements } = assess(rules, { on: '2026-11-23', household: household as never, people });
  return entitlements.find((one) => one.benefit === benefit);
}

describe('by when to apply', () => {
  it('is said where the day hangs on what nobody asks', () => {
    // 動工以前: the city's answer 60 on repairs of old people's homes.
    const repair = claimOf('elderly_house_repair', { status: 'low_1' }, { born: '1948-03-02' });
    expect([repair?.deadline, repair?.deadline_says]).toEqual([undefined, { phrase: 'before_work_starts', with: {} }]);
    // 開學後兩個月內: the city's answer 66 on students of low-income households.
    const student = claimOf('low_income_student_aid', { status: 'low_2' }, { born: '2008-05-05' });
    expect(student?.deadline_says).toEqual({ phrase: 'within_months_of_term_start', with: { n: 2 } });
  });

  it('is said beside a day that is known', () => {
    const grant = claimOf('birth_grant', {}, { born: '2026-10-05', relation: 'child' } as never);
    expect([grant?.deadline, grant?.deadline_says]).toEqual([
      '2027-04-05',
      { phrase: 'within_months_of_birth', with: { n: 6 } },
    ]);
  });

  it('is not said of what nobody can get', () => {
    expect(claimOf('elderly_house_repair', { status: 'none' }, { born: '1990-03-02' })?.deadline_says).toBeUndefined();
  });

  it('is best some day before the last, and no day where the last comes first', () => {
    const child = (born: string) =>
      claimOf('childcare_allowance', { status: 'none' }, {
        relation: 'child',
        born,
        birth_order: 1,
        childcare: 'none',
        registered_in_kaohsiung: true,
        in_publicly_funded_placement: false,
      } as never);
    expect([child('2026-05-21')?.deadline, child('2026-05-21')?.best_by]).toEqual(['2028-05-20', '2026-12-31']);
    expect([child('2024-12-15')?.deadline, child('2024-12-15')?.best_by]).toEqual(['2026-12-14', undefined]);
  });

  it('is the end of the month where a month more is paid for it', () => {
    const elder = { born: '1948-03-02', disability: 'none' } as never;
    expect(claimOf('elderly_living_allowance', {}, elder)?.best_by).toBe('2026-11-30');
    expect(claimOf('elderly_living_allowance', {}, { born: '1990-03-02' })?.best_by).toBeUndefined();
  });

  it('is the end of the month only for who has to apply', () => {
    const insured = (status: string, disability: string, income: number) =>
      claimOf('national_pension_premium_subsidy', { status, income_per_head: income }, {
        born: '1980-05-05',
        disability,
        social_insurance: 'national_pension',
        registered_in_kaohsiung: true,
      } as never)?.best_by;
    expect(insured('none', 'none', 20_000)).toBe('2026-11-30');
    // What lists and certificates bring needs no application; below 25,455 a mild disability brings less than the income does.
    expect(insured('low_3', 'none', 10_000)).toBeUndefined();
    expect(insured('mid_low', 'none', 20_000)).toBeUndefined();
    expect(insured('none', 'moderate', 20_000)).toBeUndefined();
    expect(insured('none', 'mild', 25_454)).toBe('2026-11-30');
    expect(insured('none', 'mild', 25_455)).toBeUndefined();
  });

  it('is told for a year whose last day is known, and to nobody who has it already', () => {
    const tenant = (on: string, subsidy: string) =>
      assess(rules, {
        on,
        household: {
          housing: 'rent',
          rental_in_kaohsiung: true,
          rental_legal: true,
          owns_home: false,
          landlord_is_kin: false,
          housing_subsidy: subsidy,
          income_per_head: 20_000,
        } as never,
        people: [{ id: 'me', relation: 'self' } as PersonAnswers],
      }).entitlements.find(({ benefit }) => benefit === 'expanded_rent_subsidy');
    expect(tenant('2026-11-23', 'none')?.best_by).toBe('2026-12-31');
    expect(tenant('2026-11-23', 'central_rent')?.best_by).toBeUndefined();
    expect(tenant('2025-11-23', 'none')?.best_by).toBeUndefined();
    expect(tenant('2027-01-01', 'none')?.best_by).toBeUndefined();
  });
});
