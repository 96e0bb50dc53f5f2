import { describe, expect, it } from 'vitest';
import { choices } from './choice.ts';
import type { Clash, Item } from './exclusions.ts';
import { CHOOSE_ONE } from './fixtures/small-rules.ts';

/** mulberry32: the same instances on every machine. */
function newRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function itemOf(index: number, worth: number): Item {
  return { index, certain: true, min: worth, max: worth, entitlement: {} as Item['entitlement'] };
}

function clash(a: number, b: number, reduced?: number): Clash {
  return { a, b, exclusion: CHOOSE_ONE, ...(reduced !== undefined && { reduced }) };
}

/** Every subset without a conflict, paid as the law says; deliberately plain, and apart from the code under test. */
function bestByTryingAll(worths: readonly number[], clashes: readonly Clash[]): number {
  let best = 0;
  for (let set = 0; set < 1 << worths.length; set++) {
    const has = (i: number): boolean => ((set >> i) & 1) === 1;
    if (clashes.some(({ a, b, reduced }) => reduced === undefined && has(a) && has(b))) continue;
    let sum = 0;
    for (const [i, worth] of worths.entries()) {
      if (!has(i)) continue;
      let due = worth;
      for (const { a, b, reduced } of clashes) {
        const other = a === i ? b : a;
        if (reduced === i && has(other)) due = Math.max(0, due - (worths[other] ?? 0));
      }
      sum += due;
    }
    best = Math.max(best, sum);
  }
  return best;
}

describe('the best legal choice', () => {
  it('is the only one left of a tie in which nothing is open', () => {
    const [a, b] = [itemOf(0, 1000), itemOf(1, 1000)];
    const left = (items: readonly Item[]): readonly (readonly number[])[] =>
      choices(items, [clash(0, 1)]).possible.map((choice) => choice.items.map(({ index }) => index));
    expect(left([a, b])).toEqual([[0]]);
    expect(left([{ ...a, min: 500 }, b])).toEqual([[0], [1]]);
    expect(left([a, { ...b, certain: false, min: 0 }])).toEqual([[0], [1]]);
  });

  it('is worth as much as the best of all subsets, on 400 random instances of up to 14 benefits', () => {
    const wrong: string[] = [];
    for (let seed = 0; seed < 400; seed++) {
      const random = newRandom(seed);
      const size = seed < 40 ? 14 : 2 + Math.floor(random() * 9);
      const worths = Array.from({ length: size }, () => Math.floor(random() * 12) * 1000);
      const clashes: Clash[] = [];
      for (let a = 0; a < size; a++) {
        for (let b = a + 1; b < size; b++) {
          const roll = random();
          if (roll < 0.2) clashes.push(clash(a, b));
          else if (roll < 0.24) clashes.push(clash(a, b, random() < 0.5 ? a : b));
        }
      }
      const items = worths.map((worth, i) => itemOf(i, worth));
      const { best } = choices(items, clashes);
      const expected = bestByTryingAll(worths, clashes);
      if (best.min !== expected) wrong.push(`seed ${seed}: ${best.min}, best is ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps the one that comes first in the files where two are worth the same', () => {
    const { best } = choices([itemOf(0, 5000), itemOf(1, 5000)], [clash(0, 1)]);
    expect(best.items.map(({ index }) => index)).toEqual([0]);
  });

  it('pays only the difference of what another one offsets', () => {
    const { best } = choices([itemOf(0, 5000), itemOf(1, 3000)], [clash(0, 1, 0)]);
    expect(best.min).toBe(5000);
  });

  it('lists every choice that could still turn out best, and none that cannot', () => {
    const open = { ...itemOf(1, 0), certain: false, max: 9000 };
    const small = { ...itemOf(2, 0), certain: false, max: 4000 };
    const { possible } = choices([itemOf(0, 5000), open, small], [clash(0, 1), clash(0, 2), clash(1, 2)]);
    expect(possible.map(({ items }) => items.map(({ index }) => index))).toEqual([[0], [1]]);
  });
});
