import { addMonths, monthEnd } from '../calendar.ts';
import type { Operation } from '../expression.ts';
import { type Scope, today } from '../scope.ts';
import type { Value } from '../value.ts';
import { abs, arithmetic, negate, rising, roundHalfUp } from './arithmetic.ts';
import { compare, equals, isAmong } from './comparison.ts';
import { ageAt, between, monthOf, monthsBetween, shifted, yearOf } from './dates.ts';
import { childrenOf, othersOf, parentsOf, spouseOf } from './kinship.ts';
import { count, extreme, sum } from './lists.ts';
import { and, not, or } from './logic.ts';

/** What an operation does with operands that are already evaluated. */
export type Apply = (operands: readonly Value[], scope: Scope) => Value;

const of =
  (apply: (a: Value, b: Value) => Value): Apply =>
  ([a = null, b = null]) =>
    apply(a, b);

const toWhole = (round: (x: number) => number) => of((a) => rising(a, round));

/** Every operation that `Expression` may name, as one table. */
export const OPERATIONS: Readonly<Record<string, Apply>> = {
  and,
  or,
  not: of((a) => not(a)),
  '=': of(equals),
  '!=': of((a, b) => not(equals(a, b))),
  '<': of((a, b) => compare('<', a, b)),
  '<=': of((a, b) => compare('<=', a, b)),
  '>': of((a, b) => compare('>', a, b)),
  '>=': of((a, b) => compare('>=', a, b)),
  'one-of': ([a = null, ...options]) => isAmong(a, options),
  '+': of((a, b) => arithmetic('+', a, b)),
  '-': of((a, b) => arithmetic('-', a, b)),
  '*': of((a, b) => arithmetic('*', a, b)),
  '/': of((a, b) => arithmetic('/', a, b)),
  negate: of((a) => negate(a)),
  abs: of((a) => abs(a)),
  floor: toWhole(Math.floor),
  ceiling: toWhole(Math.ceil),
  'round half up': of((a, b) => rising(a, (x) => roundHalfUp(x, typeof b === 'number' ? b : 0))),
  list: (items) => items,
  count: of(count),
  sum: of(sum),
  min: (items) => extreme('min', spread(items)),
  max: (items) => extreme('max', spread(items)),
  age: ([born = null], scope) => between(born, today(scope), ageAt),
  'age-at': of((born, day) => between(born, day, ageAt)),
  'months-between': of((from, to) => between(from, to, monthsBetween)),
  'days-between': of((from, to) => between(from, to, (a, b) => b - a)),
  'add-months': of((day, n) => shifted(day, n, addMonths)),
  'add-days': of((day, n) => shifted(day, n, (d, by) => d + by)),
  year: of(yearOf),
  month: of(monthOf),
  'month-end': of((day) => rising(day, monthEnd)),
  parents: ([person = null], scope) => parentsOf(scope, person),
  children: ([person = null], scope) => childrenOf(scope, person),
  spouse: ([person = null], scope) => spouseOf(scope, person),
  others: ([person = null], scope) => othersOf(scope, person),
} satisfies Partial<Record<Operation, Apply>>;

/** `min(list)` and `min(a, b)` are the same to FEEL. */
function spread(items: readonly Value[]): Value {
  const [only = null] = items;
  return items.length === 1 ? only : items;
}
