import { isDay } from './calendar.ts';

/**
 * The day the app takes for today, as an ISO day in the time zone of the device. `?on=2020-06-01` sets it.
 *
 * @example today() // '2026-11-22'
 */
export function today(): string {
  const asked = flag('on');
  return asked !== null && isDay(asked) ? asked : localDay(new Date());
}

/** This instant, for "saved at" and the age of things. */
export function now(): string {
  return new Date().toISOString();
}

/**
 * The day and the time of day of an instant where the device is; now if none is given. No flag sets it.
 *
 * @example localTime('2026-11-22T01:30:00Z') // { day: '2026-11-22', time: '09:30' } in Taipei
 */
export function localTime(instant?: string): { readonly day: string; readonly time: string } {
  const date = instant === undefined ? new Date() : new Date(instant);
  return { day: localDay(date), time: date.toTimeString().slice(0, 5) };
}

/** A flag of the page's address, as in `?lang=en`; null when it isn't there. */
export function flag(name: string): string | null {
  const search = globalThis.location?.search ?? '';
  if (search !== flags.of) flags = { of: search, read: new URLSearchParams(search) };
  return flags.read.get(name);
}

let flags = { of: '', read: new URLSearchParams() };

/** An instant so many minutes after now. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

function localDay(date: Date): string {
  const pad = (n: number, width = 2) => String(n).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
