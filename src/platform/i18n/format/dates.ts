import { dayParts, daysBetween, rocYear } from '../../clock/calendar.ts';
import { type Language, languageEntry } from '../languages.ts';
import { type Values, word } from '../words.ts';

/** An ISO day in the language's own calendar. */
export function formatDate(language: Language, iso: string): string {
  const values = dateValues(language, iso);
  return values ? word(language, 'common.dates.day', values) : iso;
}

/** An ISO day in both calendars, each named. */
export function formatDateBoth(language: Language, iso: string): string {
  const values = dateValues(language, iso);
  return values ? word(language, 'common.dates.both', values) : iso;
}

/** A western year in both calendars, for dates of which only the year is known. */
export function formatYearBoth(language: Language, year: number): string {
  return word(language, 'common.dates.bothYears', yearValues(language, year));
}

export function formatMonth(language: Language, iso: string): string {
  const values = dateValues(language, iso);
  return values ? word(language, 'common.dates.month', values) : iso;
}

/** The number of the year alone, of an ISO day or of a western year; the sentence around it names it. */
export function formatYear(language: Language, day: string | number): string {
  const year = typeof day === 'number' ? day : (dayParts(day)?.year ?? Number.parseInt(day, 10));
  return word(language, 'common.dates.year', yearValues(language, year));
}

/** As staff write it: 115-11-22 where years are ROC, else 2026-11-22. */
export function formatDateShort(language: Language, iso: string): string {
  const parts = dayParts(iso);
  if (!parts || languageEntry(language).calendar === 'ce') return iso;
  return [yearValues(language, parts.year).roc, iso.slice(5, 7), iso.slice(8)].join('-');
}

/** How far a day lies ahead of another, in words. */
export function formatDaysLeft(language: Language, from: string, to: string): string {
  const days = daysBetween(from, to);
  if (days === undefined) return '';
  if (days === 0) return word(language, 'common.dates.today');
  const n = Math.abs(days);
  return word(language, days > 0 ? 'common.dates.daysLeft' : 'common.dates.daysAgo', { n, count: n });
}

function dateValues(language: Language, iso: string): Values | undefined {
  const parts = dayParts(iso);
  return parts && { ...yearValues(language, parts.year), month: parts.month, day: parts.day };
}

/** `roc` is the bare number where the calendar goes without saying; `era` names the calendar. */
function yearValues(language: Language, ce: number): Values {
  const n = rocYear(ce);
  if (n > 0) return { ce, roc: n, era: word(language, 'common.dates.rocEra', { n }) };
  const before = word(language, 'common.dates.beforeRoc', { n: 1 - n });
  return { ce, roc: before, era: before };
}
