import { today } from '../../platform/index.ts';
import { changeCase } from './open-case.ts';

/** The first day there are rules for. */
export const firstDay = '2014-01-01';

/** No rules are known further ahead; past what is published the last known figures are used, and said to be. */
export const lastDay = '2035-12-31';

/** Asks for the rules of a day; today's is asked for by having none chosen, so that tomorrow it is tomorrow's. */
export function chooseDay(day: string): void {
  if (day === today()) backToToday();
  else changeCase((before) => ({ ...before, on: day }));
}

export function backToToday(): void {
  changeCase(({ on: _, ...rest }) => rest);
}
