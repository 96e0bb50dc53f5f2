import { describe, expect, it } from 'vitest';
import type { Clash, Item } from './exclusions.ts';
import { CHOOSE_ONE } from './fixtures/small-rules.ts';
import { mostOf } from './offsets.ts';

function itemOf(index: number, min: number, max: number): Item {
  return { index, certain: min > 0, min, max, entitlement: {} as Item['entitlement'] };
}

/** `reduced` loses what `by` pays. */
function offset(reduced: number, by: number): Clash {
  return { a: reduced, b: by, exclusion: CHOOSE_ONE, reduced };
}

const all = (_: Item, left: number): number => left;

/** What all of them come to where each is worth so much; deliberately plain, and apart from the code under test. */
function sumOf(worths: readonly number[], offsets: readonly Clash[]): number {
  return worths.reduce((sum, worth, i) => {
    const others = offsets.flatMap(({ reduced, b }) => (reduced === i ? [worths[b] ?? 0] : []));
    return (
      sum +
      Math.max(
        0,
        others.reduce((left, other) => left - other, worth),
      )
    );
  }, 0);
}

describe('the most that several come to', () => {
  it('is the larger of two where the one only pays the difference', () => {
    expect(mostOf([itemOf(0, 0, 3000), itemOf(1, 0, 2661)], [offset(0, 1)], all)).toBe(3000);
    expect(mostOf([itemOf(0, 0, 2000), itemOf(1, 0, 2661)], [offset(0, 1)], all)).toBe(2661);
  });

  it('may be without the one that lowers two others', () => {
    // Two shares of 282 and 281, or the whole of 500 in place of both.
    const shares = [itemOf(0, 282, 282), itemOf(1, 281, 281), itemOf(2, 0, 500)];
    expect(mostOf(shares, [offset(0, 2), offset(1, 2)], all)).toBe(563);
  });

  it('counts what an item takes off also where the item itself does not count', () => {
    const beside = [itemOf(0, 3000, 3000), itemOf(1, 1000, 2000)];
    expect(mostOf(beside, [offset(0, 1)], ({ index }, left) => (index === 0 ? left : 0))).toBe(2000);
  });

  it('has no end where one of them has none', () => {
    const endless = Number.POSITIVE_INFINITY;
    expect(mostOf([itemOf(0, 0, endless), itemOf(1, 0, endless)], [offset(0, 1)], all)).toBe(endless);
    expect(
      mostOf([itemOf(0, 0, 100), itemOf(1, 0, endless)], [offset(0, 1)], ({ index }, left) => (index === 0 ? left : 0)),
    ).toBe(100);
  });

  it('is reached at some ends of all of them and passed at none, nor in between, on 3^5 points of 64 graphs', () => {
    const ranges = [
      [0, 7],
      [2, 5],
      [0, 4],
      [3, 3],
      [1, 9],
    ] as const;
    const items = ranges.map(([min, max], i) => itemOf(i, min, max));
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
      [0, 4],
      [2, 4],
    ] as const;
    for (let graph = 0; graph < 64; graph++) {
      const offsets = pairs.filter((_, bit) => (graph >> bit) & 1).map(([reduced, by]) => offset(reduced, by));
      const points = ranges.reduce<readonly (readonly number[])[]>(
        (before, [min, max]) =>
          before.flatMap((point) => [min, (min + max) / 2, max].map((worth) => [...point, worth])),
        [[]],
      );
      expect(mostOf(items, offsets, all)).toBe(Math.max(...points.map((worths) => sumOf(worths, offsets))));
    }
  });
});
