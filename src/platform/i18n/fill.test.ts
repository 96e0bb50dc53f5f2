import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('puts values into placeholders, as often as they stand', () => {
  expect(fill('滿 {n} 歲，未滿 {m} 歲，{n}', { n: '65', m: '80' })).toBe('滿 65 歲，未滿 80 歲，65');
});

it('leaves a placeholder without a value to be seen', () => {
  expect(fill('{who}是哪一天出生的？', {})).toBe('{who}是哪一天出生的？');
});

it('takes values as they are', () => {
  expect(fill('{a}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1');
});
