import { type Signal, useSignal } from '@preact/signals';
import type { Answer, Fact } from '../../../engine/index.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { choicesOf, isChoice } from '../../state/choices.ts';
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
