import type { Expression } from '../../engine/index.ts';

/** A function of `eval`: what it is made into, and its parameters by FEEL's names. */
export interface FeelFunction {
  readonly operation: string;
  readonly parameters: readonly string[];
  /** Put in for the last parameter when it isn't given. */
  readonly filler?: Expression;
  /** Takes the members of a list one by one as well. */
  readonly many?: true;
  /** Names that it reads besides. */
  readonly reads?: string;
}

const ZERO: Expression = ['known', 0];

export const FEEL_FUNCTIONS: Readonly<Record<string, FeelFunction>> = {
  not: { operation: 'not', parameters: ['negand'] },
  count: { operation: 'count', parameters: ['list'] },
  sum: { operation: 'sum', parameters: ['list'], many: true },
  min: { operation: 'min', parameters: ['list'], many: true },
  max: { operation: 'max', parameters: ['list'], many: true },
  floor: { operation: 'floor', parameters: ['n', 'scale'], filler: ZERO },
  ceiling: { operation: 'ceiling', parameters: ['n', 'scale'], filler: ZERO },
  'round half up': { operation: 'round half up', parameters: ['n', 'scale'] },
  abs: { operation: 'abs', parameters: ['n'] },
  duration: { operation: 'duration', parameters: ['from'] },
  'years and months duration': { operation: 'months-duration', parameters: ['from', 'to'] },
  // Ours, as in rules.
  age: { operation: 'age-at', parameters: ['born'], reads: 'on' },
  age_at: { operation: 'age-at', parameters: ['born', 'day'] },
  months_between: { operation: 'months-between', parameters: ['from', 'to'] },
  days_between: { operation: 'days-between', parameters: ['from', 'to'] },
  add_months: { operation: 'add-months', parameters: ['day', 'n'] },
  add_days: { operation: 'add-days', parameters: ['day', 'n'] },
  year_of: { operation: 'year', parameters: ['day'] },
  month_of: { operation: 'month', parameters: ['day'] },
  month_end: { operation: 'month-end', parameters: ['day'] },
};

/** `date` has two sets of parameters. */
export const DATE_FUNCTIONS: readonly FeelFunction[] = [
  { operation: 'date', parameters: ['from'] },
  { operation: 'date-of', parameters: ['year', 'month', 'day'] },
];
