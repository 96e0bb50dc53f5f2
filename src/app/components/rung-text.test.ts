import { describe, expect, test } from 'vitest';
import type { Rung } from './number-draft.ts';
import { isListed, rungText } from './rung-text.ts';

const line = (value: number) => [{ benefit: 'elderly_living_allowance', parameters: [], value }];

// At most 16,970; under 25,455; at most 39,960: the last two compare differently at 25,455 itself.
const rungs: readonly Rung[] = [
  { min: 0, max: 16_970, lines: line(16_970) },
  { min: 16_971, max: 25_454, lines: line(25_455) },
  { min: 25_455, max: 25_455, lines: line(25_455) },
  { min: 25_456, max: 39_960, lines: line(39_960) },
  { min: 39_961, max: null, lines: [] },
];

describe('the words of a rung', () => {
  test('say "up to" on the lowest one', () => {
    expect(rungText(rungs, 0)).toEqual({ key: 'upTo', a: 0, b: 16_970 });
  });

  test('say "under" where the law excludes its figure', () => {
    expect(rungText(rungs, 1)).toEqual({ key: 'overBelow', a: 16_970, b: 25_455 });
  });

  test('say "to" where the law includes its figure', () => {
    expect(rungText(rungs, 3)).toEqual({ key: 'overTo', a: 25_455, b: 39_960 });
  });

  test('leave the highest one open', () => {
    expect(rungText(rungs, 4)).toEqual({ key: 'over', a: 39_960, b: 39_960 });
  });

  test('start at the figure itself where everything under it was excluded', () => {
    const two: readonly Rung[] = [
      { min: 0, max: 19, lines: line(20) },
      { min: 20, max: null, lines: [] },
    ];
    expect(rungText(two, 0)).toEqual({ key: 'below', a: 0, b: 20 });
    expect(rungText(two, 1)).toEqual({ key: 'from', a: 20, b: 20 });
  });
});

describe('the words of a rung of what is counted', () => {
  const people: readonly Rung[] = [
    { min: 1, max: 2, lines: line(3) },
    { min: 3, max: 4, lines: line(4) },
    { min: 5, max: 5, lines: line(5) },
    { min: 6, max: null, lines: [] },
  ];

  test('are whole numbers, whatever the law compares with', () => {
    expect(people.map((_, index) => rungText(people, index, 'person'))).toEqual([
      { key: 'upTo', a: 1, b: 2 },
      { key: 'fromTo', a: 3, b: 4 },
      { key: 'only', a: 5, b: 5 },
      { key: 'from', a: 6, b: 6 },
    ]);
  });

  test("are the law's own where half a one can be", () => {
    expect(rungText(people, 3, 'hour/day')).toEqual({ key: 'over', a: 5, b: 5 });
  });
});

describe('a single figure', () => {
  test('between two lines of money is not listed', () => {
    expect(isListed({ min: 25_455, max: 25_455, lines: [] })).toBe(false);
  });

  test('is listed when it counts children', () => {
    expect(isListed({ min: 2, max: 2, lines: [] })).toBe(true);
  });
});
