import { expect, test } from 'vitest';
import { choices } from './choice.ts';
import type { Clash, Item } from './exclusions.ts';
import { rejectedOf } from './rejected.ts';
import { takenIn } from './taken.ts';
import type { Chosen } from './totals.ts';

const NAMES = ['half', 'whole', 'top-up', 'small'];

/** Of each: what it is surely worth, the most it may be worth, and whether it is certain. */
type Worth = readonly [min: number, max: number, certain: boolean];

function part(worths: readonly Worth[], against: readonly (readonly [number, number])[]): Chosen {
  const items = worths.map(([min, max, certain], index): Item => {
    const entitlement = { benefit: NAMES[index] ?? '', claimant: 'p1', amount: null, paid_as: 'cash' as const };
    return { index, entitlement, certain, min, max };
  });
  const clashes = against.map(([a, b]) => ({ a, b, exclusion: { id: 'once' } }) as unknown as Clash);
  return { items, clashes, ...choices(items, clashes) };
}

const names = (items: readonly Item[]) => items.map(({ entitlement }) => entitlement.benefit);

test('what is certain is not given up for what may only come', () => {
  const open = part(
    [
      [0, 100, true],
      [0, 200, false],
    ],
    [[0, 1]],
  );
  expect(names(open.best.items)).toEqual(['whole']);
  expect(names(takenIn(open))).toEqual(['half']);
  expect(rejectedOf(open)).toEqual([]);
});

test('it is given up for what is certain, and for nothing beside that', () => {
  const settled = part(
    [
      [0, 100, true],
      [0, 200, true],
      [0, 50, false],
    ],
    [
      [0, 1],
      [0, 2],
    ],
  );
  expect(names(settled.best.items)).toEqual(['whole', 'top-up']);
  expect(names(takenIn(settled))).toEqual(['whole']);
  expect(rejectedOf(settled)).toEqual([
    { benefit: 'half', claimant: 'p1', because: 'once', instead: [{ benefit: 'whole', claimant: 'p1' }] },
  ]);
});

test('of two certain ones that would both give way to an open one, the better is had', () => {
  const open = part(
    [
      [0, 100, true],
      [0, 900, false],
      [0, 0, false],
      [0, 120, true],
    ],
    [
      [0, 1],
      [1, 3],
      [0, 3],
    ],
  );
  expect(names(takenIn(open))).toEqual(['small']);
  expect(rejectedOf(open)).toEqual([
    { benefit: 'half', claimant: 'p1', because: 'once', instead: [{ benefit: 'small', claimant: 'p1' }] },
  ]);
});
