import { type Dialect, monthEnd, pastWeekend, type Value } from '../../engine/index.ts';
import * as b from './bounds.ts';
import { calculate, negate, type Operator } from './calculate.ts';
import { anyOf, compare, equal, fits, isIn, type Order, opposite } from './compare.ts';
import { betweenDates, dateFrom, dateOf, durationFrom } from './dates.ts';
import { LIST_FUNCTIONS } from './list-functions.ts';
import { alone, count, extreme, sum } from './lists.ts';
import { pathOf } from './properties.ts';
import { RANGE_FUNCTIONS, related } from './range-functions.ts';
import { itemsOf, rangeBetween, rangeBeyond, stretch } from './ranges.ts';
import { leavesOfTwo, modulo } from './remainder.ts';
import { abs, toScale } from './rounding.ts';
import { as, truth } from './settle.ts';
import { following } from './spans.ts';
import { applyToStrings, STRING_FUNCTIONS } from './strings.ts';
import { isNumeric, isSpan, isTemporal, temporal } from './values.ts';
import type { World } from './world.ts';

type Operations = Dialect['operations'];
type Of = (world: World, a: Value, b: Value) => Value;

const COMPARISONS: readonly Order[] = ['<', '<=', '>', '>='];
const OPERATORS: readonly Operator[] = ['+', '-', '*', '/', '**'];

/** Functions and properties of at most two values. */
const OF_TWO: Readonly<Record<string, Of>> = {
  '=': equal,
  '!=': (world, x, y) => opposite(equal(world, x, y)),
  negate: (world, x) => negate(world, x),
  fits,
  not: (world, x) => opposite(truth(world, x)),
  path: (world, value, name) => pathOf(world, value, String(name)),
  items: (world, x) => itemsOf(world, x),
  stretch,
  'range-beyond': (_, operator, end) => rangeBeyond(operator, end),
  count: (world, x) => count(world, x),
  abs: (world, x) => abs(world, x),
  floor: (world, x, scale) => toScale(world, 'floor', x, scale),
  ceiling: (world, x, scale) => toScale(world, 'ceiling', x, scale),
  'round half up': (world, x, scale) => toScale(world, 'half-up', x, scale),
  'round half down': (world, x, scale) => toScale(world, 'half-down', x, scale),
  'round up': (world, x, scale) => toScale(world, 'up', x, scale),
  'round down': (world, x, scale) => toScale(world, 'down', x, scale),
  decimal: (world, x, scale) => toScale(world, 'half-even', x, scale),
  modulo: (world, x, y) => modulo(world, x, y),
  even: (world, x) => leavesOfTwo(world, x, 0),
  odd: (world, x) => leavesOfTwo(world, x, 1),
  date: (world, x) => dateFrom(world, x),
  duration: (world, x) => durationFrom(world, x),
  'months-duration': (world, from, to) => {
    const months = betweenDates(world, 'months-between', from, to);
    return months === null ? null : temporal('months', months);
  },
  'months-between': (world, from, to) => betweenDates(world, 'months-between', from, to),
  'days-between': (world, from, to) => betweenDates(world, 'days-between', from, to),
  'age-at': (world, from, to) => betweenDates(world, 'age-at', from, to),
  'add-months': (world, day, n) => moved(world, day, 'months', n),
  'add-days': (world, day, n) => moved(world, day, 'seconds', calculate(world, '*', n, 86_400)),
  year: (world, day) => dayPart(world, day, 'year'),
  month: (world, day) => dayPart(world, day, 'month'),
  'month-end': (world, day) => dayAfter(world, 'month-end', monthEnd, day),
  'term-end': termEnd,
};

/** Their operands are single values: a list of one is taken for its member, as FEEL does where a function is called. */
const OF_SINGLES: ReadonlySet<string> = new Set([
  ...['not', 'abs', 'floor', 'ceiling', 'round half up', 'round half down', 'round up', 'round down', 'decimal'],
  ...['modulo', 'even', 'odd', 'date', 'duration', 'months-duration', 'months-between'],
  ...['days-between', 'age-at', 'add-months', 'add-days', 'term-end', 'year', 'month', 'month-end'],
]);

/** Every operation of `eval`, on this way through what isn't known. */
export function feelOperations(world: World): Operations {
  const ofTwo = Object.entries(OF_TWO).map(([name, apply]) => {
    const own = OF_SINGLES.has(name) ? (value: Value): Value => alone(world, value) : (value: Value): Value => value;
    return [name, ([x = null, y = null]: readonly Value[]) => apply(world, own(x), own(y))] as const;
  });
  const comparisons = COMPARISONS.map(
    (order) => [order, ([x = null, y = null]: readonly Value[]) => compare(world, order, x, y)] as const,
  );
  const operators = OPERATORS.map(
    (sign) => [sign, ([x = null, y = null]: readonly Value[]) => calculate(world, sign, x, y)] as const,
  );
  const ofLists = Object.entries(LIST_FUNCTIONS).map(
    ([name, apply]) => [name, (operands: readonly Value[]) => apply(world, operands)] as const,
  );
  const ofStrings = Object.entries(STRING_FUNCTIONS).map(
    ([name, one]) => [name, (operands: readonly Value[]) => applyToStrings(world, one, operands)] as const,
  );
  const ofRanges = Object.keys(RANGE_FUNCTIONS).map(
    (name) => [name, ([x = null, y = null]: readonly Value[]) => related(world, name, x, y)] as const,
  );
  return {
    ...Object.fromEntries([...ofTwo, ...comparisons, ...operators, ...ofLists, ...ofStrings, ...ofRanges]),
    list: (items) => items,
    in: ([value = null, ...tests]) => anyOf(tests.map((test) => () => isIn(world, value, test))),
    range: ([low = null, high = null, opening = null, closing = null]) => rangeBetween(low, high, opening, closing),
    'date-of': (parts) =>
      dateOf(
        world,
        parts.map((part) => alone(world, part)),
      ),
    sum: (items) => sum(world, items),
    min: (items) => extreme(world, 'min', items),
    max: (items) => extreme(world, 'max', items),
  };
}

function moved(world: World, day: Value, kind: 'months' | 'seconds', by: Value): Value {
  const [date, n] = [as(world, day, ['date']), as(world, by, ['number'])];
  if (date === undefined || n === undefined || !isNumeric(n)) return null;
  return calculate(world, '+', date, temporal(kind, n));
}

function dayPart(world: World, day: Value, name: string): Value {
  const date = as(world, day, ['date']);
  return date === undefined ? null : pathOf(world, date, name);
}

function termEnd(world: World, day: Value, months: Value): Value {
  const nextDay = moved(world, day, 'seconds', 86_400);
  const last = extreme(world, 'max', [
    moved(world, day, 'months', months),
    moved(world, moved(world, nextDay, 'months', months), 'seconds', -86_400),
  ]);
  return dayAfter(world, 'past-weekend', pastWeekend, last);
}

/** A date that follows from another and never falls as that rises. */
function dayAfter(world: World, name: string, apply: (day: number) => number, day: Value): Value {
  const date = as(world, day, ['date']);
  if (date === undefined || !isTemporal(date)) return null;
  if (!isSpan(date.at)) return temporal('date', apply(date.at));
  const end = (at: number): number => (Number.isFinite(at) ? apply(at) : at);
  const bounds = ([a = b.EVERYWHERE]: readonly b.Bounds[]): b.Bounds => b.between(end(a.min), end(a.max));
  return temporal('date', following(world, name, [date.at], { whole: true, bounds }));
}
