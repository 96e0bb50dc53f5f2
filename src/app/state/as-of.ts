import { FIRST_DAY } from '../../engine/index.ts';
import { today } from '../../platform/index.ts';
import { changeCase, type OpenCase } from './open-case.ts';

/** The first day there are rules for. */
export const firstDay = FIRST_DAY;

/** No rules are known further ahead; past what is published the last known figures are used, and said to be. */
export const lastDay = '2035-12-31';

/** The case with the rules of a day; today's is asked for by having none chosen, so that tomorrow it is tomorrow's. */
export function withDay(of: OpenCase, day: string): OpenCase {
  const { on, ...rest } = of;
  if (day === (on ?? today())) return of;
  return day === today() ? rest : { ...rest, on: day };
}

export function chooseDay(day: string): void {
  changeCase((before) => withDay(before, day));
}

export function backToToday(): void {
  chooseDay(today());
}
