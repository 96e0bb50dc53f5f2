import { expect, it } from 'vitest';
import { clockProblem } from './clock-problem.ts';

it.each([
  ['1970-01-01', 'behind'],
  ['2026-11-18', 'behind'],
  ['2026-11-21', undefined],
  ['2026-11-22', undefined],
  ['2028-11-20', undefined],
  ['2028-12-01', 'ahead'],
  ['2099-01-01', 'ahead'],
])('of rules looked at on 2026-11-22, a device of %s is %s', (day, problem) => {
  expect(clockProblem(day, '2026-11-22')).toBe(problem);
});
