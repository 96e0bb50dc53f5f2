import { expect, it } from 'vitest';
import { dayParts, daysBetween, isDay, isoDay, readYear, rocYear } from './calendar.ts';

it('knows which days there are', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2026-02-29')).toBe(false);
  expect(isDay('2026-2-9')).toBe(false);
  expect(isoDay(2026, 2, 30)).toBeUndefined();
  expect(isoDay(1954, 3, 5)).toBe('1954-03-05');
  expect(isoDay(2026, 0, 1)).toBeUndefined();
});

it('takes a day apart', () => {
  expect(dayParts('1954-03-05')).toEqual({ year: 1954, month: 3, day: 5 });
});

it('counts days across months and leap years', () => {
  expect(daysBetween('2026-11-22', '2026-12-31')).toBe(39);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-12-31', '2026-11-22')).toBe(-39);
  expect(daysBetween('2026-12-31', 'tomorrow')).toBeUndefined();
});

it('counts ROC years from 1912', () => {
  expect(rocYear(1912)).toBe(1);
  expect(rocYear(2026)).toBe(115);
});

it.each([
  [1, { year: 1912, calendar: 'roc' }],
  [43, { year: 1954, calendar: 'roc' }],
  [130, { year: 2041, calendar: 'roc' }],
  [131, undefined],
  [1899, undefined],
  [1900, { year: 1900, calendar: 'ce' }],
  [2026, { year: 2026, calendar: 'ce' }],
  [0, undefined],
  [43.5, undefined],
])('takes a typed year %d by its size', (typed, meant) => {
  expect(readYear(typed)).toEqual(meant);
});
