import { type DatedValue, decimal, type Parameter, type RuleSet } from '../../engine/index.ts';
import { type Place, within } from '../../rules-compiler/index.ts';
import { FIRST_DAY, shift } from './benefit-mutants.ts';
import type { Mutant } from './mutant.ts';

/** Changes of one parameter: each value a step up and down, each date a day earlier and later. */
export function* parameterMutants(ruleset: RuleSet, id: string, place: Place): Generator<Mutant> {
  const index = ruleset.parameters.findIndex((candidate) => candidate.id === id);
  const parameter = ruleset.parameters[index];
  if (!parameter) return;
  const span = spanOf(ruleset, parameter);
  for (const [i, dated] of parameter.values.entries()) {
    const at = within(place, 'values', i);
    const put = (changed: DatedValue): RuleSet => ({
      ...ruleset,
      parameters: ruleset.parameters.with(index, { ...parameter, values: parameter.values.with(i, changed) }),
    });
    const next = parameter.values[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (next <= span.from || dated.from > span.to) continue;
    for (const value of valuesBeside(dated.value)) {
      yield { place: at, says: `${dated.value} → ${value}`, ruleset: put({ ...dated, value }) };
    }
    // A figure that was only confirmed begins on no day that matters.
    if (parameter.values[i - 1]?.value === dated.value) continue;
    for (const by of [-1, 1]) {
      // Outside the time that any rule reads it, a change of date changes nothing.
      if (dated.from + Math.min(by, 0) < span.from) continue;
      yield { place: at, says: shift(dated.from, by), ruleset: put({ ...dated, from: dated.from + by }) };
    }
  }
}

/** One step of its last decimal to either side. */
function valuesBeside(value: DatedValue['value']): readonly (number | boolean)[] {
  if (value === null) return [];
  if (typeof value === 'boolean') return [!value];
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  return [decimal(value - step), decimal(value + step)];
}

/** The days on which a rule may ask for it; all days where another date picks the value. */
function spanOf({ benefits }: RuleSet, { datedBy }: Parameter): { from: number; to: number } {
  if (datedBy) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const versions = benefits.flatMap((benefit) => benefit.versions);
  const first = Math.min(...versions.map(({ from }) => from));
  return { from: Math.max(first, FIRST_DAY), to: Math.max(...versions.map(({ to }) => to)) };
}
