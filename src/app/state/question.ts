import { computed } from '@preact/signals';
import type { Assessment, Fact, RuleTexts } from '../../engine/index.ts';
import { chineseWording, fill, pageWording, ruleTexts, spaced, type Wording } from '../../platform/index.ts';
import { assessment, rules } from './assessment.ts';
import { readPath } from './fact-path.ts';
import { type OpenCase, openCase } from './open-case.ts';
import { places } from './places.ts';
import { type QuestionsLeft, questionsLeft } from './questions-left.ts';
import { whoText } from './who.ts';

interface Left {
  readonly of: OpenCase;
  readonly worked: Assessment;
  readonly questions: QuestionsLeft;
}

/** As it will be once an answer is sent. */
let ahead: Left | undefined;

const left = computed((): QuestionsLeft => {
  const [of, worked] = [openCase.value, assessment.value];
  return ahead?.of === of && ahead.worked === worked ? ahead.questions : questionsLeft(of, worked, rules.value);
});

/** The fact behind a question; undefined when the rules know none of that name, as after an update. */
export function factAt(path: string): Fact | undefined {
  const id = readPath(path).fact;
  return rules.value.ruleset.facts.find((fact) => fact.id === id && !fact.is);
}

/** The question as it is put, about one person of the case or about the household. */
export function askText(path: string, texts: RuleTexts = ruleTexts.value): string {
  return askedIn(path, texts === ruleTexts.value ? pageWording() : chineseWording());
}

/** The same in any language whose words are at hand. */
export function askedIn(path: string, words: Wording): string {
  const { person, fact } = readPath(path);
  const { ask, ask_self, ask_alone, label } = words.texts.facts[fact] ?? {};
  const isAlone = openCase.value.people.length === 1;
  // The household's question came before, and asked whether there is any of it.
  if (isAlone && ask_alone) return ask_alone;
  if (person === undefined) return ask ?? label ?? fact;
  const isSelf = openCase.value.people.some(({ id, relation }) => id === person && relation === 'self');
  const question = fill((isSelf ? ask_self : undefined) ?? ask ?? label ?? fact, { who: whoText(person, words) });
  if (words.texts.language.startsWith('zh')) return spaced(question);
  // Where a question begins with the person, as in Vietnamese, the person's name does not begin with a capital by itself.
  return question.slice(0, 1).toLocaleUpperCase(words.texts.language) + question.slice(1);
}

/** Which question this is, from 1, and how many can still follow: answers close questions, so that can only fall. */
export function progressAt(path: string): { readonly n: number; readonly left: number } {
  const place = openCase.value.passed.indexOf(path);
  const { first, rest } = left.value;
  const round = (first.length > 0 ? first : rest).filter((other) => other !== path);
  return { n: (place < 0 ? openCase.value.passed.length : place) + 1, left: round.length };
}

/** The next question there is, of whatever round. */
export function nextQuestion(): string | undefined {
  const { first, rest } = left.value;
  return first[0] ?? rest[0];
}

/** Where an answer leads: the next question of this round, or the results when the round is over. */
export function placeAfter(answer: () => void): string {
  const isFirstRound = left.value.first.length > 0;
  answer();
  const { first, rest } = left.value;
  const [next] = isFirstRound ? first : rest;
  return next === undefined ? places.results : places.question(next);
}

/** The question that this round goes on with once the case is so. */
export function nextAfter(of: OpenCase, worked: Assessment): string | undefined {
  const isFirstRound = left.peek().first.length > 0;
  ahead = { of, worked, questions: questionsLeft(of, worked, rules.peek()) };
  const { first, rest } = ahead.questions;
  return (isFirstRound ? first : rest)[0];
}

/** Of some missing facts the one whose answer tells soonest. */
export function askFirst(missing: readonly string[]): string | undefined {
  return assessment.value.next.find((path) => missing.includes(path));
}
