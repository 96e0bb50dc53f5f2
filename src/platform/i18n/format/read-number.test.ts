import { expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

it.each([
  ['18,210', 18210],
  ['18210', 18210],
  [' 18 210 元', 18210],
  ['NT$18,210', 18210],
  ['１８，２１０', 18210],
  ['1.5', 1.5],
  ['1萬8', 18000],
  ['1萬8千', 18000],
  ['1萬2000', 12000],
  ['650 萬元', 6500000],
  ['1千2百萬', 12000000],
  ['1億5', 150000000],
  ['2.5w', 25000],
  ['12k', 12000],
  ['๑๘๒๑๐', 18210],
  ['១៨២១០', 18210],
  ['၁၈၂၁၀', 18210],
])('reads %s as %d', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

it.each(['', '萬', '-5', 'abc', '1萬2萬x', '一萬', '1..2'])('does not guess at "%s"', (typed) => {
  expect(readNumber(typed)).toBeUndefined();
});
