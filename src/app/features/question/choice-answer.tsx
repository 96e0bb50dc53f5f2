import type { Signal } from '@preact/signals';
import type { Fact } from '../../../engine/index.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { isLong } from '../../components/fewer-choices.ts';
import { choicesOf, isChoice } from '../../state/choices.ts';
import type { AnswerReading } from './answer-reading.ts';

interface ChoiceAnswerProps {
  readonly path: string;
  readonly fact: Fact;
  readonly reading: Signal<AnswerReading>;
}

/** A yes-or-no question, or one of named options. From one such question to the next the answers that both have stay. */
export function ChoiceAnswer({ path, fact, reading }: ChoiceAnswerProps) {
  const choices = choicesOf(fact);
  return (
    <ChoiceField
      // What was typed into the search of a long list is about that list.
      key={isLong(choices) ? path : 'short'}
      choices={choices}
      chosen={chosenIn(reading.value)}
      onChoose={(value) => {
        reading.value = { kind: 'answer', answer: value };
      }}
      onUnsure={() => {
        reading.value = { kind: 'unsure' };
      }}
    />
  );
}

function chosenIn(reading: AnswerReading): boolean | string | undefined {
  if (reading.kind === 'unsure') return 'unsure';
  return reading.kind === 'answer' && isChoice(reading.answer) ? reading.answer : undefined;
}
