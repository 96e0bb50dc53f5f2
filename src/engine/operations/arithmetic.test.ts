import { describe, expect, it } from 'vitest';
import { interval, type Value } from '../value.ts';
import { arithmetic, roundHalfUp } from './arithmetic.ts';

const span = (min: number, max: number): Value => interval(min, max, [7]);

describe('arithmetic', () => {
  it('is exact for money: binary noise decides nobody’s eligibility', () => {
    expect(arithmetic('+', 0.1, 0.2)).toBe(0.3);
    expect(arithmetic('*', 1.1, 3)).toBe(3.3);
    expect(arithmetic('-', 0.3, 0.1)).toBe(0.2);
    expect(arithmetic('*', 1.5, 13099)).toBe(19648.5);
  });

  it('is exact where large amounts nearly cancel', () => {
    expect(arithmetic('-', 1_000_000.1, 1_000_000)).toBe(0.1);
    expect(arithmetic('+', -25_000.3, 25_000.2)).toBe(-0.1);
    expect(arithmetic('-', 0.3, 0.1 + 0.2)).toBe(0);
    expect(arithmetic('-', 0.000_000_3, 0.000_000_1)).toBe(0.000_000_2);
  });

  it('by zero or with null is null', () => {
    expect(arithmetic('/', 1, 0)).toBeNull();
    expect(arithmetic('+', null, 1)).toBeNull();
  });

  it('of spans takes the outermost corners', () => {
    expect(arithmetic('*', span(-2, 3), span(4, 5))).toEqual({
      open: 'interval',
      min: -10,
      max: 15,
      nullable: false,
      hangsOn: [7],
    });
    expect(arithmetic('-', span(0, 10), span(1, 2))).toEqual({
      open: 'interval',
      min: -2,
      max: 9,
      nullable: false,
      hangsOn: [7],
    });
  });

  it('gives a known result where the span can’t matter', () => {
    expect(arithmetic('*', span(0, 9), 0)).toBe(0);
  });

  it('may come to nothing when the divisor can be zero', () => {
    expect(arithmetic('/', 1, span(0, 2))).toMatchObject({ nullable: true });
  });
});

describe('rounding half up', () => {
  it.each([
    [21628.5, 0, 21629],
    [36047.5, 0, 36048],
    [35269.5, 0, 35270],
    [24646.5, 0, 24647],
    [-1.5, 0, -2],
    [1.005, 2, 1.01],
    [2.4, 0, 2],
  ])('%d to %i digits is %d', (x, digits, result) => {
    expect(roundHalfUp(x, digits)).toBe(result);
  });
});
