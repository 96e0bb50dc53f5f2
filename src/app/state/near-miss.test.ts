import { expect, test } from 'vitest';
import type { ConditionResult } from '../../engine/index.ts';
import { isNear } from './near-miss.ts';

const failed = (value: number, threshold: number): ConditionResult =>
  ({ id: 'c', outcome: false, value, threshold, distance: Math.abs(threshold - value) }) as ConditionResult;

test('an income a quarter over its limit is near, a little more is not', () => {
  expect(isNear(failed(20_000, 16_000), 'TWD/person/month')).toBe(true);
  expect(isNear(failed(20_001, 16_000), 'TWD/person/month')).toBe(false);
});

test('somebody of 63 is near an age of 65, of 62 not', () => {
  expect(isNear(failed(63, 65), 'age')).toBe(true);
  expect(isNear(failed(62, 65), 'age')).toBe(false);
});

test('who is too old never comes near, not even on the birthday', () => {
  expect(isNear(failed(20, 18), 'age')).toBe(false);
  expect(isNear(failed(6, 6), 'age')).toBe(false);
  expect(isNear(failed(37, 36), 'month')).toBe(false);
});
