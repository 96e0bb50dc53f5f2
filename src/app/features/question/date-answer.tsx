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
import { readPath } from '../../state/fact-path.ts';
import { dayLimits } from '../../state/limits.ts';
import { asOf, isOtherDate, openCase } from '../../state/open-case.ts';
import { personOf } from '../../state/people.ts';
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
  const until = useMemo(
    () => (isBirth || fact.recent ? undefined : untilAt(path, fact)),
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

/** The first line of the law after somebody's birth: whoever was registered long before needn't know the day. */
function untilAt(path: string, fact: Fact): string | undefined {
  const { person = '' } = readPath(path);
  const { min, birth = min } = dayLimits(fact, personOf(openCase.value, person));
  const ends = bandsAt(rules.value, caseFile.value, path).map(({ max }) => String(max ?? ''));
  return ends.find((end) => end > birth);
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
