/** Days since 1970-01-01, proleptic Gregorian. Plain arithmetic: the engine has no clock and no time zone. */
export type Day = number;

/** 9999-12-31: the end of what has none. */
export const LAST_DAY: Day = 2_932_896;

/** The first day for which rules were collected; some reach further back. */
export const FIRST_DAY = '2014-01-01';

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a civil date (after Howard Hinnant's days_from_civil). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civil(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads `2024-02-29`; undefined when there is no such day. A year of more than four digits starts with none that is 0. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(-?(?:\d{4}|[1-9]\d{4,8}))-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

export function formatDay(day: Day): string {
  const { year, month, day: d } = civil(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The same day `months` later; a day that month doesn't have becomes its last one (FEEL, ISO 8601). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = civil(day);
  const total = year * 12 + month - 1 + months;
  const y = Math.floor(total / 12);
  const m = total - y * 12 + 1;
  return dayOf(y, m, Math.min(d, daysInMonth(y, m)));
}

/**
 * The last day of a term of months that begins after a day (行政程序法 §48): the same day of its last month, or the end of that
 * month where the term began with a month; one that is a Saturday or Sunday gives way to the Monday. Public holidays, which
 * do so too, are in no calendar here.
 */
export function termEnd(day: Day, months: number): Day {
  return pastWeekend(Math.max(addMonths(day, months), addMonths(day + 1, months) - 1));
}

/** The Monday after a Saturday or Sunday, else the day itself; 1970-01-01 was a Thursday. */
export function pastWeekend(day: Day): Day {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday < 5 ? day : day + 7 - sinceMonday;
}

/** Full months from one day to another; negative when `to` is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from) || 0;
  const a = civil(from);
  const b = civil(to);
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** Full years lived, negative before birth; somebody born on 29 February turns older on 1 March of other years (民法 §124). */
export function ageAt(born: Day, on: Day): number {
  const a = civil(born);
  const b = civil(on);
  const beforeBirthday = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (beforeBirthday ? 1 : 0);
}

export function monthEnd(day: Day): Day {
  const { year, month } = civil(day);
  return dayOf(year, month, daysInMonth(year, month));
}
