import { roundHalfUp, type Value } from '../../engine/index.ts';
import * as b from './bounds.ts';
import { minus } from './numbers.ts';
import { as, hangsOf } from './settle.ts';
import { boundsOf, following, freshSpan, wholeNumber } from './spans.ts';
import { isNumeric, isSpan, isTemporal, type Names, type Numeric, temporal } from './values.ts';
import { pick, type World } from './world.ts';

export type Rounding = 'floor' | 'ceiling' | 'up' | 'down' | 'half-up' | 'half-down' | 'half-even';

const ROUND: Readonly<Record<Rounding, (x: number, digits: number) => number>> = {
  floor: (x, digits) => moved(x, digits, Math.floor),
  ceiling: (x, digits) => moved(x, digits, Math.ceil),
  up: (x, digits) => moved(x, digits, (y) => Math.sign(y) * Math.ceil(Math.abs(y))),
  down: (x, digits) => moved(x, digits, Math.trunc),
  'half-up': roundHalfUp,
  'half-down': (x, digits) => moved(x, digits, (y) => Math.sign(y) * Math.ceil(b.exact('-', Math.abs(y), 0.5))),
  'half-even': (x, digits) => moved(x, digits, halfEven),
};

function halfEven(y: number): number {
  const below = Math.floor(y);
  const rest = b.exact('-', y, below);
  return rest > 0.5 || (rest === 0.5 && below % 2 !== 0) ? below + 1 : below;
}

/** FEEL's limits of a scale, those of a decimal of 34 digits; below the first a double has nothing left to round. */
const [LEAST_SCALE, MOST_SCALE] = [-300, 6176];

/** Rounds to so many decimals; a scale that isn't whole makes it null, and of one that may be any the result may, too. */
export function toScale(world: World, kind: Rounding, value: Value, scale: Value): Value {
  const found = as(world, value, ['number']);
  if (found === undefined || !isNumeric(found)) return null;
  const digits = digitsOf(world, scale);
  if (digits === null) return null;
  if (digits === undefined) return someNumber(world, [...hangsOf(world, found), ...hangsOf(world, scale)]);
  const round = (x: number): number => (hasDigitAt(x, digits) ? ROUND[kind](x, digits) : x);
  if (!isSpan(found)) return round(found) || 0;
  if (found.whole && digits >= 0) return found;
  return following(world, `${kind}${digits}`, [found], { whole: digits <= 0, bounds: stepped(round) });
}

/** Null where it is no scale, undefined where it may be too many. */
function digitsOf(world: World, scale: Value): number | null | undefined {
  const found = as(world, scale, ['number']);
  const whole = found !== undefined && isNumeric(found) ? wholeNumber(world, found) : null;
  return typeof whole === 'number' && (whole < LEAST_SCALE || whole > MOST_SCALE) ? null : whole;
}

function someNumber(world: World, hangsOn: Names): Value {
  return pick(world, [freshSpan(world, b.EVERYWHERE, false, hangsOn), null], hangsOn);
}

/** Of fifteen digits none is left to round away behind the last. */
function hasDigitAt(x: number, digits: number): boolean {
  return x !== 0 && Math.abs(x) * 10 ** digits < 1e15;
}

function moved(x: number, digits: number, round: (x: number) => number): number {
  const scale = 10 ** Math.abs(digits);
  const [there, back] = digits < 0 ? (['/', '*'] as const) : (['*', '/'] as const);
  return b.exact(back, round(b.exact(there, x, scale)), scale);
}

/** Bounds after a function in steps, which never falls: an end that is left out may still share its step. */
function stepped(round: (x: number) => number) {
  return ([a = b.EVERYWHERE]: readonly b.Bounds[]): b.Bounds => b.between(round(a.min), round(a.max));
}

/** What a duration of whole months keeps of a fraction. */
export function towardsZero(world: World, value: Numeric): Numeric {
  return wholly(world, 'trunc', value, Math.trunc);
}

export function floored(world: World, value: Numeric): Numeric {
  return wholly(world, 'floor0', value, Math.floor);
}

function wholly(world: World, key: string, value: Numeric, round: (x: number) => number): Numeric {
  if (!isSpan(value)) return round(value) || 0;
  return value.whole ? value : following(world, key, [value], { whole: true, bounds: stepped(round) });
}

export function abs(world: World, value: Value): Value {
  const found = as(world, value, ['number', 'months', 'seconds']);
  if (found === undefined) return null;
  if (isTemporal(found)) return temporal(found.temporal, absNumber(world, found.at));
  return isNumeric(found) ? absNumber(world, found) : null;
}

function absNumber(world: World, value: Numeric): Numeric {
  if (!isSpan(value)) return Math.abs(value);
  const { min, max } = boundsOf(world, value);
  if (min >= 0) return value;
  if (max <= 0) return minus(world, 0, value);
  return following(world, 'abs', [value], { whole: value.whole, bounds: ([a = b.EVERYWHERE]) => withoutSign(a) });
}

function withoutSign(a: b.Bounds): b.Bounds {
  if (a.min >= 0) return a;
  return a.max <= 0 ? b.scaled(a, -1) : b.between(0, Math.max(-a.min, a.max));
}
