import type { Bounds } from './bounds.ts';
import * as b from './bounds.ts';
import { isSpan, type Linear, type Names, type Numeric, type Span, spanOf } from './values.ts';
import { DeadEnd, made, pick, type World } from './world.ts';

/** Where a number lies on this way. */
export function boundsOf(world: World, value: Numeric): Bounds {
  if (!isSpan(value)) return b.between(value, value);
  let bounds = world.bounds.get(value) ?? value.start;
  if (value.linear) bounds = b.intersect(bounds, sumOf(world, value.linear));
  if (value.follow) bounds = b.intersect(bounds, value.follow(world));
  return value.whole ? b.wholeOf(bounds) : bounds;
}

/** The number, once only one is left. */
export function settled(world: World, value: Numeric): Numeric {
  if (!isSpan(value)) return value;
  const { min, max } = boundsOf(world, value);
  return min === max ? min : value;
}

export function freshSpan(world: World, bounds: Bounds, whole: boolean, hangsOn: Names): Span {
  return spanOf({ span: world.ids++, whole, hangsOn, start: bounds });
}

export function namesOf(...values: readonly Numeric[]): Names {
  return [...new Set(values.flatMap((value) => (isSpan(value) ? value.hangsOn : [])))];
}

/** A number that isn't a weighted sum of others: its bounds follow theirs. */
export function following(
  world: World,
  key: string,
  of: readonly Numeric[],
  { whole, bounds }: { whole: boolean; bounds: (of: readonly Bounds[]) => Bounds },
): Numeric {
  const follow = (now: World): Bounds => bounds(of.map((value) => boundsOf(now, value)));
  return made(world, `${key}(${of.map(keyOf).join(',')})`, () =>
    spanOf({ span: world.ids++, whole, hangsOn: namesOf(...of), start: b.EVERYWHERE, follow }),
  );
}

function keyOf(value: Numeric): string {
  return isSpan(value) ? `s${value.span}` : `${value}`;
}

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
  if (x === y) return following(world, 'square', [x], { whole, bounds: ([a = b.EVERYWHERE]) => squared(a) });
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

/** The sum as a value: known when nothing open is left in it, the span itself when it is just that. */
function weighed(world: World, linear: Linear): Numeric {
  const { terms, constant, over: divisor } = linear;
  const [first] = terms;
  if (!first) return b.exact('/', constant, divisor);
  if (terms.length === 1 && first[1] === divisor && constant === 0) return first[0];
  const key = terms.map(([{ span }, weight]) => `${weight}s${span}`).join('+');
  const whole =
    terms.every(([span, weight]) => span.whole && Number.isInteger(weight / divisor)) &&
    Number.isInteger(constant / divisor);
  const hangsOn = namesOf(...terms.map(([span]) => span));
  return made(world, `(${key}+${constant})/${divisor}`, () =>
    spanOf({ span: world.ids++, whole, hangsOn, start: b.EVERYWHERE, linear }),
  );
}

function sumOf(world: World, { terms, constant, over: divisor }: Linear): Bounds {
  const total = terms.reduce(
    (sum, [span, weight]) => b.plus(sum, b.scaled(boundsOf(world, span), weight)),
    b.between(constant, constant),
  );
  return divisor === 1 ? total : b.divided(total, divisor);
}

/** From here on the number lies within these bounds, too; so do those that it is a sum of. */
export function narrow(world: World, value: Numeric, bounds: Bounds): void {
  const now = b.intersect(boundsOf(world, value), bounds);
  if (b.isEmpty(now) || (isSpan(value) && value.whole && b.isEmpty(b.wholeOf(now)))) throw new DeadEnd();
  if (!isSpan(value)) return;
  world.bounds.set(value, now);
  if (!value.linear) return;
  const { terms, constant, over: divisor } = value.linear;
  const total = b.scaled(now, divisor);
  for (const [span, weight] of terms) {
    const others = terms.filter(([other]) => other !== span);
    const rest = sumOf(world, { terms: others, constant, over: 1 });
    narrow(world, span, outwards(b.plus(total, b.scaled(rest, -1)), weight));
  }
}

/** Divided by the weight; an end that doesn't come out even is moved out a little, so that rounding loses nothing. */
function outwards(bounds: Bounds, weight: number): Bounds {
  const { min, max, minOpen, maxOpen } = b.divided(bounds, weight);
  const ends = weight < 0 ? [bounds.max, bounds.min] : [bounds.min, bounds.max];
  const isEven = (quotient: number, end: number | undefined): boolean => b.exact('*', quotient, weight) === end;
  const slack = (x: number): number => (Number.isFinite(x) ? Math.abs(x) * 1e-14 : 0);
  const [lowEven, highEven] = [isEven(min, ends[0]), isEven(max, ends[1])];
  return b.between(
    lowEven ? min : min - slack(min),
    highEven ? max : max + slack(max),
    lowEven && minOpen,
    highEven && maxOpen,
  );
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

/** The whole number that it is, null if it is none, undefined if there are too many that it can be. */
export function wholeNumber(world: World, value: Numeric): number | null | undefined {
  const now = settled(world, value);
  if (!isSpan(now)) return Number.isInteger(now) ? now : null;
  const bounds = boundsOf(world, now);
  const { min, max } = b.wholeOf(bounds);
  if (!(max - min < 60)) return undefined;
  const candidates = Array.from({ length: Math.max(0, max - min + 1) }, (_, i) => min + i);
  const found = pick(world, now.whole ? candidates : [...candidates, null], now.hangsOn);
  if (found !== null) narrow(world, now, b.between(found, found));
  return found;
}
