import { type Signal, useSignalEffect } from '@preact/signals';
import type { Answer, Fact } from '../../../engine/index.ts';
import { language, languageEntry } from '../../../platform/index.ts';
import { answerOfDate, type DateReading, draftOfDate, isTypedDate, readDate } from '../../components/date-draft.ts';
import { DateField } from '../../components/date-field.tsx';
import { dateProblemText } from '../../components/date-problem.ts';
import { useDraft } from '../../components/use-draft.ts';
import { dayLimits } from '../../state/limits.ts';
import { asOf } from '../../state/open-case.ts';
import type { AnswerReading } from './answer-reading.ts';

interface DateAnswerProps {
  readonly path: string;
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly reading: Signal<AnswerReading>;
  readonly showProblem: boolean;
}

/** A day, a month or a year. */
export function DateAnswer({ path, fact, answer, reading, showProblem }: DateAnswerProps) {
  const limits = dayLimits(fact);
  const draft = useDraft(path, draftOfDate(answer, languageEntry(language.value).calendar), isTypedDate);
  useSignalEffect(() => {
    reading.value = inWords(readDate(draft.value, limits));
  });
  const isBirth = fact.id === 'person.born';
  return (
    <DateField
      draft={draft}
      reading={readDate(draft.value, limits)}
      showProblem={showProblem}
      {...(isBirth && { ageOn: asOf.value })}
    />
  );
}

function inWords(read: DateReading): AnswerReading {
  switch (read.kind) {
    case 'problem':
      return { kind: 'problem', text: dateProblemText(read.problem) };
    case 'nothing':
    case 'unsure':
      return read;
    default:
      return { kind: 'answer', answer: answerOfDate(read) ?? '' };
  }
}
