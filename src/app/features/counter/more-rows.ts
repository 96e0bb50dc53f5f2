import { columnNow, toColumn } from './columns.ts';
import { pickedRow, showsReferrals, showsRest } from './desk.ts';
import { sayRow } from './say-row.ts';
import { rowsOfCase } from './shown-rows.ts';

const shown = { rest: showsRest, referrals: showsReferrals };

/** Shows the rows that aren't listed at first and goes to them, as they stand far below; or puts them away again. */
export function toggleMore(which: keyof typeof shown): void {
  const rows = rowsOfCase.peek()[which];
  shown[which].value = !shown[which].peek();
  if (!shown[which].peek()) {
    if (rows.some(({ key }) => key === pickedRow.peek())) pickedRow.value = undefined;
    // The row that had the focus is gone.
    if (columnNow() === 'results') toColumn('results');
    return;
  }
  const [first] = rows;
  if (!first) return;
  pickedRow.value = first.key;
  sayRow(first);
  toColumn('results');
}
