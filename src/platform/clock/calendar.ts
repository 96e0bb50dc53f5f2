import { civil, daysInMonth, parseDay } from '../../engine/index.ts';

export type Calendar = 'roc' | 'ce';

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEARS_BEFORE_ROC = 1911;

export { daysInMonth };

/** The year, month and day of an ISO day; undefined when there is no such day. */
export function dayParts(iso: string): DayParts | undefined {
  const day = parseDay(iso);
  return day === undefined ? undefined : civil(day);
}

export function isDay(iso: string): boolean {
  return parseDay(iso) !== undefined;
}

/**
 * The ISO day of a year, month and day; undefined when there is no such day.
 *
 * @example isoDay(2026, 2, 30) // undefined
 */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDay(iso) ? iso : undefined;
}

/** Days from one ISO day to another, negative when `to` is earlier; undefined when either is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** The ROC year of a western one; 0 and less are years before the Republic. */
export function rocYear(year: number): number {
  return year - YEARS_BEFORE_ROC;
}

/**
 * What a typed year means: its size tells the calendar (1 to 130 is ROC, 1900 and up western); in between nothing is certain.
 *
 * @example readYear(43) // { year: 1954, calendar: 'roc' }
 */
export function readYear(typed: number): { readonly year: number; readonly calendar: Calendar } | undefined {
  if (!Number.isInteger(typed)) return undefined;
  if (typed >= 1 && typed <= 130) return { year: typed + YEARS_BEFORE_ROC, calendar: 'roc' };
  return typed >= 1900 && typed <= 9999 ? { year: typed, calendar: 'ce' } : undefined;
}
