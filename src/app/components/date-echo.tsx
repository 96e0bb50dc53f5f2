import { type Calendar, date, dateBoth, range, t, yearBoth } from '../../platform/index.ts';
import { ageOf } from '../state/age.ts';
import type { DateReading } from './date-draft.ts';

interface DateEchoProps {
  readonly id: string;
  readonly reading: DateReading;
  readonly ageOn: string | undefined;
  /** The calendar that the typed year was moved to. */
  readonly corrected: Calendar | undefined;
}

/** Says a date back in both calendars, with the age. */
export function DateEcho({ id, reading, ageOn, corrected }: DateEchoProps) {
  const isRead = reading.kind === 'day' || reading.kind === 'span';
  return (
    <output class="echo" id={id}>
      {isRead && (
        <>
          {ageOn && <b>{ageText(reading, ageOn)}</b>}
          <span>{dayText(reading)}</span>
          {corrected && <span>{t(`question.date.corrected.${corrected}`)}</span>}
        </>
      )}
    </output>
  );
}

type Read = Extract<DateReading, { kind: 'day' | 'span' }>;

function dayText(reading: Read): string {
  if (reading.kind === 'day') return dateBoth(reading.day);
  if (reading.min.endsWith('-01-01') && reading.max.slice(5) === '12-31') return yearBoth(reading.year);
  return t('common.ranges.dates', { a: date(reading.min), b: date(reading.max) });
}

function ageText(reading: Read, on: string): string {
  const age = ageOf(reading.kind === 'day' ? reading.day : { min: reading.min, max: reading.max }, on);
  if (!age || age.max < 0) return t('people.notYetBorn');
  return range({ min: Math.max(0, age.min), max: age.max }, 'age');
}
