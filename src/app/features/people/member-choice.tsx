import { useId } from 'preact/hooks';
import type { PersonAnswers } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { withAnswer } from '../../state/fact-path.ts';
import { changeCase } from '../../state/open-case.ts';

interface MemberChoiceProps {
  readonly person: PersonAnswers;
  readonly fact: 'relation' | 'sex';
  readonly label: string;
  /** Option ids in the order shown. */
  readonly options: readonly string[];
}

/** One choice about a person; nothing is chosen beforehand, and it can be taken back. */
export function MemberChoice({ person, fact, label, options }: MemberChoiceProps) {
  const id = useId();
  const names = ruleTexts.value.facts[`person.${fact}`]?.options;
  const choose = (option: string) => {
    changeCase((before) => withAnswer(before, `people.${person.id}.${fact}`, option || undefined));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="entry" value={String(person[fact] ?? '')} onChange={(e) => choose(e.currentTarget.value)}>
        <option value="">{t('people.unsure')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {names?.[option] ?? option}
          </option>
        ))}
      </select>
    </div>
  );
}
