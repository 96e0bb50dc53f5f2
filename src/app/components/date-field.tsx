import type { Signal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { type Calendar, date, t } from '../../platform/index.ts';
import { CalendarToggle } from './calendar-toggle.tsx';
import { ChoiceRung } from './choice-rung.tsx';
import { correctCalendar, type DateDraft, type DateReading } from './date-draft.ts';
import { DateEcho } from './date-echo.tsx';
import { dateProblemText } from './date-problem.ts';
import { RecentDays } from './recent-days.tsx';
import { UnsureRung } from './unsure-rung.tsx';

const fields = ['year', 'month', 'day'] as const;

const untyped = { year: '', month: '', day: '', yearOnly: false, unsure: false, until: '' } as const;

interface DateFieldProps {
  /** Which question this is, where a screen goes through several. */
  readonly at?: string;
  readonly draft: Signal<DateDraft>;
  readonly reading: DateReading;
  /** The day that ages are counted on; absent where the date is no birth. */
  readonly ageOn?: string;
  /** Mistakes are shown after the first attempt to go on, not while typing. */
  readonly showProblem: boolean;
  /** Where a day is asked for that everybody knows, neither a year alone nor "not sure" is offered. */
  readonly exactOnly?: boolean;
  readonly autocomplete?: boolean;
  /** Today, where the day asked for is seldom long ago. */
  readonly recent?: string;
  /** A day so early that nothing hangs on which one it was before. */
  readonly until?: string | undefined;
}

/** A date in three typed fields, in either calendar, said back in both. */
export function DateField(props: DateFieldProps) {
  const { at, draft, reading, ageOn, showProblem, exactOnly, recent, until = draft.value.until } = props;
  const id = useId();
  const [corrected, setCorrected] = useState<{ readonly of: Signal<DateDraft>; readonly to: Calendar }>();
  const problem = showProblem && reading.kind === 'problem' ? reading.problem : undefined;
  const set = (change: Partial<DateDraft>) => {
    draft.value = { ...draft.value, ...change };
  };
  const correct = () => {
    const changed = correctCalendar(draft.value);
    if (changed === draft.value) return;
    draft.value = changed;
    setCorrected({ of: draft, to: changed.calendar });
  };
  return (
    <div class="datefield">
      <CalendarToggle id={id} draft={draft} />
      <div class="ymd">
        {fields.map((field) => (
          <label key={field}>
            {t(`question.date.${field}`)}
            <input
              id={`${id}-${field}`}
              inputMode="numeric"
              autoComplete={props.autocomplete ? `bday-${field}` : 'off'}
              maxLength={field === 'year' ? 5 : 3}
              value={draft.value[field]}
              aria-invalid={problem?.field === field}
              aria-describedby={`${id}-echo${problem ? ` ${id}-problem` : ''}`}
              onInput={(event) => set({ [field]: event.currentTarget.value, unsure: false, until: '' })}
              onBlur={correct}
            />
          </label>
        ))}
      </div>
      {recent && <RecentDays draft={draft} today={recent} />}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {dateProblemText(problem)}
        </p>
      )}
      <DateEcho
        // Heard when it changes: what an earlier answer to the next question says is not to be heard.
        key={at}
        id={`${id}-echo`}
        reading={reading}
        ageOn={ageOn}
        corrected={corrected?.of === draft ? corrected.to : undefined}
      />
      {!exactOnly && (
        <>
          {until && (
            <ChoiceRung
              type="checkbox"
              name={`${id}-until`}
              checked={draft.value.until !== ''}
              onPick={(isPicked) => set(isPicked ? { ...untyped, until } : { until: '' })}
              note={t('question.date.untilNote')}
            >
              {t('common.ranges.datesTo', { b: date(draft.value.until || until) })}
            </ChoiceRung>
          )}
          <ChoiceRung
            type="checkbox"
            name={`${id}-year-only`}
            checked={draft.value.yearOnly}
            onPick={(yearOnly) => set({ yearOnly, unsure: false, until: '' })}
            note={t('question.date.yearOnlyNote')}
          >
            {t('question.date.yearOnly')}
          </ChoiceRung>
          <UnsureRung
            type="checkbox"
            name={`${id}-unsure`}
            checked={draft.value.unsure}
            onPick={(unsure) => set(unsure ? { ...untyped, unsure } : { unsure })}
          />
        </>
      )}
    </div>
  );
}
