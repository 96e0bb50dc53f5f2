import type { Entity, Expression, RuleSet, Version } from '../../engine/index.ts';
import type { Said } from '../saying.ts';
import { type Inquiry, newInquiry } from './inquiry.ts';

/** A mistake in a decision table; rows count from 0. */
export type TableMistake =
  | { readonly kind: 'gap'; readonly example: Said }
  | { readonly kind: 'overlap'; readonly row: number; readonly with: number; readonly example: Said }
  | { readonly kind: 'dead'; readonly row: number };

/**
 * Gaps, overlaps and rows that never match, over the whole domain of what the rows look at and every value of the parameters
 * while the version is in force. Gaps and overlaps count only where the conditions can hold: nobody else is paid.
 */
export function tableMistakes(ruleset: RuleSet, claimant: Entity, version: Version): readonly TableMistake[] {
  const table = version.amount?.is;
  if (table?.[0] !== 'table') return [];
  const [, hit, rows] = table as readonly ['table', string, readonly (readonly [Expression, Expression])[]];
  const whens = rows.map(([when]) => when);
  const inquiry = newInquiry({ ruleset, claimant, version, whens });
  const all = whens.map((_, row) => row);
  const gap = hit === 'collect-sum' ? undefined : inquiry.example({ holding: [], failing: all });
  const ordinary = all.filter((row) => whens[row]?.[0] !== 'known');
  return [
    ...(gap === undefined ? [] : [{ kind: 'gap' as const, example: gap }]),
    ...(hit === 'unique' ? overlapsOf(ordinary, inquiry) : []),
    ...deadRows(ordinary, hit === 'first', inquiry),
  ];
}

function overlapsOf(rows: readonly number[], { example }: Inquiry): readonly TableMistake[] {
  return rows.flatMap((row, i) =>
    rows.slice(0, i).flatMap((other): TableMistake[] => {
      const found = example({ holding: [other, row], failing: [] });
      return found === undefined ? [] : [{ kind: 'overlap', row, with: other, example: found }];
    }),
  );
}

/** With `hit: first` a row only gets what the rows before it leave. */
function deadRows(rows: readonly number[], isOrdered: boolean, { isPossible }: Inquiry): readonly TableMistake[] {
  return rows
    .filter((row, i) => !isPossible({ holding: [row], failing: isOrdered ? rows.slice(0, i) : [] }))
    .map((row): TableMistake => ({ kind: 'dead', row }));
}
