import { type Answer, type Fact, formatDay, type PersonAnswers } from '../../engine/index.ts';
import { today } from '../../platform/index.ts';

/** The first and last day that can be meant, and the birth that comes before, where the date is one of a person's life. */
export interface DayLimits {
  readonly min: string;
  readonly max: string;
  readonly birth?: string;
}

/** Nothing asked about has happened after today, whatever date the rules are of. */
export function dayLimits({ domain, afterBirth }: Fact, person?: PersonAnswers): DayLimits {
  const birth = afterBirth && firstDayOf(person?.born);
  return {
    min: domain ? formatDay(domain.min) : '1895-01-01',
    max: typeof domain?.max === 'number' ? formatDay(domain.max) : today(),
    ...(birth && { birth }),
  };
}

/** The least and the most that an answer can be. */
export function numberLimits({ domain }: Fact): { readonly min: number; readonly max: number } {
  const max = domain?.max;
  return { min: domain?.min ?? 0, max: typeof max === 'number' ? max : Number.MAX_SAFE_INTEGER };
}

function firstDayOf(born: Answer | undefined): string | undefined {
  if (typeof born === 'string') return born;
  return typeof born === 'object' && 'min' in born && typeof born.min === 'string' ? born.min : undefined;
}
