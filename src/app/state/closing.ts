import { deleteCase, listCases, localTime, preferences, type SavedCase } from '../../platform/index.ts';
import { isOfCounter } from './of-counter.ts';

/** A counter keeps the cases of today, until it closes. */
export function isPast(savedAt: string, closing: string, now = localTime()): boolean {
  const saved = localTime(savedAt);
  if (saved.day !== now.day) return saved.day < now.day;
  return closing !== '' && now.time >= closing && saved.time < closing;
}

/** Erases the counter's cases whose time is over; says which. */
export async function erasePast(): Promise<readonly SavedCase[]> {
  const closing = preferences.closingTime.peek();
  const past = (await listCases()).filter((saved) => isOfCounter(saved) && isPast(saved.savedAt, closing));
  for (const { id } of past) await deleteCase(id);
  return past;
}
