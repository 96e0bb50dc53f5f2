import type { Expression } from '../../engine/index.ts';
import { RANGE_FUNCTIONS } from './range-functions.ts';

/** A function of `eval`: what it is made into, and its parameters by FEEL's names. */
export interface FeelFunction {
  readonly operation: string;
  readonly parameters: readonly string[];
  /** Put in for the last parameter when it isn't given. */
  readonly filler?: Expression;
  /** Takes the members of a list one by one as well. */
  readonly many?: true;
  /** Names that it reads besides. */
  readonly reads?: string;
}

const ZERO: Expression = ['known', 0];

const FEEL_FUNCTIONS: Readonly<Record<string, FeelFunction>> = {
  not: { operation: 'not', parameters: ['negand'] },
  count: { operation: 'count', parameters: ['list'] },
  sum: { operation: 'sum', parameters: ['list'], many: true },
  min: { operation: 'min', parameters: ['list'], many: true },
  max: { operation: 'max', parameters: ['list'], many: true },
  mean: { operation: 'mean', parameters: ['list'], many: true },
  product: { operation: 'product', parameters: ['list'], many: true },
  all: { operation: 'all', parameters: ['list'], many: true },
  any: { operation: 'any', parameters: ['list'], many: true },
  'list contains': { operation: 'list contains', parameters: ['list', 'element'] },
  'index of': { operation: 'index of', parameters: ['list', 'match'] },
  'distinct values': { operation: 'distinct values', parameters: ['list'] },
  append: { operation: 'append', parameters: ['list', 'item'], many: true },
  concatenate: { operation: 'concatenate', parameters: ['list'], many: true },
  union: { operation: 'union', parameters: ['list'], many: true },
  flatten: { operation: 'flatten', parameters: ['list'] },
  reverse: { operation: 'reverse', parameters: ['list'] },
  remove: { operation: 'remove', parameters: ['list', 'position'] },
  'insert before': { operation: 'insert before', parameters: ['list', 'position', 'newItem'] },
  floor: { operation: 'floor', parameters: ['n', 'scale'], filler: ZERO },
  ceiling: { operation: 'ceiling', parameters: ['n', 'scale'], filler: ZERO },
  'round half up': { operation: 'round half up', parameters: ['n', 'scale'] },
  'round half down': { operation: 'round half down', parameters: ['n', 'scale'] },
  'round up': { operation: 'round up', parameters: ['n', 'scale'] },
  'round down': { operation: 'round down', parameters: ['n', 'scale'] },
  decimal: { operation: 'decimal', parameters: ['n', 'scale'] },
  modulo: { operation: 'modulo', parameters: ['dividend', 'divisor'] },
  even: { operation: 'even', parameters: ['number'] },
  odd: { operation: 'odd', parameters: ['number'] },
  abs: { operation: 'abs', parameters: ['n'] },
  'string length': { operation: 'string length', parameters: ['string'] },
  'upper case': { operation: 'upper case', parameters: ['string'] },
  'lower case': { operation: 'lower case', parameters: ['string'] },
  contains: { operation: 'contains', parameters: ['string', 'match'] },
  'starts with': { operation: 'starts with', parameters: ['string', 'match'] },
  'ends with': { operation: 'ends with', parameters: ['string', 'match'] },
  'substring before': { operation: 'substring before', parameters: ['string', 'match'] },
  'substring after': { operation: 'substring after', parameters: ['string', 'match'] },
  duration: { operation: 'duration', parameters: ['from'] },
  'years and months duration': { operation: 'months-duration', parameters: ['from', 'to'] },
  // Ours, as in rules.
  age: { operation: 'age-at', parameters: ['born'], reads: 'on' },
  age_at: { operation: 'age-at', parameters: ['born', 'day'] },
  months_between: { operation: 'months-between', parameters: ['from', 'to'] },
  days_between: { operation: 'days-between', parameters: ['from', 'to'] },
  add_months: { operation: 'add-months', parameters: ['day', 'n'] },
  term_end: { operation: 'term-end', parameters: ['day', 'n'] },
  add_days: { operation: 'add-days', parameters: ['day', 'n'] },
  year_of: { operation: 'year', parameters: ['day'] },
  month_of: { operation: 'month', parameters: ['day'] },
  month_end: { operation: 'month-end', parameters: ['day'] },
};

/** Those that have two sets of parameters. */
const OVERLOADED: Readonly<Record<string, readonly FeelFunction[]>> = {
  date: [
    { operation: 'date', parameters: ['from'] },
    { operation: 'date-of', parameters: ['year', 'month', 'day'] },
  ],
  sublist: [
    { operation: 'sublist', parameters: ['list', 'start position'] },
    { operation: 'sublist', parameters: ['list', 'start position', 'length'] },
  ],
  substring: [
    { operation: 'substring', parameters: ['string', 'start position'] },
    { operation: 'substring', parameters: ['string', 'start position', 'length'] },
  ],
};

/** What FEEL calls the operands of its relations of points and ranges. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  pp: ['point1', 'point2'],
  pr: ['point', 'range'],
  rp: ['range', 'point'],
  rr: ['range1', 'range2'],
};

/** The functions of a name, by their parameters; undefined for one that we haven't. */
export function functionsOf(name: string): readonly FeelFunction[] | undefined {
  if (Object.hasOwn(OVERLOADED, name)) return OVERLOADED[name];
  const relation = Object.hasOwn(RANGE_FUNCTIONS, name) ? RANGE_FUNCTIONS[name] : undefined;
  if (relation) return relation.of.map((shape) => ({ operation: name, parameters: RELATED[shape] ?? [] }));
  const found = Object.hasOwn(FEEL_FUNCTIONS, name) ? FEEL_FUNCTIONS[name] : undefined;
  return found && [found];
}
