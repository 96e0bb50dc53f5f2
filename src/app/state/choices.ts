import { type Answer, type Fact, InvariantError } from '../../engine/index.ts';
import { pageWording, type Wording } from '../../platform/index.ts';

/** An answer to pick, with what it is called. */
export interface Choice {
  readonly value: boolean | string;
  readonly label: string;
}

/** The answers of a yes-or-no question, or of one with named options, in the order shown. */
export function choicesOf(fact: Fact, { t, texts }: Wording = pageWording()): readonly Choice[] {
  if (fact.type === 'boolean') {
    return [
      { value: true, label: t('question.yes') },
      { value: false, label: t('question.no') },
    ];
  }
  if (!fact.options) throw new InvariantError(`no options: ${fact.id}`);
  const names = texts.facts[fact.id]?.options;
  // Whoever answers is oneself already.
  const options = fact.id === 'person.relation' ? fact.options.filter((option) => option !== 'self') : fact.options;
  return options.map((value) => ({ value, label: names?.[value] ?? value }));
}

export function isChoice(answer: Answer | undefined): answer is boolean | string {
  return typeof answer === 'boolean' || typeof answer === 'string';
}
