import type { AmountBounds, Bounds } from './assessment.ts';

/** How often a period of an amount's unit comes in a year; what is paid once counts once. */
const PER_YEAR: Readonly<Record<string, number>> = { month: 12, year: 1, once: 1, semester: 2, festival: 3, day: 365 };

/** Worth of an amount per year in TWD; other units (hours, points) have none of their own. */
export function yearly(amount: AmountBounds | null): Bounds {
  const [currency, period] = (amount?.unit ?? '').split('/');
  const times = currency === 'TWD' && period ? (PER_YEAR[period] ?? 0) : 0;
  if (!amount || times === 0) return { min: 0, max: 0 };
  return { min: amount.min * times, max: amount.max === null ? null : amount.max * times };
}
