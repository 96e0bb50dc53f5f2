import type { Operation } from '../../engine/index.ts';
import { ANY, BOOLEAN, DATE, either, hasOrder, numberOf, PEOPLE, PERSON, type Type } from '../type.ts';
import { parseUnit, type Unit } from '../unit.ts';

/** A function that expressions may call: its operands' types, and its result from them. */
export interface FunctionSignature {
  readonly operation: Operation;
  /** One entry per operand; a trailing `…` repeats the last. */
  readonly takes: readonly Type[];
  readonly repeats?: true;
  readonly gives: (operands: readonly Type[]) => Type;
  /** All operands, or the members of the one list, are of one kind and unit. */
  readonly alike?: true;
  /** A single value may not stand for a list of it: that would be the wrong thing to count. */
  readonly lists?: true;
  /** A fact that it reads besides its operands. */
  readonly reads?: string;
}

const NUMBER = numberOf(undefined);
const YEARS = numberOf(parseUnit('year'));
const MONTHS = numberOf(parseUnit('month'));
const DAYS = numberOf(parseUnit('day'));
const RELATION = 'person.relation';
const LIST: Type = { kind: 'list', of: ANY };
const give =
  (type: Type): FunctionSignature['gives'] =>
  () =>
    type;
const sameAsFirst: FunctionSignature['gives'] = ([first = ANY]) => first;
const element = (type: Type): Type => (type.kind === 'list' ? type.of : type);
/** A bare 0 takes the unit of what it stands beside. */
const common: FunctionSignature['gives'] = (operands) => {
  const members = operands.map(element);
  if (members.some(({ kind }) => kind === 'any')) return ANY;
  const type = members.reduce<Type>((one, next) => either(one, next) ?? one, ANY);
  return hasOrder(type) ? type : ANY;
};

export const FUNCTIONS: Readonly<Record<string, FunctionSignature>> = {
  not: { operation: 'not', takes: [BOOLEAN], gives: give(BOOLEAN) },
  count: { operation: 'count', takes: [LIST], gives: give(numberOf(undefined)), lists: true },
  sum: { operation: 'sum', takes: [{ kind: 'list', of: NUMBER }], gives: common, lists: true },
  min: { operation: 'min', takes: [ANY], repeats: true, gives: common, alike: true },
  max: { operation: 'max', takes: [ANY], repeats: true, gives: common, alike: true },
  floor: { operation: 'floor', takes: [NUMBER], gives: sameAsFirst },
  ceiling: { operation: 'ceiling', takes: [NUMBER], gives: sameAsFirst },
  abs: { operation: 'abs', takes: [NUMBER], gives: sameAsFirst },
  'round half up': { operation: 'round half up', takes: [NUMBER, NUMBER], gives: sameAsFirst },
  age: { operation: 'age', takes: [DATE], gives: give(YEARS) },
  age_at: { operation: 'age-at', takes: [DATE, DATE], gives: give(YEARS) },
  months_between: { operation: 'months-between', takes: [DATE, DATE], gives: give(MONTHS) },
  days_between: { operation: 'days-between', takes: [DATE, DATE], gives: give(DAYS) },
  add_months: { operation: 'add-months', takes: [DATE, MONTHS], gives: give(DATE) },
  term_end: { operation: 'term-end', takes: [DATE, MONTHS], gives: give(DATE) },
  add_days: { operation: 'add-days', takes: [DATE, DAYS], gives: give(DATE) },
  year_of: { operation: 'year', takes: [DATE], gives: give(numberOf(undefined as Unit)) },
  month_of: { operation: 'month', takes: [DATE], gives: give(numberOf(undefined as Unit)) },
  month_end: { operation: 'month-end', takes: [DATE], gives: give(DATE) },
  parents: { operation: 'parents', takes: [PERSON], gives: give(PEOPLE), reads: RELATION },
  children: { operation: 'children', takes: [PERSON], gives: give(PEOPLE), reads: RELATION },
  spouse: { operation: 'spouse', takes: [PERSON], gives: give(PEOPLE), reads: RELATION },
  others: { operation: 'others', takes: [PERSON], gives: give(PEOPLE) },
};
