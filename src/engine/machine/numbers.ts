import { addMonths, ageAt, civil, monthEnd, monthsBetween, termEnd } from '../calendar.ts';
import { type Arithmetic, EXACT, roundHalfUp } from '../operations/arithmetic.ts';
import type { Machine } from './machine.ts';
import { KNOWN, MAYBE, NOTHING, type Plain } from './node.ts';

type Run = () => number;

/** What an operation makes of two spans, as `[low, high]` into the machine's span. */
type Ends = (m: Machine, a: number, b: number, c: number, d: number) => void;

const put = (m: Machine, low: number, high: number): void => {
  m.span[0] = low;
  m.span[1] = high;
};

/** An operation on two numbers; null when a side is null. `ends` is given both spans when one of them is open. */
function binary(m: Machine, a: Run, b: Run, apply: (a: number, b: number) => number, ends: Ends): Run {
  const { span } = m;
  return () => {
    const { top } = m;
    const first = a();
    const low = span[0] as number;
    const high = span[1] as number;
    const second = b();
    if ((first | second) === KNOWN) {
      span[0] = span[1] = apply(low, span[0] as number);
      return KNOWN;
    }
    if (first === NOTHING || second === NOTHING) return m.nothing(top);
    ends(m, low, high, span[0] as number, span[1] as number);
    return m.leave(span[0] as number, span[1] as number, first === MAYBE || second === MAYBE, top);
  };
}

/** A function that rises with its first argument when `up`, with its second when `along`; else falls. */
function monotone(apply: (a: number, b: number) => number, up: boolean, along: boolean): Ends {
  return (m, a, b, c, d) => put(m, apply(up ? a : b, along ? c : d), apply(up ? b : a, along ? d : c));
}

const corners: Ends = (m, a, b, c, d) => {
  const all = [EXACT['*'](a, c), EXACT['*'](a, d), EXACT['*'](b, c), EXACT['*'](b, d)];
  put(m, Math.min(...all), Math.max(...all));
};

type Two = readonly [apply: (a: number, b: number) => number, ends: Ends];
const falling = (apply: (a: number, b: number) => number): Two => [apply, monotone(apply, false, true)];
const rising = (apply: (a: number, b: number) => number): Two => [apply, monotone(apply, true, true)];

/** Operations on two numbers. */
const TWO: Readonly<Record<string, Two>> = {
  '+': rising(EXACT['+']),
  '-': [EXACT['-'], monotone(EXACT['-'], true, false)],
  '*': [EXACT['*'], corners],
  'age-at': falling(ageAt),
  'months-between': falling(monthsBetween),
  'days-between': falling((from, to) => to - from),
  'add-months': rising(addMonths),
  'term-end': rising(termEnd),
  'add-days': rising((day, by) => day + by),
};

/** Operations on one number that never fall as it rises. */
const ONE: Readonly<Record<string, (x: number) => number>> = {
  floor: Math.floor,
  ceiling: Math.ceil,
  year: (day) => civil(day).year,
  'month-end': monthEnd,
};

/** Every operation on numbers; undefined for anything else. */
export function numeric(
  m: Machine,
  name: string,
  [a, b]: readonly Run[],
  today: Run,
  digits: number,
): Plain | undefined {
  if (!a) return undefined;
  const run = numericRun(m, name, a, b, today, digits);
  return run && { kind: 'number', run };
}

function numericRun(m: Machine, name: string, a: Run, b: Run | undefined, today: Run, digits: number): Run | undefined {
  const zero = (): number => {
    put(m, 0, 0);
    return KNOWN;
  };
  if (name === 'age') return binary(m, a, today, ageAt, monotone(ageAt, false, true));
  if (name === 'negate') return binary(m, zero, a, EXACT['-'], monotone(EXACT['-'], true, false));
  if (name === '/' && b) return quotient(m, a, b);
  if (name === 'round half up') return unary(m, a, (x) => roundHalfUp(x, digits));
  if (name === 'abs') return absolute(m, a);
  if (name === 'month') return monthOf(m, a);
  const one = ONE[name];
  if (one) return unary(m, a, one);
  const two = TWO[name];
  return two && b && binary(m, a, b, two[0], two[1]);
}

function unary(m: Machine, a: Run, apply: (x: number) => number): Run {
  const { span } = m;
  return () => {
    const { top } = m;
    const state = a();
    if (state === NOTHING) return m.nothing(top);
    const low = apply(span[0] as number);
    if (state !== KNOWN) return m.leave(low, apply(span[1] as number), state === MAYBE, top);
    put(m, low, low);
    return KNOWN;
  };
}

/** Null when the divisor is zero; where it may be, nothing is known of the rest either. */
function quotient(m: Machine, a: Run, b: Run): Run {
  const { span } = m;
  const divide = EXACT['/' satisfies Arithmetic];
  return () => {
    const { top } = m;
    const first = a();
    const low = span[0] as number;
    const high = span[1] as number;
    const second = b();
    const least = span[0] as number;
    const most = span[1] as number;
    if (first === NOTHING || second === NOTHING || (least === 0 && most === 0)) return m.nothing(top);
    const isNullable = first === MAYBE || second === MAYBE;
    if (least <= 0 && most >= 0) return m.leave(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, true, top);
    const all = [divide(low, least), divide(low, most), divide(high, least), divide(high, most)];
    return m.leave(Math.min(...all), Math.max(...all), isNullable, top);
  };
}

function absolute(m: Machine, a: Run): Run {
  return () => {
    const { top } = m;
    const state = a();
    if (state === NOTHING) return m.nothing(top);
    const low = m.span[0] as number;
    const high = m.span[1] as number;
    const least = low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
    return m.leave(least, Math.max(Math.abs(low), Math.abs(high)), state === MAYBE, top);
  };
}

/** Month 1 to 12; a span that leaves its year can be any month. */
function monthOf(m: Machine, a: Run): Run {
  return () => {
    const { top } = m;
    const state = a();
    if (state === NOTHING) return m.nothing(top);
    const first = civil(m.span[0] as number);
    const last = civil(m.span[1] as number);
    const isWithin = first.year === last.year;
    return m.leave(isWithin ? first.month : 1, isWithin ? last.month : 12, state === MAYBE, top);
  };
}

/** The lesser or the greater of two numbers; a side that can't be it leaves no trace. Null when a side is null. */
export function extremeOf(m: Machine, kind: 'min' | 'max', a: Run, b: Run): Run {
  const { span, deps } = m;
  const pick = kind === 'min' ? Math.min : Math.max;
  return () => {
    const { top } = m;
    const first = a();
    const low = span[0] as number;
    const high = span[1] as number;
    const middle = m.top;
    const second = b();
    const least = span[0] as number;
    const most = span[1] as number;
    if ((first | second) === KNOWN) {
      span[0] = span[1] = pick(low, least);
      return KNOWN;
    }
    if (first === NOTHING || second === NOTHING) return m.nothing(top);
    const isNullable = first === MAYBE || second === MAYBE;
    if (!isNullable && pick(high, least) === high && pick(low, most) === low) {
      m.top = middle;
      return m.leave(low, high, false, top);
    }
    if (!isNullable && pick(most, low) === most && pick(least, high) === least) {
      deps.copyWithin(top, middle, m.top);
      m.top -= middle - top;
      return m.leave(least, most, false, top);
    }
    return m.leave(pick(low, least), pick(high, most), isNullable, top);
  };
}
