import { expect, test } from 'vitest';
import { toldOf } from './totals.ts';

test('of a sum that hangs on much nobody was asked about, only the floor is told', () => {
  expect(toldOf({ min: 9329, max: 438_889 }, 20)).toEqual({ min: 9329, max: null });
  expect(toldOf({ min: 0, max: 475_015 }, 9)).toBeUndefined();
});

test('the ceiling is told when few answers are missing, or when it is near the floor', () => {
  expect(toldOf({ min: 0, max: 22_158 }, 8)).toEqual({ min: 0, max: 22_158 });
  expect(toldOf({ min: 10_000, max: 50_000 }, 40)).toEqual({ min: 10_000, max: 50_000 });
  expect(toldOf({ min: 8329, max: 8329 }, 40)).toEqual({ min: 8329, max: 8329 });
});

test('a floor without a ceiling is told, nothing at all is not', () => {
  expect(toldOf({ min: 500, max: null }, 0)).toEqual({ min: 500, max: null });
  expect(toldOf({ min: 0, max: null }, 0)).toBeUndefined();
  expect(toldOf({ min: 0, max: 0 }, 0)).toBeUndefined();
  expect(toldOf(undefined, 0)).toBeUndefined();
});
