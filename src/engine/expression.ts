import type { Known } from './value.ts';

/**
 * A checked expression, as the compiler emits it: plain JSON, an operation followed by its operands. Dates are day numbers,
 * enumeration values are their ids, durations are months or days; types were checked at build time.
 *
 * @example ['>=', ['age', ['fact', 3, ['person']]], ['parameter', 12]]
 */
export type Expression =
  | readonly ['known', Known]
  | readonly ['on']
  | readonly ['people']
  | readonly ['person']
  | readonly ['local', number]
  | readonly ['fact', number, Expression?]
  | readonly ['parameter', number]
  | readonly ['if', Expression, Expression, Expression]
  | readonly ['some' | 'every' | 'for' | 'filter', number, Expression, Expression]
  | readonly ['table', HitPolicy, readonly (readonly [Expression, Expression])[]]
  | readonly [Operation, ...Expression[]];

export type HitPolicy = 'unique' | 'first' | 'collect-sum';

/** Operations on values; each one's meaning stands beside its code in `operations/`. */
export type Operation =
  | 'and'
  | 'or'
  | 'not'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in-range'
  | 'one-of'
  | '+'
  | '-'
  | '*'
  | '/'
  | 'negate'
  | 'count'
  | 'sum'
  | 'min'
  | 'max'
  | 'floor'
  | 'ceiling'
  | 'round half up'
  | 'abs'
  | 'list'
  | 'age'
  | 'age-at'
  | 'months-between'
  | 'days-between'
  | 'add-months'
  | 'add-days'
  | 'term-end'
  | 'year'
  | 'month'
  | 'month-end'
  | 'parents'
  | 'children'
  | 'spouse'
  | 'others';
