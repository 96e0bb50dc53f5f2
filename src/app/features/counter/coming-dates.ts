import { signal } from '@preact/signals';
import { addMonths, formatDay, parseDay } from '../../../engine/index.ts';
import type { Background } from '../../../platform/index.ts';
import { assessment, caseFile } from '../../state/assessment.ts';
import { type ClaimDate, datesOf, sortedOut } from '../../state/dates.ts';
import { openCase } from '../../state/open-case.ts';
import { idleIn } from '../../state/todo.ts';

/** What is certain to happen, and by when to apply also for what may be had, soonest first; undefined while it is worked out. */
export const comingDates = signal<readonly ClaimDate[] | undefined>(undefined);

const MONTHS_AHEAD = 24;

/** So long after the last change dates are worked out anew: nobody looks at them between two answers. */
const PAUSE_MS = 300;

/** Follows the open case; returns how to stop. Call again after every change of it. */
export function workOutDates(beside: Background): () => void {
  const of = caseFile.peek();
  const soon = setTimeout(async () => {
    const found = await beside.timeline({ caseFile: of, window: { from: of.on, to: monthsAfter(of.on) } });
    if (!found || caseFile.peek() !== of) return;
    comingDates.value = sortedOut(
      datesOf(found, assessment.peek(), idleIn(openCase.peek(), assessment.peek())),
      of.on,
    ).coming;
  }, PAUSE_MS);
  return () => clearTimeout(soon);
}

function monthsAfter(day: string): string {
  return formatDay(addMonths(parseDay(day) ?? 0, MONTHS_AHEAD));
}
