import { expect, it } from 'vitest';
import { assessOne } from '../../src/engine/index.ts';
import { rules } from './rules-under-test.ts';

// 1,000 a month, 9 months a year: not 12,000.
it('what is paid for nine months of a year is worth nine', () => {
  const pupil = {
    id: 'pupil',
    relation: 'self',
    born: '2013-01-01',
    school: 'junior_high',
    city_school: true,
    disability: 'moderate',
    cannot_go_to_school_alone: true,
    school_distance: 1500,
  };
  const on = '2026-11-01';
  const found = assessOne(rules, { on, household: {}, people: [pupil] }, 'disability_student_transport', 'pupil');
  expect(found?.amount).toEqual({ min: 1000, max: 1000, unit: 'TWD/month' });
  expect(found?.worth).toEqual({ min: 9000, max: 9000 });
});
