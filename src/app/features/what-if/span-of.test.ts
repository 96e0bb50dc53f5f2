import { expect, it } from 'vitest';
import { spanOf } from './span-of.ts';

const income = { id: 'household.income_per_head', entity: 'household', effort: 1, topic: 'money' } as const;
const number = { ...income, type: 'number', domain: { min: 0, max: 1_000_000 } } as const;
const rungs = [
  { min: 0, max: 25_454, lines: [] },
  { min: 25_455, max: 39_960, lines: [] },
  { min: 39_961, max: null, lines: [] },
];

it('reaches some way past the last line of the law, in round steps', () => {
  expect(spanOf(number, rungs, 18_210, '2026-11-22')).toEqual({ min: 0, max: 50_000, step: 1000 });
});

it('reaches past the own place where that lies further out', () => {
  expect(spanOf(number, rungs, 90_000, '2026-11-22')).toEqual({ min: 0, max: 120_000, step: 2000 });
});

it('stays inside what the fact can be', () => {
  const days = { ...number, domain: { min: 0, max: 366 } };
  expect(spanOf(days, [{ min: 0, max: 183, lines: [] }], 300, '2026-11-22')).toEqual({ min: 0, max: 366, step: 10 });
});

it('goes by months over days, up to the day whose rules count', () => {
  const day = { ...income, type: 'date', domain: { min: 0, max: 'on' } } as const;
  const line = [{ min: '1970-01-01', max: '2026-05-22', lines: [] }];
  expect(spanOf(day, line, undefined, '2026-11-22')).toEqual({ min: 20_230, max: 20_779, step: 30 });
});
