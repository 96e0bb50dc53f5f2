import { describe, expect, test } from 'vitest';
import type { DatedValue } from '../../../engine/index.ts';
import { ratePoints } from './rate-points.ts';

const value = (from: number, amount: number, standing: DatedValue['standing'] = 'official'): DatedValue => ({
  from,
  value: amount,
  standing,
  source: 'a-law',
});

const size = { width: 340, height: 171, rem: 18 };

describe('the chart of past amounts', () => {
  test('draws later values further right and larger ones higher', () => {
    const [a, b] = ratePoints([value(0, 7200), value(1000, 8329)], 2000, size);
    expect(a?.x).toBe(24);
    expect(b?.x).toBe(170);
    expect(b?.until).toBe(316);
    expect((a?.y ?? 0) > (b?.y ?? 0)).toBe(true);
  });

  test('tells seen documents from recalled ones', () => {
    const points = ratePoints([value(0, 7200, 'seed'), value(1000, 8329, 'recalled')], 2000, size);
    expect(points.map(({ isSeen }) => isSeen)).toEqual([true, false]);
  });

  test('labels the newest, and leaves out labels that would run into the next', () => {
    const points = ratePoints([value(0, 1), value(1800, 2), value(1900, 3)], 2000, size);
    expect(points.map(({ isLabelled }) => isLabelled)).toEqual([true, false, true]);
  });

  test('leaves more room for larger letters and longer figures', () => {
    const [years, larger] = [[value(0, 7200), value(400, 8329)], { ...size, rem: 28 }];
    const isFirstLabelled = (of: typeof years, at = size) => ratePoints(of, 2000, at)[0]?.isLabelled;
    expect(isFirstLabelled(years)).toBe(true);
    expect(isFirstLabelled(years, larger)).toBe(false);
    expect(isFirstLabelled([value(0, 650_000), value(400, 691_000)])).toBe(false);
  });

  test('ends a value where nothing is known any more', () => {
    const points = ratePoints([value(0, 7200), value(500, 7300), { ...value(1000, 0), value: null }], 2000, size);
    expect(points).toHaveLength(2);
    expect(points[1]?.until).toBe(170);
  });

  test('is left out for a single value', () => {
    expect(ratePoints([value(0, 7200)], 2000, size)).toEqual([]);
  });
});
