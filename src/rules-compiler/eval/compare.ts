import type { Value } from '../../engine/index.ts';
import { signOf } from './numbers.ts';
import { as, hangsOf, settle } from './settle.ts';
import {
  entriesOf,
  isAnything,
  isList,
  isNumeric,
  isRange,
  isTemporal,
  type Kind,
  kindOf,
  type Range,
} from './values.ts';
import { made, pick, take, type World } from './world.ts';

export type Order = '<' | '<=' | '>' | '>=';
type Truth = boolean | null;

const HOLDS: Readonly<Record<Order, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

const ORDERED: readonly Kind[] = ['number', 'string', 'date', 'months', 'seconds'];

/** FEEL's equality: null equals only null, and different kinds don't compare: null. */
export function equal(world: World, left: Value, right: Value): Truth {
  const [a, b] = [settle(world, left), settle(world, right)];
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (!kindA && !kindB) return a === b ? true : guessed(world, '=', a, b, [true, false, null]);
  if (!kindA) return equalToKind(world, a, b, kindB);
  if (!kindB) return equalToKind(world, b, a, kindA);
  if (kindA !== kindB) return a === null || b === null ? false : null;
  if (a === b) return true;
  if (isAnything(a) || isAnything(b)) return guessed(world, '=', a, b, [true, false]);
  return equalOfAKind(world, a, b);
}

/** An absent name beside something of a known kind: of that kind, or null, or of none that compares with it. */
function equalToKind(world: World, open: Value, other: Value, kind: Kind | undefined): Truth {
  if (!kind) return null;
  const found = as(world, open, [kind]);
  if (found !== undefined) return equal(world, found, other);
  if (other === null) return false;
  return as(world, open, ['null']) === undefined ? null : false;
}

function equalOfAKind(world: World, a: Value, b: Value): Truth {
  if (isNumeric(a) && isNumeric(b)) return signOf(world, a, b) === 0;
  if (isTemporal(a) && isTemporal(b)) return signOf(world, a.at, b.at) === 0;
  if (isList(a) && isList(b)) {
    if (a.length !== b.length) return false;
    take(world, a.length);
    return a.every((item, i) => equal(world, item, b[i] ?? null) === true);
  }
  const [p, q] = [entriesOf(a), entriesOf(b)];
  if (!p || !q) return a === b;
  const keys = Object.keys(p);
  if (keys.length !== Object.keys(q).length) return false;
  take(world, keys.length);
  return keys.every((key) => Object.hasOwn(q, key) && equal(world, p[key] ?? null, q[key] ?? null) === true);
}

/** Order of numbers, strings, dates and durations of one kind; null for all else. */
export function compare(world: World, order: Order, left: Value, right: Value): Truth {
  const [a, b] = [settle(world, left), settle(world, right)];
  const sign = orderOf(world, a, b);
  return sign === null ? null : HOLDS[order](sign);
}

function orderOf(world: World, a: Value, b: Value): number | null {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (!kindA && !kindB)
    return a === b ? guessed(world, '?', a, b, [0, null]) : guessed(world, '?', a, b, [-1, 0, 1, null]);
  const kind = kindA ?? kindB;
  if (!kind || !ORDERED.includes(kind)) return null;
  const [x, y] = [as(world, a, [kind]), as(world, b, [kind])];
  if (x === undefined || y === undefined) return null;
  if (isNumeric(x) && isNumeric(y)) return signOf(world, x, y);
  if (isTemporal(x) && isTemporal(y)) return signOf(world, x.at, y.at);
  if (x === y) return 0;
  if (typeof x === 'string' && typeof y === 'string') return x < y ? -1 : 1;
  return guessed(world, '?', x, y, [-1, 0, 1]);
}

/** What nothing is known of, but that it is the same whenever it is asked again. */
function guessed<T extends Value>(world: World, key: string, a: Value, b: Value, ways: readonly T[]): T {
  return made(world, `${key}${nameOf(a)} ${nameOf(b)}`, () =>
    pick(world, ways, [...hangsOf(world, a), ...hangsOf(world, b)]),
  );
}

function nameOf(value: Value): string {
  return isAnything(value) ? `a${value.id}` : JSON.stringify(value);
}

/** `value in test`, where the test is a range, a list, or a value. */
export function isIn(world: World, value: Value, test: Value): Truth {
  const now = settle(world, test);
  if (isRange(now)) return isWithin(world, value, now);
  if (isList(now)) return anyOf(now.map((item) => () => isAmong(world, value, item)));
  if (isAnything(now) && now.anything.some((kind) => kind === 'list' || kind === 'range')) {
    const found = as(world, now, ['list', 'range']);
    if (found !== undefined) return guessed(world, 'in', settle(world, value), found, [true, false, null]);
  }
  return equal(world, value, test);
}

/** A test with `?` in it says itself whether the value fits; what is no truth is a test as any other. */
export function fits(world: World, value: Value, test: Value): Truth {
  const said = as(world, test, ['boolean']);
  return typeof said === 'boolean' ? said : isIn(world, value, test);
}

/** An element of a list: a range to lie in, or a value to be. */
function isAmong(world: World, value: Value, item: Value): Truth {
  const now = settle(world, item);
  return isRange(now) ? isWithin(world, value, now) : equal(world, value, now) === true;
}

function isWithin(world: World, value: Value, { range }: Range): Truth {
  const { low, high, lowIncluded, highIncluded } = range;
  const fromLow = low === undefined || compare(world, lowIncluded ? '>=' : '>', value, low);
  if (fromLow === false) return false;
  const toHigh = high === undefined || compare(world, highIncluded ? '<=' : '<', value, high);
  return toHigh === false ? false : fromLow && toHigh;
}

/** FEEL's `or` over tests that are only made as far as they are needed. */
export function anyOf(tests: readonly (() => Truth)[]): Truth {
  let found: Truth = false;
  for (const test of tests) {
    const result = test();
    if (result === true) return true;
    if (result === null) found = null;
  }
  return found;
}

export function allOf(tests: readonly (() => Truth)[]): Truth {
  const found = anyOf(tests.map((test) => () => opposite(test())));
  return opposite(found);
}

export function opposite(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
