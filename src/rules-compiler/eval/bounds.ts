import { arithmetic } from '../../engine/index.ts';

/** Where a number lies. An end may be left out (`…Open`): approached, but not reached. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

export const EVERYWHERE: Bounds = {
  min: Number.NEGATIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
  minOpen: false,
  maxOpen: false,
};

export function between(min: number, max: number, minOpen = false, maxOpen = false): Bounds {
  return { min, max, minOpen, maxOpen };
}

export function intersect(a: Bounds, b: Bounds): Bounds {
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
  return {
    min,
    max,
    minOpen: (a.min === min && a.minOpen) || (b.min === min && b.minOpen),
    maxOpen: (a.max === max && a.maxOpen) || (b.max === max && b.maxOpen),
  };
}

export function isEmpty({ min, max, minOpen, maxOpen }: Bounds): boolean {
  return min > max || (min === max && (minOpen || maxOpen));
}

export function holdsZero({ min, max, minOpen, maxOpen }: Bounds): boolean {
  return (min < 0 || (min === 0 && !minOpen)) && (max > 0 || (max === 0 && !maxOpen));
}

/** Only whole numbers of it: the ends move in to the next ones. */
export function wholeOf({ min, max, minOpen, maxOpen }: Bounds): Bounds {
  const low = minOpen && Number.isInteger(min) ? min + 1 : Math.ceil(min);
  const high = maxOpen && Number.isInteger(max) ? max - 1 : Math.floor(max);
  return between(low, high);
}

export function plus(a: Bounds, b: Bounds): Bounds {
  return {
    min: exact('+', a.min, b.min),
    max: exact('+', a.max, b.max),
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen,
  };
}

export function shifted(a: Bounds, by: number): Bounds {
  return plus(a, between(by, by));
}

export function scaled(a: Bounds, factor: number): Bounds {
  return byEnds(a, (x) => exact('*', x, factor), factor < 0);
}

export function divided(a: Bounds, divisor: number): Bounds {
  return byEnds(a, (x) => exact('/', x, divisor), divisor < 0);
}

/** What a function that never falls (or never rises) makes of it. */
export function byEnds(a: Bounds, apply: (x: number) => number, falls = false): Bounds {
  const [low, high] = [apply(a.min), apply(a.max)];
  return falls ? between(high, low, a.maxOpen, a.minOpen) : between(low, high, a.minOpen, a.maxOpen);
}

export function times(a: Bounds, b: Bounds): Bounds {
  return corners(a, b, (x, y) => (x === 0 || y === 0 ? 0 : exact('*', x, y)));
}

/** The divisor has one sign: zero is at most an end that it doesn't reach, where the quotient has none. */
export function over(a: Bounds, b: Bounds): Bounds {
  const away = (y: number): number => (y === 0 && b.max <= 0 ? -0 : y);
  return corners(a, { ...b, min: away(b.min), max: away(b.max) }, (x, y) => {
    if (x === 0 || Math.abs(y) === Number.POSITIVE_INFINITY) return 0;
    return y === 0 ? x / y : exact('/', x, y);
  });
}

function corners(a: Bounds, b: Bounds, apply: (x: number, y: number) => number): Bounds {
  const found = [
    [apply(a.min, b.min), a.minOpen || b.minOpen],
    [apply(a.min, b.max), a.minOpen || b.maxOpen],
    [apply(a.max, b.min), a.maxOpen || b.minOpen],
    [apply(a.max, b.max), a.maxOpen || b.maxOpen],
  ] as const;
  const values = found.map(([value]) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  // Zero is also reached where the other factor is zero, whatever this end does.
  const isOpen = (end: number): boolean => end !== 0 && found.every(([value, open]) => value !== end || open);
  return between(min, max, isOpen(min), isOpen(max));
}

/** The engine's arithmetic, with the infinities that it never meets. */
export function exact(operator: '+' | '-' | '*' | '/', a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) {
    if (operator === '+') return a + b;
    if (operator === '-') return a - b;
    return operator === '*' ? a * b : a / b;
  }
  const result = arithmetic(operator, a, b);
  return typeof result === 'number' ? result : Number.NaN;
}
