import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonAnswers } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { PersonTile, portraitOf } from '../../components/person-tile.tsx';
import { ageOf } from '../../state/age.ts';
import { announce } from '../../state/announce.ts';
import { asOf, changeCase, openCase } from '../../state/open-case.ts';
import { withoutPerson } from '../../state/people.ts';
import { askText } from '../../state/question.ts';
import { ageText, whoText } from '../../state/who.ts';
import { MemberBorn } from './member-born.tsx';
import { MemberChoice } from './member-choice.tsx';
import { removed } from './removed-note.tsx';

const relations = ['spouse', 'child', 'parent', 'grandchild', 'grandparent', 'sibling', 'other'];
const sexes = ['female', 'male'];

interface MemberCardProps {
  readonly person: PersonAnswers;
  /** Id of the person whose card is open. */
  readonly edited: Signal<string | undefined>;
  /** What in the open card can't be meant. */
  readonly problem: Signal<string | undefined>;
  /** How often somebody tried to go on: mistakes are shown after the first time. */
  readonly attempts: Signal<number>;
  /** Just added, or back again: the first field takes focus. */
  readonly isNew: boolean;
}

/** One person: closed it says who and how old, open it asks. Nobody has a name here. */
export function MemberCard({ person, edited, problem, attempts, isNew }: MemberCardProps) {
  const card = useRef<HTMLElement>(null);
  const isOpen = edited.value === person.id;
  const isSelf = person.relation === 'self';
  const who = whoText(person.id);
  useLayoutEffect(() => {
    if (isNew) card.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [isNew]);
  const edit = () => {
    if (problem.peek()) attempts.value += 1;
    else edited.value = person.id;
  };
  return (
    <section ref={card} class={isOpen ? 'member open' : 'member'} aria-label={who}>
      <div class="member-head">
        <PersonTile portrait={portraitOf(ageOf(person.born, asOf.value)?.min, person.sex)} />
        <div>
          <h2>{who}</h2>
          <p>{[ageText(person, asOf.value) || t('people.bornUnknown'), sexText(person)].filter(Boolean).join(' · ')}</p>
        </div>
        {!isOpen && (
          <button type="button" class="tool" onClick={edit}>
            <Icon name="edit" />
            {t('frame.change')}
            <span class="vh">{who}</span>
          </button>
        )}
        {isOpen && !isSelf && (
          <button type="button" class="tool" onClick={() => remove(person, who, problem)}>
            <Icon name="bin" />
            {t('people.remove')}
            <span class="vh">{who}</span>
          </button>
        )}
      </div>
      {isOpen && !isSelf && (
        <MemberChoice person={person} fact="relation" label={t('people.relation')} options={relations} />
      )}
      {isOpen && <MemberChoice person={person} fact="sex" label={askText(`people.${person.id}.sex`)} options={sexes} />}
      {isOpen && <MemberBorn person={person} problem={problem} showProblem={attempts.value > 0} />}
    </section>
  );
}

function sexText({ sex }: PersonAnswers): string | undefined {
  return ruleTexts.value.facts['person.sex']?.options?.[String(sex)];
}

function remove(person: PersonAnswers, who: string, problem: Signal<string | undefined>): void {
  const { people, passed } = openCase.peek();
  const of = passed.filter((path) => path.startsWith(`people.${person.id}.`));
  removed.value = { person, who, at: people.indexOf(person), passed: of };
  problem.value = undefined;
  changeCase((before) => withoutPerson(before, person.id));
  announce(t('people.removed', { who }));
}
