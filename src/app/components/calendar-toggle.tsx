import type { Signal } from '@preact/signals';
import { type Calendar, t } from '../../platform/index.ts';
import { type DateDraft, inCalendar } from './date-draft.ts';

const calendars: readonly Calendar[] = ['roc', 'ce'];

/** In which calendar the year is typed; switching converts it. */
export function CalendarToggle({ id, draft }: { id: string; draft: Signal<DateDraft> }) {
  return (
    <fieldset class="seg">
      <legend class="vh">{t('question.date.calendar')}</legend>
      {calendars.map((calendar) => (
        <label key={calendar}>
          <input
            type="radio"
            name={`${id}-calendar`}
            checked={draft.value.calendar === calendar}
            onChange={() => {
              draft.value = inCalendar(draft.value, calendar);
            }}
          />
          {t(`common.dates.${calendar}`)}
        </label>
      ))}
    </fieldset>
  );
}
