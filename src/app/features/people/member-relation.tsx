import { useId } from 'preact/hooks';
import type { PersonAnswers } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { withAnswer } from '../../state/fact-path.ts';
import { changeCase } from '../../state/open-case.ts';

const FACT = 'person.relation';
const relations = ['spouse', 'child', 'parent', 'grandchild', 'grandparent', 'sibling', 'other'];

/** How somebody is related; nothing is chosen beforehand. */
export function MemberRelation({ person }: { person: PersonAnswers }) {
  const id = useId();
  const names = ruleTexts.value.facts[FACT]?.options;
  const choose = (relation: string) => {
    changeCase((before) => withAnswer(before, `people.${person.id}.relation`, relation || undefined));
  };
  return (
    <div class="field">
      <label for={id}>{t('people.relation')}</label>
      <select
        id={id}
        class="entry"
        value={String(person.relation ?? '')}
        onChange={(e) => choose(e.currentTarget.value)}
      >
        <option value="">{t('people.unsure')}</option>
        {relations.map((relation) => (
          <option key={relation} value={relation}>
            {names?.[relation] ?? relation}
          </option>
        ))}
      </select>
    </div>
  );
}
