import { isDrawerOpen } from './desk.ts';

export const columns = ['answers', 'results', 'detail'] as const;
export type Column = (typeof columns)[number];

/** The column that has the focus; answers where none has. */
export function columnNow(): Column {
  const at = document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column;
  return columns.find((one) => one === at) ?? 'answers';
}

/** Moves the focus to where a column is worked in: the open question, the picked row, the heading of the detail. */
export function toColumn(column: Column): void {
  if (column === 'detail') isDrawerOpen.value = true;
  // What to go to may only just appear.
  whenDrawn(() => {
    const at = document.querySelector(`[data-column=${column}]`);
    const target = at?.querySelector<HTMLElement>(targets[column]) ?? at?.querySelector<HTMLElement>('h2');
    target?.focus({ preventScroll: true });
    if (target) bringIntoSight(target);
  });
}

/** Scrolls its column until all of it is seen; of what is taller than the column the beginning. */
export function bringIntoSight(target: HTMLElement): void {
  const room = target.closest('[data-column]')?.clientHeight ?? 0;
  target.scrollIntoView({ block: target.offsetHeight > room ? 'start' : 'nearest' });
}

/** After what was changed has been drawn, and before the next key: a frame would be too late for whoever types fast. */
export function whenDrawn(act: () => void): void {
  queueMicrotask(() => queueMicrotask(act));
}

const targets: Readonly<Record<Column, string>> = {
  answers: 'fieldset[data-open]',
  results: 'tr[tabindex="0"]',
  detail: 'h2',
};
