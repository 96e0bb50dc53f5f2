import { describe, expect, it } from 'vitest';
import { endOfStraight } from './straight.ts';

const paying = (sum: (x: number) => number | null) => (x: number) => ({ 'TWD/month': { min: 0, max: sum(x) } });

describe('a line is straight', () => {
  it('to its end where nothing bends it', () => {
    expect(
      endOfStraight(
        paying(() => 0),
        0,
        15000,
      ),
    ).toBe(15000);
    expect(
      endOfStraight(
        paying((x) => 3 * x),
        0,
        15000,
      ),
    ).toBe(15000);
    expect(
      endOfStraight(
        paying((x) => x),
        7,
        7,
      ),
    ).toBe(7);
  });

  it('up to its ceiling, to the dollar, and from its floor on', () => {
    expect(
      endOfStraight(
        paying((x) => Math.min(x, 2800)),
        0,
        15000,
      ),
    ).toBe(2800);
    expect(
      endOfStraight(
        paying((x) => Math.max(0, x - 30000)),
        0,
        60000,
      ),
    ).toBe(30000);
  });

  it('also where sums are rounded', () => {
    expect(
      endOfStraight(
        paying((x) => Math.round(x * 0.8)),
        0,
        50000,
      ),
    ).toBe(50000);
    const capped = endOfStraight(
      paying((x) => Math.min(20000, Math.round(x * 0.8))),
      0,
      50000,
    );
    expect(Math.abs(capped - 25000)).toBeLessThan(10);
  });

  it('no further than a ceiling is known', () => {
    expect(
      endOfStraight(
        paying((x) => (x > 100 ? null : 50)),
        0,
        1000,
      ),
    ).toBe(100);
  });
});
