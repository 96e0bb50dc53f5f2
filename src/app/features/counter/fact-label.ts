import type { Answer, Fact } from '../../../engine/index.ts';
import { answerText } from '../../state/answer-text.ts';
import { readPath } from '../../state/fact-path.ts';
import { staff, staffWho } from '../../state/staff.ts';

/** A question in a few words, with whom it is about: what a narrow list has room for. */
export function factLabel(path: string): { readonly who: string; readonly what: string } {
  const { person, fact } = readPath(path);
  const { label, ask } = staff().texts.facts[fact] ?? {};
  return { who: person === undefined ? '' : staffWho(person), what: label ?? ask ?? fact };
}

/** An answer as staff write it. */
export function shortAnswer(fact: Fact, answer: Answer): string {
  const words = staff();
  const { dateShort } = words.format;
  if (fact.type === 'date' && typeof answer === 'string') return dateShort(answer);
  if (fact.type === 'date' && typeof answer === 'object' && 'min' in answer)
    return [answer.min, answer.max].map((end) => (typeof end === 'string' ? dateShort(end) : '')).join('~');
  return answerText(fact, answer, words);
}
