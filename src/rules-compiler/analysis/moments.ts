import type { Expression, Parameter } from '../../engine/index.ts';
import { parametersIn, rewrite, walk } from '../walk.ts';
import { daysThrough, type Period } from './periods.ts';
import type { Slice } from './slice.ts';

/** A combination of days that picks one value of every parameter: the as-of day, and a day for each `dated_by`. */
export interface Moment {
  /** The as-of day. */
  readonly day: number;
  readonly period: Period;
  /** Holds when the dates that pick values lie in this moment. */
  readonly constraints: readonly Expression[];
  /** Puts figures in place of parameters; undefined where one of them has no value. */
  readonly frozen: (expression: Expression) => Expression | undefined;
}

export function momentsOf(
  slice: Slice,
  expressions: readonly Expression[],
  periods: readonly Period[],
): readonly Moment[] {
  const used = [...new Set(expressions.flatMap(parametersIn))].flatMap((index) => slice.parameters[index] ?? []);
  const combinations = clocksOf(used).reduce<readonly (readonly Tick[])[]>(
    (all, ticks) => all.flatMap((before) => ticks.map((tick) => [...before, tick])),
    [[]],
  );
  return periods.flatMap((period) =>
    daysThatDiffer(period, expressions).flatMap((day) =>
      combinations.map((ticks): Moment => {
        const days = new Map(ticks.map(({ clock, day: picked }) => [clock, picked]));
        const constraints = ticks.map(({ constraint }) => constraint);
        return { day, period, constraints, frozen: (expression) => frozenAt(expression, slice, days, day) };
      }),
    ),
  );
}

/** What looks at the day itself may change within a period; what looks at its month changes with the season. */
function daysThatDiffer(period: Period, expressions: readonly Expression[]): readonly number[] {
  const read = new Set<string>();
  for (const expression of expressions) walk(expression, ([name]) => read.add(name));
  if (!read.has('on')) return [period.first];
  return read.has('month') || read.has('month-end') ? daysThrough(period) : [period.first, period.last];
}

/** A stretch of one date expression on which the parameters that it dates keep their values. */
interface Tick {
  readonly clock: string;
  readonly day: number;
  readonly constraint: Expression;
}

function clocksOf(parameters: readonly Parameter[]): readonly (readonly Tick[])[] {
  const byClock = new Map<string, { date: Expression; changes: Set<number> }>();
  for (const { datedBy, values } of parameters) {
    if (!datedBy) continue;
    const key = JSON.stringify(datedBy);
    const clock = byClock.get(key) ?? { date: datedBy, changes: new Set() };
    for (const { from } of values) clock.changes.add(from);
    byClock.set(key, clock);
  }
  return [...byClock].map(([clock, { date, changes }]) => {
    const days = [...changes].sort((a, b) => a - b);
    return days.map((day, i): Tick => {
      const next = days[i + 1];
      const since: Expression = ['>=', date, ['known', day]];
      return { clock, day, constraint: next === undefined ? since : ['and', since, ['<', date, ['known', next]]] };
    });
  });
}

function frozenAt(
  expression: Expression,
  slice: Slice,
  days: ReadonlyMap<string, number>,
  on: number,
): Expression | undefined {
  let isComplete = true;
  const frozen = rewrite(expression, (part) => {
    if (part[0] !== 'parameter') return undefined;
    const parameter = slice.parameters[part[1]];
    const day = parameter?.datedBy ? days.get(JSON.stringify(parameter.datedBy)) : on;
    const value = parameter?.values.findLast(({ from }) => from <= (day ?? 0))?.value ?? null;
    isComplete &&= value !== null;
    return ['known', value];
  });
  return isComplete ? frozen : undefined;
}
