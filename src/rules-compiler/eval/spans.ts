import type { Bounds } from './bounds.ts';
import * as b from './bounds.ts';
import { isSpan, type Linear, type Names, type Numeric, type Span, spanOf } from './values.ts';
import { DeadEnd, made, pick, spend, type World } from './world.ts';

/** Where a number lies on this way. */
export function boundsOf(world: World, value: Numeric): Bounds {
  if (!isSpan(value)) return b.between(value, value);
  spend(world);
  let bounds = world.bounds.get(value) ?? value.start;
  if (value.linear) bounds = b.intersect(bounds, sumOf(world, value.linear, value));
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

/** A weighted sum as a value: known when nothing open is left in it, the span itself when it is just that. */
export function weighed(world: World, linear: Linear): Numeric {
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

/**
 * What a sum of several spans is a multiple of: `x + y - 5` and `7 - 2y - 2x` are both told by `x + y`. So what is learnt of
 * one is known of the other.
 */
function coreOf(world: World, { terms }: Linear): readonly [core: Numeric, factor: number] {
  const factor = terms[0]?.[1] ?? 1;
  const divided = terms.map(([span, weight]) => [span, b.exact('/', weight, factor)] as const);
  const isEven = divided.every(([, weight], i) => b.exact('*', weight, factor) === terms[i]?.[1]);
  const core = weighed(world, { terms: isEven ? divided : terms, constant: 0, over: 1 });
  return [core, isEven ? factor : 1];
}

/** Where a weighted sum lies. */
function sumOf(world: World, linear: Linear, self?: Span): Bounds {
  const { terms, constant, over: divisor } = linear;
  const [core, factor] = terms.length > 1 ? coreOf(world, linear) : [self, 1];
  const total = core === undefined || core === self ? eachOf(world, linear) : b.scaled(boundsOf(world, core), factor);
  const shifted = b.shifted(total, constant);
  return divisor === 1 ? shifted : b.divided(shifted, divisor);
}

function eachOf(world: World, { terms }: Linear): Bounds {
  return terms.reduce((sum, [span, weight]) => b.plus(sum, b.scaled(boundsOf(world, span), weight)), b.between(0, 0));
}

/** From here on the number lies within these bounds, too; so do those that it is a sum of. */
export function narrow(world: World, value: Numeric, bounds: Bounds): void {
  const now = b.intersect(boundsOf(world, value), bounds);
  if (b.isEmpty(now) || (isSpan(value) && value.whole && b.isEmpty(b.wholeOf(now)))) throw new DeadEnd();
  if (!isSpan(value)) return;
  world.bounds.set(value, now);
  if (!value.linear) return;
  const { terms, constant, over: divisor } = value.linear;
  const total = b.shifted(b.scaled(now, divisor), -constant);
  const [core, factor] = terms.length > 1 ? coreOf(world, value.linear) : [value, 1];
  if (core !== value) {
    narrow(world, core, outwards(total, factor));
    return;
  }
  for (const [span, weight] of terms) {
    const others = terms.filter(([other]) => other !== span);
    const rest = eachOf(world, { terms: others, constant: 0, over: 1 });
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
