import { bounds, hangsOn, type Interval, interval, isOpen, union, type Value } from '../value.ts';

/**
 * Rounds away binary noise, so that 0.1 + 0.2 is 0.3: money has at most four decimals and fifteen significant digits, which
 * a double holds exactly when printed to fifteen digits. Whole numbers pass untouched.
 */
export function decimal(x: number): number {
  return Number.isInteger(x) || !Number.isFinite(x) ? x : Number(x.toPrecision(15));
}

export type Arithmetic = '+' | '-' | '*' | '/';

/** The four operations on known numbers, without binary noise. */
export const EXACT: Record<Arithmetic, (a: number, b: number) => number> = {
  '+': (a, b) => total(a, b),
  '-': (a, b) => total(a, -b),
  '*': (a, b) => (a === 0 || b === 0 ? 0 : decimal(a * b)),
  '/': (a, b) => decimal(a / b),
};

/** What two amounts nearly cancel to has only as many decimals as they do: 1000000.1 - 1000000 is 0.1. */
function total(a: number, b: number): number {
  const sum = a + b;
  if (Number.isInteger(sum) || !Number.isFinite(sum)) return sum;
  const whole = Math.ceil(Math.log10(Math.max(Math.abs(a), Math.abs(b))));
  return whole <= 15 && whole > -85 ? Number(sum.toFixed(15 - whole)) || 0 : decimal(sum);
}

/** FEEL arithmetic on numbers, days and durations; null when a side is null or the divisor is zero. */
export function arithmetic(operator: Arithmetic, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    return operator === '/' && b === 0 ? null : EXACT[operator](a, b);
  }
  if (operator === '+' && typeof a === 'string' && typeof b === 'string') return a + b;
  if (!isNumeric(a) || !isNumeric(b)) return null;
  const [p, q] = [bounds(a), bounds(b)];
  const hangs = union(hangsOn(a), hangsOn(b));
  let nullable = p.nullable || q.nullable;
  if (operator === '/' && q.min <= 0 && q.max >= 0) {
    nullable = true;
    if (q.min === 0 && q.max === 0) return null;
    return interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, hangs, nullable);
  }
  const apply = EXACT[operator];
  const corners = [apply(p.min, q.min), apply(p.min, q.max), apply(p.max, q.min), apply(p.max, q.max)];
  return interval(Math.min(...corners), Math.max(...corners), hangs, nullable);
}

/** Half goes away from zero, as the law's rounding and FEEL's `round half up` do. */
export function roundHalfUp(x: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = decimal(Math.abs(x) * scale);
  return decimal((Math.sign(x) * Math.floor(decimal(scaled + 0.5))) / scale) || 0;
}

export function isNumeric(value: Value): value is number | Interval {
  return typeof value === 'number' || (isOpen(value) && value.open === 'interval');
}
