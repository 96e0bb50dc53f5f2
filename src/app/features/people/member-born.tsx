import type { Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { PersonAnswers } from '../../../engine/index.ts';
import { language, languageEntry, t, today } from '../../../platform/index.ts';
import { answerOfDate, draftOfDate, isTypedDate, readDate } from '../../components/date-draft.ts';
import { DateField } from '../../components/date-field.tsx';
import { dateProblemText } from '../../components/date-problem.ts';
import { asBirthOf } from '../../components/read-date-of.ts';
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
  const path = `people.${person.id}.born`;
  const draft = useDraft(path, draftOfDate(person.born, languageEntry(language.value).calendar), isTypedDate);
  const read = readDate(draft.value, { min: FIRST_BIRTH, max: today() });
  const reading = asBirthOf(person, read);
  useLayoutEffect(() => {
    problem.value = reading.kind === 'problem' ? dateProblemText(reading.problem) : undefined;
    changeCase((before) => withAnswer(before, path, answerOfDate(reading)));
    // A new reading of the same fields is the same reading.
  }, [JSON.stringify(reading)]);
  return (
    <fieldset class="born">
      <legend>{t('people.bornWho', { who: whoText(person.id) })}</legend>
      <DateField
        draft={draft}
        reading={reading}
        ageOn={asOf.value}
        showProblem={showProblem}
        autocomplete={person.relation === 'self'}
      />
    </fieldset>
  );
}
