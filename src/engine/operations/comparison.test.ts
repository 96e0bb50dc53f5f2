import { describe, expect, it } from 'vitest';
import { interval, oneOf, type Value } from '../value.ts';
import { compare, equals, isAmong } from './comparison.ts';

const span = (min: number, max: number): Value => interval(min, max, [7]);
const open = { open: 'one-of', options: [false, true], hangsOn: [7] };

describe('order', () => {
  it.each([
    [span(0, 10), '<', 11, true],
    [span(0, 10), '<', 10, open],
    [span(0, 10), '<=', 10, true],
    [span(0, 10), '<', 0, false],
    [span(0, 10), '<=', 0, open],
    [span(0, 10), '>', 10, false],
    [span(0, 10), '>=', 0, true],
    [span(0, 10), '>=', 10, open],
    [10, '<=', span(10, 20), true],
    [10, '<', span(10, 20), open],
  ] as const)('%j %s %j', (a, order, b, result) => {
    expect(compare(order, a, b)).toEqual(result);
  });

  it('of null or of different kinds is null, as FEEL has it', () => {
    expect(compare('<', null, 1)).toBeNull();
    expect(compare('<', 'a', 1)).toBeNull();
  });

  it('of texts is that of their letters', () => {
    expect(compare('<', 'a', 'b')).toBe(true);
  });
});

describe('equality', () => {
  it('of an open choice is false when no option is the same', () => {
    expect(equals(oneOf(['mild', 'moderate'], [7]), 'none')).toBe(false);
  });

  it('of an open choice is open when one of its options is the same', () => {
    expect(equals(oneOf(['mild', 'none'], [7]), 'none')).toEqual(open);
  });

  it('of spans that do not meet is false, of one that includes the number open', () => {
    expect(equals(span(0, 3), 4)).toBe(false);
    expect(equals(span(0, 4), 4)).toEqual(open);
  });

  it('with null holds only for null', () => {
    expect(equals(null, null)).toBe(true);
    expect(equals(1, null)).toBe(false);
  });

  it('of different kinds is null', () => {
    expect(equals(1, 'a')).toBeNull();
  });

  it('of lists goes member by member', () => {
    expect(equals([1, 2], [1, 2])).toBe(true);
    expect(equals([1, 2], [1])).toBe(false);
  });
});

describe('being among values', () => {
  it('is decided where every option left is among them, though none is sure', () => {
    expect(isAmong(oneOf(['a', 'b'], [7]), ['a', 'b', 'c'])).toBe(true);
    expect(isAmong(oneOf(['a', 'b'], [7]), ['c', 'd'])).toBe(false);
    expect(isAmong(oneOf(['a', 'b'], [7]), ['a'])).toEqual(open);
  });
});
