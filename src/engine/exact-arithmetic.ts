import { addMonths, ageAt, civil, monthEnd, monthsBetween, termEnd } from './calendar.ts';
import { EXACT, roundHalfUp } from './operations/arithmetic.ts';

/**
 * Arithmetic and calendar on known values, for rules emitted as plain JavaScript: handed in, so that they can't differ.
 *
 * @example const programmes = exact(exactArithmetic).prepare(day);
 */
export const exactArithmetic = {
  addMonths,
  ageAt,
  civil,
  divided: EXACT['/'],
  minus: EXACT['-'],
  monthEnd,
  monthsBetween,
  plus: EXACT['+'],
  roundHalfUp,
  termEnd,
  times: EXACT['*'],
} as const;
