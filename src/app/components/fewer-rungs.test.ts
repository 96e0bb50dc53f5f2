import { expect, test } from 'vitest';
import { fewerRungs } from './fewer-rungs.ts';
import type { Rung } from './number-draft.ts';

const ladder: readonly Rung[] = Array.from({ length: 12 }, (_, i) => ({
  min: i * 1000,
  max: i === 11 ? null : i * 1000 + 999,
  lines: i === 11 ? [] : [{ benefit: i === 4 ? 'wanted' : 'other', parameters: [], value: i * 1000 + 999 }],
}));

test('a ladder that is too long keeps the lines of the wanted benefits', () => {
  expect(fewerRungs(ladder, (benefit) => benefit === 'wanted').map(({ min, max }) => [min, max])).toEqual([
    [0, 4999],
    [5000, null],
  ]);
});

test('a short ladder stays as it is', () => {
  expect(fewerRungs(ladder.slice(6), () => false)).toHaveLength(6);
});
