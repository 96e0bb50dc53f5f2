import { type Signal, useSignalEffect } from '@preact/signals';
import type { PersonAnswers } from '../../../engine/index.ts';
import { language, languageEntry, t, today } from '../../../platform/index.ts';
import { answerOfDate, draftOfDate, isTypedDate, readDate } from '../../components/date-draft.ts';
import { DateField } from '../../components/date-field.tsx';
import { dateProblemText } from '../../components/date-problem.ts';
import { useDraft } from '../../components/use-draft.ts';
import { withAnswer } from '../../state/fact-path.ts';
import { asOf, changeCase } from '../../state/open-case.ts';
import { whoText } from '../../state/who.ts';

interface MemberBornProps {
  readonly person: PersonAnswers;
  readonly problem: Signal<string | undefined>;
  readonly showProblem: boolean;
}

const FIRST_BIRTH = '1895-01-01';

/** When somebody was born; kept as soon as it can be meant. */
export function MemberBorn({ person, problem, showProblem }: MemberBornProps) {
  const limits = { min: FIRST_BIRTH, max: today() };
  const path = `people.${person.id}.born`;
  const draft = useDraft(path, draftOfDate(person.born, languageEntry(language.value).calendar), isTypedDate);
  useSignalEffect(() => {
    const reading = readDate(draft.value, limits);
    problem.value = reading.kind === 'problem' ? dateProblemText(reading.problem) : undefined;
    const answer = answerOfDate(reading);
    changeCase((before) => withAnswer(before, path, answer));
  });
  return (
    <fieldset class="born">
      <legend>{t('people.bornWho', { who: whoText(person.id) })}</legend>
      <DateField
        draft={draft}
        reading={readDate(draft.value, limits)}
        ageOn={asOf.value}
        showProblem={showProblem}
        autocomplete={person.relation === 'self'}
      />
    </fieldset>
  );
}
