import type { Answer, Fact } from '../../../engine/index.ts';
import { date, range } from '../../../platform/index.ts';
import { assessment } from '../../state/assessment.ts';
import { answerAt } from '../../state/fact-path.ts';
import { openCase } from '../../state/open-case.ts';
import { factAt } from '../../state/question.ts';
import { place } from './pieces.ts';

/** Questions people wonder about whether they have answered them or not. */
const always = ['household.income_per_head', 'household.movable_assets', 'household.real_property'];

/** A birthday doesn't change by trying. */
const never = /\.born$/;

/** The numbers and days that can be tried: those answered, and those that still decide something. */
export function triableFacts(): readonly string[] {
  const { household, people } = openCase.value;
  const answered = [
    ...Object.keys(household).map((name) => `household.${name}`),
    ...people.flatMap(({ id, ...answers }) => Object.keys(answers).map((name) => `people.${id}.${name}`)),
  ].filter((path) => answerAt(openCase.value, path) !== undefined);
  const open = always.filter((path) => answered.includes(path) || assessment.value.next.includes(path));
  return [...new Set([...open, ...answered])].filter((path) => !never.test(path) && isSpan(factAt(path)));
}

function isSpan(fact: Fact | undefined): boolean {
  return fact?.type === 'number' || fact?.type === 'date';
}

/** Where the answer lies, when it is exact. */
export function ownPlace(path: string): number | undefined {
  const answer = answerAt(openCase.value, path);
  return typeof answer === 'number' || typeof answer === 'string' ? place(answer) : undefined;
}

/** A place on the line as an answer: a number, or an ISO day. */
export function placeText(fact: Fact, answer: Answer): string {
  return typeof answer === 'number' ? range(answer, fact.unit ?? '') : date(String(answer));
}
