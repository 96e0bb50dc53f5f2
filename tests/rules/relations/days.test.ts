import { expect, it } from 'vitest';
import {
  type CaseFile,
  civil,
  type ExactResults,
  exactRows,
  formatDay,
  parseDay,
  runExact,
} from '../../../src/engine/index.ts';
import { chance } from '../../exact/random.ts';
import { rules } from '../rules-under-test.ts';
import { documentedHouseholds, filledIn } from './documented-households.ts';
import { exactRules } from './exact-rules.ts';

const [FROM, TO] = process.env.DEEP ? ['2014-01-01', '2026-12-31'] : ['2022-06-01', '2024-01-31'];
const EVERY = process.env.DEEP ? 20 : 30;
/** Every date of these households lies on this day of its month: what changes on another day is no birthday and no deadline. */
const DAY_OF_MONTH = 10;

it('nothing changes from one day to the next but on birthdays, after deadlines, with a month or with the law', async () => {
  const { layout, programmesOn } = await exactRules();
  const draw = chance(20261123);
  const households = documentedHouseholds().filter((_, i) => i % EVERY === 0);
  const cases = households.map(({ caseFile }) => onOneDay(filledIn(caseFile, draw)));
  const input = exactRows(layout, cases);
  const lawful = daysOfTheLaw();
  let before = new Map<string, ExactResults>();
  let changes = 0;
  const odd = new Set<string>();
  for (let day = parseDay(FROM) ?? 0; day <= (parseDay(TO) ?? 0); day++) {
    const programmes = programmesOn(formatDay(day));
    const found = runExact(programmes, input);
    const now = new Map(programmes.map(({ benefit }, i) => [benefit, found[i] as ExactResults]));
    for (const [benefit, results] of now) {
      const earlier = before.get(benefit);
      if (!earlier || !isChanged(earlier, results)) continue;
      changes++;
      const isExpected =
        [1, DAY_OF_MONTH, DAY_OF_MONTH + 1].includes(civil(day).day) || isAfterWeekend(day) || lawful.has(day);
      if (!isExpected) odd.add(`${benefit} on ${formatDay(day)}`);
    }
    before = now;
  }
  expect([...odd]).toEqual([]);
  expect(changes).toBeGreaterThan(100);
}, 600_000);

/** A term whose last day is a Saturday or Sunday is over on Tuesday (行政程序法 §48); 1970-01-06 was one. */
function isAfterWeekend(day: number): boolean {
  const isTuesday = (day - 5) % 7 === 0;
  return isTuesday && [DAY_OF_MONTH + 2, DAY_OF_MONTH + 3].includes(civil(day).day);
}

function isChanged(before: ExactResults, now: ExactResults): boolean {
  const isAlike = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));
  return (
    now.outcomes.some((outcome, i) => outcome !== before.outcomes[i]) ||
    now.amounts.some((amount, i) => now.outcomes[i] !== 0 && !isAlike(amount, before.amounts[i] ?? 0))
  );
}

/** The household with all its dates moved within their months. */
function onOneDay({ on, household, people }: CaseFile): CaseFile {
  const moved = (answers: object): Record<string, string> =>
    Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => [
        key,
        typeof answer === 'string' && parseDay(answer) !== undefined ? `${answer.slice(0, -2)}${DAY_OF_MONTH}` : answer,
      ]),
    );
  return { on, household: moved(household ?? {}), people: people.map(moved) as unknown as CaseFile['people'] };
}

/** Days on which some figure or some version of a rule starts, or a rule ends. */
function daysOfTheLaw(): ReadonlySet<number> {
  const { parameters, benefits } = rules.ruleset;
  const figures = parameters.flatMap(({ values }) => values.map(({ from }) => from));
  const versions = benefits.flatMap((benefit) => benefit.versions.flatMap(({ from, to }) => [from, to + 1]));
  return new Set([...figures, ...versions]);
}
