import type { Bounds } from './bounds.ts';
import * as b from './bounds.ts';
import { boundsOf, following, narrow, settled, weighed } from './spans.ts';
import { isSpan, type Linear, type Numeric, type Span } from './values.ts';
import { pick, type World } from './world.ts';

export function plus(world: World, x: Numeric, y: Numeric): Numeric {
  if (!isSpan(x) && !isSpan(y)) return b.exact('+', x, y);
  return weighed(world, added(linearOf(x), linearOf(y)));
}

export function minus(world: World, x: Numeric, y: Numeric): Numeric {
  if (!isSpan(x) && !isSpan(y)) return b.exact('-', x, y);
  return weighed(world, added(linearOf(x), multiplied(linearOf(y), -1)));
}

export function times(world: World, x: Numeric, y: Numeric): Numeric {
  if (!isSpan(x) && !isSpan(y)) return b.exact('*', x, y);
  if (!isSpan(x)) return weighed(world, multiplied(linearOf(y), x));
  if (!isSpan(y)) return weighed(world, multiplied(linearOf(x), y));
  const whole = x.whole && y.whole;
  if (x === y) return following(world, '**2', [x], { whole, bounds: ([a = b.EVERYWHERE]) => squared(a) });
  const [p, q] = x.span < y.span ? [x, y] : [y, x];
  return following(world, 'times', [p, q], {
    whole,
    bounds: ([a = b.EVERYWHERE, c = b.EVERYWHERE]) => b.times(a, c),
  });
}

/** Null when the divisor is zero; where it may be, both ways are gone. */
export function over(world: World, x: Numeric, y: Numeric): Numeric | null {
  if (signOf(world, y, 0) === 0) return null;
  const divisor = settled(world, y);
  if (!isSpan(x) && !isSpan(divisor)) return b.exact('/', x, divisor);
  if (!isSpan(divisor)) return weighed(world, dividedBy(linearOf(x), divisor));
  if (x === divisor) return 1;
  return following(world, 'over', [x, divisor], {
    whole: false,
    bounds: ([a = b.EVERYWHERE, c = b.EVERYWHERE]) => b.over(a, c),
  });
}

function squared(a: Bounds): Bounds {
  if (a.min >= 0) return b.times(a, a);
  if (a.max <= 0) return b.byEnds(a, (x) => b.exact('*', x, x), true);
  const { max, maxOpen } = -a.min > a.max ? { max: -a.min, maxOpen: a.minOpen } : a;
  return b.between(0, b.exact('*', max, max), false, maxOpen);
}

function linearOf(value: Numeric): Linear {
  if (!isSpan(value)) return { terms: [], constant: value, over: 1 };
  return value.linear ?? { terms: [[value, 1]], constant: 0, over: 1 };
}

function added(x: Linear, y: Linear): Linear {
  const [p, q] = x.over === y.over ? [1, 1] : [y.over, x.over];
  const weights = new Map<Span, number>();
  for (const [linear, factor] of [
    [x, p],
    [y, q],
  ] as const) {
    for (const [span, weight] of linear.terms) {
      weights.set(span, b.exact('+', weights.get(span) ?? 0, b.exact('*', weight, factor)));
    }
  }
  const terms = [...weights].filter(([, weight]) => weight !== 0).sort(([a], [c]) => a.span - c.span);
  const constant = b.exact('+', b.exact('*', x.constant, p), b.exact('*', y.constant, q));
  return { terms, constant, over: b.exact('*', x.over, p) };
}

function multiplied({ terms, constant, over: divisor }: Linear, factor: number): Linear {
  if (factor === 0) return { terms: [], constant: 0, over: 1 };
  const scaled = terms.map(([span, weight]) => [span, b.exact('*', weight, factor)] as const);
  return { terms: scaled, constant: b.exact('*', constant, factor), over: divisor };
}

function dividedBy(linear: Linear, divisor: number): Linear {
  const { terms, constant, over: before } = divisor < 0 ? multiplied(linear, -1) : linear;
  return { terms, constant, over: b.exact('*', before, Math.abs(divisor)) };
}

/** -1, 0 or 1 as the first is below, equal to or above the second: where all are possible, all ways are gone. */
export function signOf(world: World, x: Numeric, y: Numeric): -1 | 0 | 1 {
  const difference = settled(world, minus(world, x, y));
  if (!isSpan(difference)) return Math.sign(difference) as -1 | 0 | 1;
  const bounds = boundsOf(world, difference);
  const ways = ([-1, 0, 1] as const).filter((sign) =>
    sign === 0 ? b.holdsZero(bounds) : sign < 0 ? bounds.min < 0 : bounds.max > 0,
  );
  const sign = pick(world, ways, difference.hangsOn);
  narrow(world, difference, SIDES[sign]);
  return sign;
}

const SIDES = {
  [-1]: b.between(Number.NEGATIVE_INFINITY, 0, false, true),
  0: b.between(0, 0),
  1: b.between(0, Number.POSITIVE_INFINITY, true, false),
} as const;
