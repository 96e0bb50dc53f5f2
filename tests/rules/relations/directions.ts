import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { addMonths, type Fact, formatDay, parseDay } from '../../../src/engine/index.ts';
import type { Chance } from '../../exact/random.ts';
import { type Neighbourhood, neighbourhoodOf, randomAnswer } from '../../exact/random-case.ts';
import { rules } from '../rules-under-test.ts';

type Known = boolean | number | string;

interface Directions {
  readonly better_when_less: readonly string[];
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly neither: Readonly<Record<string, string>>;
  readonly exceptions: readonly Exception[];
}

interface Exception {
  readonly fact: string;
  readonly benefit: string;
  readonly reason: string;
  readonly seldom?: boolean;
}

export const directions = parse(readFileSync('tests/rules/relations/directions.yaml', 'utf8')) as Directions;

const near: Neighbourhood = neighbourhoodOf(rules.ruleset);
/** Beside an answer and far from it; the lines of the law are among the random ones. */
const RANDOM_NUMBERS = 4;
const SHIFTS = [-12, -1, 1, 12];

/** Some answers to a question, from the worst to the best; none where neither is better. */
export function fromWorstToBest(fact: Fact, own: Known, on: number, draw: Chance): readonly Known[] {
  if (fact.id in directions.neither) return [];
  const isLess = directions.better_when_less.includes(fact.id);
  if (fact.type === 'enum') return directions.orders[fact.id] ?? [];
  if (fact.type === 'boolean') return isLess ? [true, false] : [false, true];
  if (fact.type === 'number') {
    const rising = numbersAround(fact, Number(own), on, draw);
    return isLess ? rising.reverse() : rising;
  }
  if (directions.later.includes(fact.id)) return daysAround(fact, String(own), on);
  return directions.earlier.includes(fact.id) ? daysAround(fact, String(own), on).reverse() : [];
}

function numbersAround(fact: Fact, own: number, on: number, draw: Chance): number[] {
  const random = Array.from({ length: RANDOM_NUMBERS }, () => Number(randomAnswer(fact, near, on, draw)));
  const { min = 0, max } = fact.domain ?? {};
  const highest = typeof max === 'number' ? max : Number.POSITIVE_INFINITY;
  return inOrder([own - 1, own, own + 1, ...random].filter((x) => min <= x && x <= highest));
}

function daysAround({ domain }: Fact, own: string, on: number): Known[] {
  const day = parseDay(own) ?? on;
  const days = [day - 1, day, day + 1, ...SHIFTS.map((months) => addMonths(day, months))];
  const { min = 0, max } = domain ?? {};
  const last = typeof max === 'number' ? max : on;
  return inOrder(days.filter((one) => min <= one && one <= last)).map(formatDay);
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
