import type { Value } from '../../engine/index.ts';
import * as b from './bounds.ts';
import { signOf } from './numbers.ts';
import { as } from './settle.ts';
import { following, settled } from './spans.ts';
import { isNumeric, isSpan, type Numeric } from './values.ts';
import type { World } from './world.ts';

/** `modulo`: what is left of a division, with the sign of the divisor; null for a divisor of zero. */
export function modulo(world: World, dividend: Value, divisor: Value): Numeric | null {
  const [found, by] = [as(world, dividend, ['number']), as(world, divisor, ['number'])];
  if (found === undefined || by === undefined || !isNumeric(found) || !isNumeric(by)) return null;
  if (signOf(world, by, 0) === 0) return null;
  const [x, y] = [settled(world, found), settled(world, by)];
  if (!isSpan(x) && !isSpan(y)) return left(x, y);
  const whole = [x, y].every((part) => (isSpan(part) ? part.whole : Number.isInteger(part)));
  return following(world, 'modulo', [x, y], {
    whole,
    bounds: ([a = b.EVERYWHERE, c = b.EVERYWHERE]) => leftBetween(a, c),
  });
}

function left(x: number, y: number): number {
  return b.exact('-', x, b.exact('*', Math.floor(b.exact('/', x, y)), y)) || 0;
}

/** While the quotient's whole part stays the same, the rest rises with the dividend. */
function leftBetween(x: b.Bounds, y: b.Bounds): b.Bounds {
  const isOneDivisor = y.min === y.max;
  const [first, last] = [x.min, x.max].map((end) => Math.floor(b.exact('/', end, y.min)));
  if (isOneDivisor && first === last && Number.isFinite(first)) {
    return b.byEnds(x, (end) => left(end, y.min));
  }
  return b.between(Math.min(0, y.min), Math.max(0, y.max), y.min < 0, y.max > 0);
}

/** `even` and `odd`: whether a number leaves so much of a division by two; null for what is no number. */
export function leavesOfTwo(world: World, value: Value, rest: 0 | 1): boolean | null {
  const found = modulo(world, value, 2);
  return found === null ? null : signOf(world, found, rest) === 0;
}
