import type { Run, Value } from '../../engine/index.ts';
import { equal } from './compare.ts';
import { extreme, sum } from './lists.ts';
import type { World } from './world.ts';

type Outputs = readonly Value[];

/** What a table makes of the results of the rows that match, at least one. */
const OF_OUTPUTS = {
  unique: (_, outputs) => (outputs.length === 1 ? (outputs[0] ?? null) : null),
  any: (world, [first = null, ...others]) =>
    others.every((other) => equal(world, first, other) === true) ? first : null,
  first: (_, [first = null]) => first,
  'rule-order': (_, outputs) => outputs,
  collect: (_, outputs) => outputs,
  'collect-sum': (world, outputs) => sum(world, [outputs]),
  'collect-min': (world, outputs) => extreme(world, 'min', [outputs]),
  'collect-max': (world, outputs) => extreme(world, 'max', [outputs]),
  'collect-count': (_, outputs) => outputs.length,
} satisfies Record<string, (world: World, outputs: Outputs) => Value>;

export type TableHit = keyof typeof OF_OUTPUTS;

export function isTableHit(name: string): name is TableHit {
  return Object.hasOwn(OF_OUTPUTS, name);
}

type Row = readonly [when: Run, then: Run];

/** The first row that matches settles a table of `first`: those after it aren't asked. */
export function linkTable(world: World, hit: TableHit, rows: readonly Row[], otherwise: Run): Run {
  return (scope) => {
    const matches = ([when]: Row): boolean => when(scope) === true;
    const found = hit === 'first' ? firstOf(rows, matches) : rows.filter(matches);
    if (found.length === 0) return otherwise(scope);
    const outputs = found.map(([, then]) => then(scope));
    return OF_OUTPUTS[hit](world, outputs);
  };
}

function firstOf(rows: readonly Row[], matches: (row: Row) => boolean): readonly Row[] {
  const found = rows.find(matches);
  return found ? [found] : [];
}
