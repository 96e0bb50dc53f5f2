import type { Signal } from '@preact/signals';
import { addMonths, formatDay, monthEnd, parseDay } from '../../engine/index.ts';
import { type Calendar, t } from '../../platform/index.ts';
import { type DateDraft, draftOfDate } from './date-draft.ts';

interface RecentDaysProps {
  readonly draft: Signal<DateDraft>;
  readonly today: string;
}

/** The days most people mean who are asked for one that is seldom long ago. */
export function RecentDays({ draft, today }: RecentDaysProps) {
  const pick = (make: (calendar: Calendar) => DateDraft) => () => {
    draft.value = make(draft.value.calendar);
  };
  return (
    <p class="recent">
      <button type="button" class="btn second" onClick={pick((calendar) => draftOfDate(today, calendar))}>
        {t('question.date.today')}
      </button>
      <button type="button" class="btn second" onClick={pick((calendar) => draftOfDate(monthBefore(today), calendar))}>
        {t('question.date.lastMonth')}
      </button>
    </p>
  );
}

/** All of the month before a day's. */
function monthBefore(day: string): { readonly min: string; readonly max: string } {
  const before = addMonths(parseDay(day) ?? 0, -1);
  return { min: `${formatDay(before).slice(0, 8)}01`, max: formatDay(monthEnd(before)) };
}
