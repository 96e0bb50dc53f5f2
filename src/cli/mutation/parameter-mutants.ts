import { type DatedValue, decimal, type Parameter, type RuleSet } from '../../engine/index.ts';
import { type Place, reachedBy, within } from '../../rules-compiler/index.ts';
import { FIRST_DAY, shift } from './benefit-mutants.ts';
import type { Mutant } from './mutant.ts';
import { expressionsOf } from './subject.ts';

/** Changes of one parameter: each value a step up and down, each date a day earlier and later. */
export function* parameterMutants(ruleset: RuleSet, id: string, place: Place): Generator<Mutant> {
  const index = ruleset.parameters.findIndex((candidate) => candidate.id === id);
  const parameter = ruleset.parameters[index];
  if (!parameter) return;
  const isRead = readingDays(ruleset, index, parameter);
  for (const [i, dated] of parameter.values.entries()) {
    const at = within(place, 'values', i);
    const put = (changed: DatedValue): RuleSet => ({
      ...ruleset,
      parameters: ruleset.parameters.with(index, { ...parameter, values: parameter.values.with(i, changed) }),
    });
    const next = parameter.values[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (!isRead(dated.from, next - 1)) continue;
    for (const value of valuesBeside(dated.value)) {
      yield { place: at, says: `${dated.value} → ${value}`, ruleset: put({ ...dated, value }) };
    }
    // A figure that was only confirmed begins on no day that matters; before the first, none is known.
    if ((parameter.values[i - 1]?.value ?? null) === dated.value) continue;
    for (const by of [-1, 1]) {
      // The one day on which something else would hold.
      const changed = dated.from + Math.min(by, 0);
      if (!isRead(changed, changed)) continue;
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

/** Whether a rule that is in force within a span of days reads it; always, where another date picks the value. */
function readingDays(ruleset: RuleSet, index: number, { datedBy }: Parameter): (from: number, to: number) => boolean {
  if (datedBy) return () => true;
  const readers = ruleset.benefits.flatMap((benefit) =>
    benefit.versions.filter((version) =>
      reachedBy(ruleset, expressionsOf({ ...benefit, versions: [version] })).parameters.has(index),
    ),
  );
  return (from, to) => readers.some((version) => Math.max(version.from, FIRST_DAY) <= to && from <= version.to);
}
