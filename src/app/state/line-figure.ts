import type { BandLine, Parameter } from '../../engine/index.ts';

/** A figure that many rules share, and how many times it is meant. */
export interface LineFigure {
  readonly parameter: string;
  readonly times: number;
  /** The day it counts from. */
  readonly from: number;
}

/**
 * What the law itself calls a line between two rungs: a shared figure, or so many times one. Undefined where every rule at this
 * line has a figure of its own.
 *
 * @example lineFigure(lines, parameters, day) // { parameter: 'minimum_living_cost', times: 1.5, from: … }
 */
export function lineFigure(
  lines: readonly BandLine[],
  parameters: ReadonlyMap<string, Parameter>,
  day: number,
): LineFigure | undefined {
  const found = lines.flatMap(({ parameters: ids, value }) => {
    const read = ids.flatMap((id) => figureOf(id, parameters, day));
    const multiples = [1, ...read.filter(({ unit }) => unit === 'ratio').map(({ n }) => n)];
    const sums = read.filter(({ id, unit }) => isShared(id) && unit.startsWith('TWD'));
    return sums.flatMap(({ id, n, from }) =>
      multiples
        .filter((times) => Math.abs(n * times - value) < A_LITTLE)
        .map((times) => ({ parameter: id, times, from })),
    );
  });
  return found.find(({ times }) => times === 1) ?? found[0];
}

/** Tenths of a multiple aren't exact. */
const A_LITTLE = 1e-6;

function figureOf(id: string, parameters: ReadonlyMap<string, Parameter>, day: number) {
  const parameter = parameters.get(id);
  const { value: n, from = 0 } = parameter?.values.findLast((one) => one.from <= day) ?? {};
  return parameter && !parameter.datedBy && typeof n === 'number' ? [{ id, unit: parameter.unit, n, from }] : [];
}

/** Those of one benefit stand under its name. */
function isShared(id: string): boolean {
  return !id.includes('.');
}
