import type { AmountBounds, Bounds } from './assessment.ts';

/** How often a period of an amount's unit comes in a year; what is paid once counts once. */
const PER_YEAR: Readonly<Record<string, number>> = { month: 12, year: 1, once: 1, semester: 2, festival: 3, day: 365 };

const NOTHING: Bounds = { min: 0, max: 0 };
const known = new Map<string, number>();

/** Worth of an amount per year in TWD; other units (hours, points) have none of their own. */
export function yearly(amount: AmountBounds | null): Bounds {
  const times = amount ? timesAYear(amount.unit) : 0;
  if (!amount || times === 0) return NOTHING;
  return { min: amount.min * times, max: amount.max === null ? null : amount.max * times };
}

function timesAYear(unit: string): number {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const [currency, period] = unit.split('/');
  const times = currency === 'TWD' && period ? (PER_YEAR[period] ?? 0) : 0;
  known.set(unit, times);
  return times;
}
