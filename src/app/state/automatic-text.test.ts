import { expect, it } from 'vitest';
import { type Benefit, parseDay } from '../../engine/index.ts';
import type { Wording } from '../../platform/index.ts';
import { automaticText } from './automatic-text.ts';

const words = {
  t: (key: string, values: Record<string, string> = {}) => [key, ...Object.values(values)].join(' '),
  format: { month: (iso: string) => iso.slice(0, 7) },
} as unknown as Wording;

const until = (...ends: readonly string[]) =>
  ({ versions: ends.map((end) => ({ to: parseDay(end) })) }) as unknown as Benefit;

it('says until when where the law ends the whole programme, not where only its rules change', () => {
  expect(automaticText(until('2027-01-31'), words)).toBe('results.automaticUntil 2027-01');
  expect(automaticText(until('2023-12-31', '9999-12-31'), words)).toBe('results.automatic');
});
