import { type Fact, formatDay } from '../../engine/index.ts';
import { today } from '../../platform/index.ts';

/** The first and last day that an answer can be. Nothing asked about has happened after today, whatever date the rules are of. */
export function dayLimits({ domain }: Fact): { readonly min: string; readonly max: string } {
  return {
    min: domain ? formatDay(domain.min) : '1895-01-01',
    max: typeof domain?.max === 'number' ? formatDay(domain.max) : today(),
  };
}

/** The least and the most that an answer can be. */
export function numberLimits({ domain }: Fact): { readonly min: number; readonly max: number } {
  const max = domain?.max;
  return { min: domain?.min ?? 0, max: typeof max === 'number' ? max : Number.MAX_SAFE_INTEGER };
}
