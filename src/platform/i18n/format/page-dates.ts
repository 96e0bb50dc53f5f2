import { language } from '../language.ts';
import * as dates from './dates.ts';

// Apart from the other formats: the start screen needs dates, and nothing that prints amounts.

/** A day in the calendar of the page's language. */
export const date = (iso: string) => dates.formatDate(language.value, iso);

/** A day in both calendars, named. */
export const dateBoth = (iso: string) => dates.formatDateBoth(language.value, iso);

/** A western year in both calendars, named. */
export const yearBoth = (of: number) => dates.formatYearBoth(language.value, of);

/** The number of the year, of an ISO day or a western year. */
export const year = (day: string | number) => dates.formatYear(language.value, day);

export const daysLeft = (from: string, to: string) => dates.formatDaysLeft(language.value, from, to);
