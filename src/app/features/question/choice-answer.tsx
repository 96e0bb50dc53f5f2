import { type Signal, useSignal } from '@preact/signals';
import { type Answer, type Fact, InvariantError } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { type Choice, ChoiceField } from '../../components/choice-field.tsx';
import type { AnswerReading } from './answer-reading.ts';

interface ChoiceAnswerProps {
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly reading: Signal<AnswerReading>;
}

/** A yes-or-no question, or one of named options. */
export function ChoiceAnswer({ fact, answer, reading }: ChoiceAnswerProps) {
  const chosen = useSignal<boolean | string | undefined>(isChoice(answer) ? answer : undefined);
  return (
    <ChoiceField
      choices={choicesOf(fact)}
      chosen={chosen.value}
      onChoose={(value) => {
        chosen.value = value;
        reading.value = { kind: 'answer', answer: value };
      }}
      onUnsure={() => {
        chosen.value = 'unsure';
        reading.value = { kind: 'unsure' };
      }}
    />
  );
}

export function isChoice(answer: Answer | undefined): answer is boolean | string {
  return typeof answer === 'boolean' || typeof answer === 'string';
}

function choicesOf(fact: Fact): readonly Choice[] {
  if (fact.type === 'boolean') {
    return [
      { value: true, label: t('question.yes') },
      { value: false, label: t('question.no') },
    ];
  }
  if (!fact.options) throw new InvariantError(`no options: ${fact.id}`);
  const names = ruleTexts.value.facts[fact.id]?.options;
  // Whoever answers is oneself already.
  const options = fact.id === 'person.relation' ? fact.options.filter((option) => option !== 'self') : fact.options;
  return options.map((value) => ({ value, label: names?.[value] ?? value }));
}
