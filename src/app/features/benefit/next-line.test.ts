import { expect, test } from 'vitest';
import type { AmountTable } from '../../../engine/index.ts';
import { toNextLine } from './next-line.ts';

const rows = [
  { answers: { min: 0, max: 25_454, lines: [{ value: 25_455 }] } },
  { answers: { min: 25_455, max: null, lines: [] } },
];
const table = { rows, own: 0 } as unknown as AmountTable;

test('an income says how far the next line of the law is', () => {
  expect(toNextLine(table, 18_210, 'TWD/person/month')).toBe(7245);
});

test('past the last line, on it, and without an answer nothing lies ahead', () => {
  expect(toNextLine({ ...table, own: 1 }, 30_000, 'TWD/person/month')).toBeUndefined();
  expect(toNextLine(table, 25_455, 'TWD/person/month')).toBeUndefined();
  expect(toNextLine(table, undefined, 'TWD/person/month')).toBeUndefined();
});

test('a second child is not one short of being the third', () => {
  const order = [{ answers: { min: 2, max: 2, lines: [{ value: 3 }] } }, { answers: { min: 3, max: null, lines: [] } }];
  expect(toNextLine({ rows: order, own: 0 } as unknown as AmountTable, 2, 'count')).toBeUndefined();
});
