import { type AmountTable, isSpan } from '../../../engine/index.ts';

/**
 * How far a number is from the next line of the law, where something is to be had or lost beyond. Nobody nears being a third
 * child: what is only counted has no distance.
 */
export function toNextLine({ rows, own }: AmountTable, answer: unknown, unit: string | undefined): number | undefined {
  const [here, next] = own === undefined ? [] : [rows[own], rows[own + 1]];
  if (!here || !next || typeof answer !== 'number' || !isSpan(here.answers) || unit === 'count') return undefined;
  const line = here.answers.lines[0]?.value;
  return line !== undefined && line > answer ? line - answer : undefined;
}
