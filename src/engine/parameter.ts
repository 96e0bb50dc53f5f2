import type { Parameter } from './ruleset.ts';

/** Position of the dated value that holds on a day, or -1 before the first. */
export function valueIndexOn({ values }: Parameter, day: number): number {
  let found = -1;
  for (let i = 0; i < values.length && (values[i]?.from ?? day + 1) <= day; i++) found = i;
  return found;
}
