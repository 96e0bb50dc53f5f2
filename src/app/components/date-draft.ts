import type { Answer } from '../../engine/index.ts';
import { type Calendar, dayParts, daysInMonth, isoDay, readNumber, readYear, rocYear } from '../../platform/index.ts';
import type { DayLimits } from '../state/limits.ts';

/** What stands in the fields of a date question, as typed. */
export interface DateDraft {
  readonly calendar: Calendar;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly yearOnly: boolean;
  readonly unsure: boolean;
  /** The day up to which it was, where that is all there is to say; else empty. */
  readonly until: string;
}

export type DateProblem =
  | { readonly code: 'year' | 'month' | 'monthMissing' | 'dayMissing'; readonly field: DateField }
  | {
      readonly code: 'noSuchDay';
      readonly field: 'day';
      readonly month: number;
      readonly day: number;
      readonly year: number;
    }
  | {
      readonly code: 'future' | 'tooEarly' | 'beforeBirth' | 'bornLater' | 'childOlder' | 'parentYounger';
      readonly field: 'year';
    };

export type DateField = 'year' | 'month' | 'day';

export type DateReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'span'; readonly min: string; readonly max: string; readonly year: number }
  | { readonly kind: 'until'; readonly min: string; readonly max: string }
  | { readonly kind: 'problem'; readonly problem: DateProblem };

export const emptyDate: DateDraft = {
  calendar: 'roc',
  year: '',
  month: '',
  day: '',
  yearOnly: false,
  unsure: false,
  until: '',
};

/** The fields that show an answer again. */
export function draftOfDate(answer: Answer | undefined, calendar: Calendar): DateDraft {
  const empty = { ...emptyDate, calendar };
  const shown = (year: number) => String(calendar === 'roc' ? rocYear(year) : year);
  if (typeof answer === 'string') {
    const parts = dayParts(answer);
    return parts ? { ...empty, year: shown(parts.year), month: String(parts.month), day: String(parts.day) } : empty;
  }
  if (typeof answer !== 'object' || 'one_of' in answer || typeof answer.min !== 'string') return empty;
  const { min, max } = answer;
  if (typeof max === 'string' && min.slice(0, 4) !== max.slice(0, 4)) return { ...empty, until: max };
  const parts = dayParts(min);
  if (!parts) return empty;
  const isMonth = min.slice(0, 7) === String(max).slice(0, 7);
  return { ...empty, year: shown(parts.year), month: isMonth ? String(parts.month) : '', yearOnly: true };
}

/**
 * The draft with the calendar that the typed year can only mean; the field then shows it, so it is never silent.
 *
 * @example correctCalendar({ ...emptyDate, year: '1954' }).calendar // 'ce'
 */
export function correctCalendar(draft: DateDraft): DateDraft {
  const year = readNumber(draft.year);
  const read = year === undefined ? undefined : readYear(year);
  return read && read.calendar !== draft.calendar ? { ...draft, calendar: read.calendar } : draft;
}

/** The draft shown in the other calendar: the year is converted, so that it stays the same day. */
export function inCalendar(draft: DateDraft, calendar: Calendar): DateDraft {
  const typed = readNumber(draft.year);
  const read = typed === undefined ? undefined : readYear(typed);
  if (!read || calendar === draft.calendar) return { ...draft, calendar };
  return { ...draft, calendar, year: String(calendar === 'roc' ? rocYear(read.year) : read.year) };
}

/** Whether somebody wrote something. */
export function isTypedDate({ year, month, day }: DateDraft): boolean {
  return year + month + day !== '';
}

/** What the fields mean, or the first thing in them that can't be. */
export function readDate(draft: DateDraft, limits: DayLimits): DateReading {
  if (draft.unsure) return { kind: 'unsure' };
  if (draft.until !== '') return readUntil(draft.until, limits);
  if (draft.year.trim() === '') return readWithoutYear(draft);
  const year = readYear(readNumber(draft.year) ?? Number.NaN)?.year;
  if (year === undefined) return problem({ code: 'year', field: 'year' });
  const month = draft.month.trim() === '' ? undefined : readNumber(draft.month);
  if (draft.month.trim() !== '' && !isWhole(month, 1, 12)) return problem({ code: 'month', field: 'month' });
  if (draft.yearOnly) return readSpan(year, month, limits);
  if (month === undefined) return problem({ code: 'monthMissing', field: 'month' });
  if (draft.day.trim() === '') return problem({ code: 'dayMissing', field: 'day' });
  return readDay(year, month, readNumber(draft.day), limits);
}

/** The answer that a reading stands for; undefined leaves the question open. */
export function answerOfDate(reading: DateReading): Answer | undefined {
  if (reading.kind === 'day') return reading.day;
  if (reading.kind === 'span' || reading.kind === 'until') return { min: reading.min, max: reading.max };
  return undefined;
}

function readWithoutYear({ month, day }: DateDraft): DateReading {
  return month.trim() === '' && day.trim() === '' ? { kind: 'nothing' } : problem({ code: 'year', field: 'year' });
}

function readUntil(max: string, { min, birth = min }: DayLimits): DateReading {
  return max < birth ? problem({ code: 'beforeBirth', field: 'year' }) : { kind: 'until', min: birth, max };
}

function readDay(year: number, month: number, day: number | undefined, limits: DayLimits): DateReading {
  const iso = day === undefined ? undefined : isoDay(year, month, day);
  if (iso === undefined) return problem({ code: 'noSuchDay', field: 'day', month, day: day ?? 0, year });
  if (iso > limits.max) return problem({ code: 'future', field: 'year' });
  if (iso < limits.min) return problem({ code: 'tooEarly', field: 'year' });
  if (limits.birth && iso < limits.birth) return problem({ code: 'beforeBirth', field: 'year' });
  return { kind: 'day', day: iso };
}

/** All days of the year, or of the month of it that is known, as far as they can be meant. */
function readSpan(year: number, month: number | undefined, limits: DayLimits): DateReading {
  const first = isoDay(year, month ?? 1, 1) ?? '';
  const last = isoDay(year, month ?? 12, daysInMonth(year, month ?? 12)) ?? '';
  if (first > limits.max) return problem({ code: 'future', field: 'year' });
  if (last < limits.min) return problem({ code: 'tooEarly', field: 'year' });
  if (limits.birth && last < limits.birth) return problem({ code: 'beforeBirth', field: 'year' });
  return {
    kind: 'span',
    min: [first, limits.min, limits.birth ?? ''].reduce((a, b) => (a < b ? b : a)),
    max: last > limits.max ? limits.max : last,
    year,
  };
}

function problem(found: DateProblem): DateReading {
  return { kind: 'problem', problem: found };
}

function isWhole(n: number | undefined, min: number, max: number): n is number {
  return n !== undefined && Number.isInteger(n) && n >= min && n <= max;
}
