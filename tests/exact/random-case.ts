import { addMonths, type CaseFile, type Fact, formatDay, type RuleSet } from '../../src/engine/index.ts';
import type { Chance } from './random.ts';

type Answers = Record<string, boolean | number | string>;

/** What random answers are drawn near to: the figures of the rules, by unit. */
export interface Neighbourhood {
  readonly figures: ReadonlyMap<string, readonly number[]>;
  readonly years: readonly number[];
  readonly months: readonly number[];
}

export function neighbourhoodOf(ruleset: RuleSet): Neighbourhood {
  const figures = new Map<string, number[]>();
  const add = (unit: string, value: number): void => {
    figures.set(unit, [...(figures.get(unit) ?? []), value]);
  };
  const numbers = ruleset.parameters.flatMap(({ unit, values }) =>
    values.flatMap(({ value }) => (typeof value === 'number' ? [{ unit, value }] : [])),
  );
  const ratios = [...new Set(numbers.filter(({ unit }) => unit === 'ratio').map(({ value }) => value))];
  for (const { unit, value } of numbers) {
    add(unit, value);
    if (unit.startsWith('TWD')) for (const ratio of ratios) add(unit, Math.round(value * ratio));
  }
  const unique = (unit: string): number[] => [...new Set(figures.get(unit) ?? [])];
  return {
    figures: new Map([...figures.keys()].map((unit) => [unit, unique(unit)])),
    years: unique('year'),
    months: unique('month'),
  };
}

/** A household in which every fact is answered, many of them right at a line of the law. */
export function randomCase(ruleset: RuleSet, near: Neighbourhood, on: number, draw: Chance): CaseFile {
  const asked = ruleset.facts.filter((fact) => !fact.is);
  const answers = (entity: string): Answers =>
    Object.fromEntries(
      asked
        .filter((fact) => fact.entity === entity)
        .map((fact) => [fact.id.slice(entity.length + 1), randomAnswer(fact, near, on, draw)]),
    );
  const people = Array.from({ length: draw.whole(1, 5) }, (_, i) => ({
    ...answers('person'),
    id: `p${i}`,
    ...(i === 0 && { relation: 'self' }),
  }));
  return { on: formatDay(on), household: answers('household'), people };
}

export function randomAnswer(fact: Fact, near: Neighbourhood, on: number, draw: Chance): boolean | number | string {
  switch (fact.type) {
    case 'boolean':
      return draw.maybe(0.5);
    case 'enum':
      return draw.pick(fact.options ?? []);
    case 'date':
      return formatDay(randomDay(near, on, draw));
    case 'number':
      return randomNumber(fact, near.figures.get(fact.unit ?? '') ?? [], draw);
  }
}

function randomDay({ years, months }: Neighbourhood, on: number, draw: Chance): number {
  const kind = draw.whole(0, 9);
  if (kind < 3) return addMonths(on, -12 * draw.pick(years)) + draw.whole(-1, 1);
  if (kind < 6) return addMonths(on, -draw.pick(months)) + draw.whole(-1, 1);
  if (kind === 6) return on + draw.whole(-400, 30);
  return on - draw.whole(0, 36500);
}

function randomNumber({ domain }: Fact, figures: readonly number[], draw: Chance): number {
  const [min, max] = [domain?.min ?? 0, typeof domain?.max === 'number' ? domain.max : 1000];
  const within = (x: number): number => Math.min(max, Math.max(min, x));
  if (figures.length > 0 && draw.maybe(0.6)) return within(draw.pick(figures) + draw.whole(-1, 1));
  if (draw.maybe(0.2)) return min;
  if (draw.maybe(0.2)) return within(draw.whole(0, 30_000) + 0.5);
  return draw.whole(min, Math.min(max, draw.maybe(0.5) ? min + 12 : 60_000));
}
