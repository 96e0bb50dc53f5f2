import * as b from './bounds.ts';
import { over, signOf } from './numbers.ts';
import { following, freshSpan, namesOf, settled } from './spans.ts';
import { isSpan, type Numeric, type Span } from './values.ts';
import { made, pick, type World } from './world.ts';

/** Null where there is no such number: 0 to a negative power, a fraction of a power of what is below zero. */
export function power(world: World, x: Numeric, y: Numeric): Numeric | null {
  const exponent = settled(world, y);
  if (isSpan(exponent)) return anyPower(world, x, exponent);
  if (!isSpan(x)) return known(x, exponent);
  if (exponent < 0) {
    const divisor = power(world, x, -exponent);
    return divisor === null ? null : over(world, 1, divisor);
  }
  if (exponent === 0) return 1;
  if (exponent === 1) return x;
  if (!Number.isInteger(exponent) && signOf(world, x, 0) < 0) return null;
  return following(world, `**${exponent}`, [x], {
    whole: x.whole && Number.isInteger(exponent),
    bounds: ([a = b.EVERYWHERE]) => raised(a, exponent),
  });
}

/** An even power falls up to zero and rises from there; all others rise. */
function raised(a: b.Bounds, exponent: number): b.Bounds {
  const at = (end: number): number => known(end, exponent) ?? end;
  if (exponent % 2 !== 0 || a.min >= 0) return b.byEnds(a, at);
  if (a.max <= 0) return b.byEnds(a, at, true);
  const { max, maxOpen } = -a.min > a.max ? { max: -a.min, maxOpen: a.minOpen } : a;
  return b.between(0, at(max), false, maxOpen);
}

function known(x: number, exponent: number): number | null {
  const result = b.exact('*', x ** exponent, 1);
  return Number.isFinite(result) ? result : null;
}

function anyPower(world: World, x: Numeric, exponent: Span): Numeric | null {
  const hangsOn = namesOf(x, exponent);
  const key = `**${isSpan(x) ? `s${x.span}` : x} ${exponent.span}`;
  return made(world, key, () => pick(world, [freshSpan(world, b.EVERYWHERE, false, hangsOn), null], hangsOn));
}
