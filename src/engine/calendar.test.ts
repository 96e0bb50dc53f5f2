import { describe, expect, it } from 'vitest';
import { addMonths, ageAt, formatDay, monthEnd, monthsBetween, parseDay, termEnd } from './calendar.ts';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-11-22', 20779],
    ['0000-03-01', -719468],
    ['-0005-03-01', -721295],
    ['12024-02-29', 3672207],
  ])('%s is day %i', (iso, number) => {
    expect(parseDay(iso)).toBe(number);
    expect(formatDay(number)).toBe(iso);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-01-01', '02024-01-01', 'tomorrow'])(
    '%s is no day',
    (iso) => {
      expect(parseDay(iso)).toBeUndefined();
    },
  );
});

describe('months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -13, '2022-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it.each([
    ['2024-01-31', '2024-02-29', 0],
    ['2024-01-29', '2024-02-29', 1],
    ['2024-05-10', '2025-05-09', 11],
    ['2024-05-10', '2025-05-10', 12],
    ['2025-05-10', '2024-05-10', -12],
    ['2024-05-10', '2024-05-10', 0],
  ])('from %s to %s are %i full months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });

  it('ends February where the year says so', () => {
    expect(formatDay(monthEnd(day('2024-02-03')))).toBe('2024-02-29');
    expect(formatDay(monthEnd(day('2100-02-03')))).toBe('2100-02-28');
  });
});

describe('the last day of a term of six months (行政程序法 §48)', () => {
  it.each([
    ['of a day in the month', '2026-01-28', '2026-07-28'],
    ['begun with a month, at the end of its last one', '2025-09-30', '2026-03-31'],
    ['begun with March, after a short February', '2025-02-28', '2025-09-01'],
    ['where the last month has no such day, at its end', '2025-08-29', '2026-03-02'],
    ['of a last day in a longer month', '2025-08-31', '2026-03-02'],
    ['on a Friday', '2026-05-13', '2026-11-13'],
    ['on a Saturday, on Monday', '2026-05-14', '2026-11-16'],
    ['on a Sunday, on Monday', '2026-05-15', '2026-11-16'],
    ['on a Monday', '2026-05-16', '2026-11-16'],
    ['before 1970', '1969-04-30', '1969-10-31'],
  ])('%s', (_, from, last) => {
    expect(formatDay(termEnd(day(from), 6))).toBe(last);
  });
});

describe('age', () => {
  it.each([
    ['1948-03-02', '2013-03-01', 64],
    ['1948-03-02', '2013-03-02', 65],
    ['2000-02-29', '2018-02-28', 17],
    ['2000-02-29', '2018-03-01', 18],
    ['2020-05-10', '2020-05-10', 0],
    ['2020-05-10', '2020-05-09', -1],
  ])('somebody born on %s is %s on that day: %i', (born, on, age) => {
    expect(ageAt(day(born), day(on))).toBe(age);
  });
});
