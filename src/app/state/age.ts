import type { Answer } from '../../engine/index.ts';
import { dayParts } from '../../platform/index.ts';

/** Full years (and below two years, months) lived, as far as the birth is known. */
export interface Age {
  readonly min: number;
  readonly max: number;
  /** Full months, when the day of birth is known. */
  readonly months?: number;
}

/** The age on a day of somebody born then; undefined when nothing or only one end is known, negative before birth. */
export function ageOf(born: Answer | undefined, on: string): Age | undefined {
  if (typeof born === 'string') {
    const months = monthsBetween(born, on);
    return { min: Math.floor(months / 12), max: Math.floor(months / 12), months };
  }
  if (typeof born !== 'object' || 'one_of' in born) return undefined;
  const { min, max } = born;
  if (typeof min !== 'string' || typeof max !== 'string') return undefined;
  return { min: Math.floor(monthsBetween(max, on) / 12), max: Math.floor(monthsBetween(min, on) / 12) };
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [dayParts(from), dayParts(to)];
  if (!a || !b) return Number.NaN;
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}
