import { dayOf, type Expression, type Parameter, type Version } from '../../engine/index.ts';
import { walk } from '../walk.ts';

/** A span of days on which no parameter looked at changes. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** Rules are evaluated as of any day from here on. */
const EARLIEST = dayOf(2014, 1, 1);
const YEAR = 365;

/** Day numbers from 1980 to 2100: no other number of that size stands in a rule, as legal numbers are parameters. */
const [LEAST_DAY, MOST_DAY] = [dayOf(1980, 1, 1), dayOf(2100, 1, 1)];

/** The time that a version is in force, cut wherever a parameter changes or a date in an expression passes. */
export function periodsOf(
  version: Pick<Version, 'from' | 'to'>,
  parameters: readonly Parameter[],
  expressions: readonly Expression[],
): readonly Period[] {
  const begin = Math.min(Math.max(version.from, EARLIEST), version.to);
  const changes = parameters.filter(({ datedBy }) => !datedBy).flatMap(({ values }) => values.map(({ from }) => from));
  const dates = expressions.flatMap(datesIn).flatMap((day) => [day, day + 1]);
  const cuts = [...new Set([...changes, ...dates])].filter((day) => day > begin && day <= version.to);
  const firsts = [begin, ...cuts.sort((a, b) => a - b)];
  return firsts.map((first, i) => ({
    first,
    last: Math.min((firsts[i + 1] ?? Number.POSITIVE_INFINITY) - 1, version.to, first + 10 * YEAR),
  }));
}

function datesIn(expression: Expression): readonly number[] {
  const found: number[] = [];
  walk(expression, (part) => {
    if (part[0] !== 'known' || typeof part[1] !== 'number') return;
    if (part[1] >= LEAST_DAY && part[1] <= MOST_DAY) found.push(part[1]);
  });
  return found;
}

/** Days of a period for what depends on the season: both ends and a day in each half month of its last year. */
export function daysThrough({ first, last }: Period): readonly number[] {
  const from = Math.max(first, last - YEAR);
  const between = Array.from({ length: 24 }, (_, i) => from + Math.round(((last - from) * (i + 1)) / 25));
  return [...new Set([first, ...between, last])];
}
