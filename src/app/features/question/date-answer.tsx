import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { type Answer, type Fact, formatDay } from '../../../engine/index.ts';
import { language, languageEntry, today } from '../../../platform/index.ts';
import { answerOfDate, type DateLimits, type DateReading, draftOfDate, readDate } from '../../components/date-draft.ts';
import { DateField } from '../../components/date-field.tsx';
import { dateProblemText } from '../../components/date-problem.ts';
import { asOf } from '../../state/open-case.ts';
import type { AnswerReading } from './answer-reading.ts';

interface DateAnswerProps {
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly reading: Signal<AnswerReading>;
  readonly showProblem: boolean;
}

/** A day, a month or a year. */
export function DateAnswer({ fact, answer, reading, showProblem }: DateAnswerProps) {
  const limits = limitsOf(fact);
  const draft = useSignal(draftOfDate(answer, languageEntry(language.value).calendar));
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

/** Nothing asked about has happened after today, whatever date the rules are of. */
function limitsOf({ domain }: Fact): DateLimits {
  return {
    min: domain ? formatDay(domain.min) : '1895-01-01',
    max: typeof domain?.max === 'number' ? formatDay(domain.max) : today(),
  };
}
