import type { Parameter } from './ruleset.ts';
import { hangsOn, interval, isOpen, join, undecided, type Value } from './value.ts';

/** Position of the dated value that holds on a day, or -1 before the first. */
export function valueIndexOn(parameter: Parameter, day: number): number {
  let found = -1;
  for (const [i, dated] of parameter.values.entries()) if (dated.from <= day) found = i;
  return found;
}

/** The possible values on a day or over a span of days; each one used is told to `use` (-1: none is known). */
export function parameterOn(parameter: Parameter, day: Value, use: (index: number) => void): Value {
  if (typeof day === 'number') return valueAt(parameter, valueIndexOn(parameter, day), use);
  if (!isOpen(day) || day.open !== 'interval') return anything(parameter);
  const first = valueIndexOn(parameter, day.min);
  const last = valueIndexOn(parameter, day.max);
  let result = valueAt(parameter, first, use);
  for (let i = first + 1; i <= last; i++) result = join(result, valueAt(parameter, i, use), hangsOn(day));
  return result;
}

function valueAt(parameter: Parameter, index: number, use: (index: number) => void): Value {
  const dated = parameter.values[index];
  use(dated ? index : -1);
  return dated === undefined || dated.value === null ? anything(parameter) : dated.value;
}

/** No value is not zero: what needs it stays open, and no answer of the citizen can close it. */
function anything(parameter: Parameter): Value {
  return parameter.unit === 'boolean' ? undecided([]) : interval(0, Number.POSITIVE_INFINITY, []);
}
