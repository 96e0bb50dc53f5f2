import { describe, expect, test } from 'vitest';
import type { DatedValue } from '../../../engine/index.ts';
import { ratePoints } from './rate-points.ts';

const value = (from: number, amount: number, standing: DatedValue['standing'] = 'official'): DatedValue => ({
  from,
  value: amount,
  standing,
  source: 'a-law',
});

describe('the chart of past amounts', () => {
  test('draws later values further right and larger ones higher', () => {
    const [a, b] = ratePoints([value(0, 7200), value(1000, 8329)], 2000);
    expect(a?.x).toBe(24);
    expect(b?.x).toBe(170);
    expect(b?.until).toBe(316);
    expect((a?.y ?? 0) > (b?.y ?? 0)).toBe(true);
  });

  test('tells seen documents from recalled ones', () => {
    const points = ratePoints([value(0, 7200, 'seed'), value(1000, 8329, 'recalled')], 2000);
    expect(points.map(({ isSeen }) => isSeen)).toEqual([true, false]);
  });

  test('labels the newest, and leaves out labels that would run into the next', () => {
    const points = ratePoints([value(0, 1), value(1800, 2), value(1900, 3)], 2000);
    expect(points.map(({ isLabelled }) => isLabelled)).toEqual([true, false, true]);
  });

  test('ends a value where nothing is known any more', () => {
    const points = ratePoints([value(0, 7200), value(500, 7300), { ...value(1000, 0), value: null }], 2000);
    expect(points).toHaveLength(2);
    expect(points[1]?.until).toBe(170);
  });

  test('is left out for a single value', () => {
    expect(ratePoints([value(0, 7200)], 2000)).toEqual([]);
  });
});
