import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Answer, Fact } from '../../../engine/index.ts';
import { language, languageEntry } from '../../../platform/index.ts';
import { answerOfDate, type DateReading, draftOfDate, isTypedDate } from '../../components/date-draft.ts';
import { DateField } from '../../components/date-field.tsx';
import { dateProblemText } from '../../components/date-problem.ts';
import { readDateOf } from '../../components/read-date-of.ts';
import { useDraft } from '../../components/use-draft.ts';
import { useEffectAtOnce } from '../../components/use-effect-at-once.ts';
import { caseFile, rules } from '../../state/assessment.ts';
import { asOf, isOtherDate } from '../../state/open-case.ts';
import type { AnswerReading } from './answer-reading.ts';
import { bandsAt } from './look-ahead.ts';

interface DateAnswerProps {
  readonly path: string;
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly reading: Signal<AnswerReading>;
  readonly showProblem: boolean;
}

/** A day, a month or a year. */
export function DateAnswer({ path, fact, answer, reading, showProblem }: DateAnswerProps) {
  const draft = useDraft(path, draftOfDate(answer, languageEntry(language.value).calendar), isTypedDate);
  useEffectAtOnce(() => {
    reading.value = inWords(readDateOf(path, fact, draft.value));
  }, path);
  const isBirth = fact.id === 'person.born';
  // Whoever was registered thirty years ago needn't know the day, where no rule looks at it.
  const until = useMemo(
    () => (isBirth || fact.recent ? undefined : bandsAt(rules.value, caseFile.value, path)[0]?.max?.toString()),
    [rules.value, caseFile.value, path],
  );
  return (
    <DateField
      at={path}
      draft={draft}
      reading={readDateOf(path, fact, draft.value)}
      showProblem={showProblem}
      until={until}
      {...(isBirth && { ageOn: asOf.value })}
      {...(fact.recent && !isOtherDate.value && { recent: asOf.value })}
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
