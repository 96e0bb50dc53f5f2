import './people.css';
import '../../styles/controls.css';
import '../../components/question-page.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { navigate, type Route, ruleTexts, t } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { LiveLine } from '../../components/live-line.tsx';
import { More } from '../../components/more.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { Steps } from '../../components/steps.tsx';
import { dropDraft } from '../../state/draft.ts';
import { withPassed } from '../../state/fact-path.ts';
import { changeCase, openCase, peoplePage } from '../../state/open-case.ts';
import { withPerson } from '../../state/people.ts';
import { places, safeBack } from '../../state/places.ts';
import { placeAfter, progressAt } from '../../state/question.ts';
import { whoText } from '../../state/who.ts';
import { useWorkedOut, whenWorkedOut, workOutChanges } from '../../state/work-out.ts';
import { MemberCard } from './member-card.tsx';
import { RemovedNote } from './removed-note.tsx';

/** Who is at home: the first question, and the only one that asks several things at once. */
export function PeopleScreen({ route }: { route: Route }) {
  const { people } = openCase.value;
  const edited = useSignal(people.find(({ born }) => born === undefined)?.id);
  const problem = useSignal<string | undefined>(undefined);
  const attempts = useSignal(0);
  const adding = useRef(false);
  const back = safeBack(route.query.back);
  const steps = useWorkedOut(() => progressAt(peoplePage));
  useEffect(workOutChanges, []);
  const shown = attempts.value > 0 && problem.value ? told(edited.value, problem.value) : undefined;
  const add = () => {
    if (problem.peek()) {
      attempts.value += 1;
      return;
    }
    const { changed, id } = withPerson(openCase.peek());
    changeCase(() => changed);
    adding.current = true;
    edited.value = id;
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (problem.peek()) attempts.value += 1;
    else void goOn(back);
  };
  return (
    <Frame
      title={shown ? t('question.problems.page', { page: t('people.title') }) : t('people.title')}
      back={{ label: t(back ? 'frame.back.plain' : 'frame.back.start'), href: back ?? places.start }}
      dockInRow
      dock={
        <>
          <LiveLine />
          <button type="submit" form="people" class="btn">
            {t(back ? 'question.save' : 'question.next')}
          </button>
        </>
      }
    >
      {shown && <ProblemSummary key={attempts.value} text={shown} />}
      {!back && <Steps {...steps} />}
      <form id="people" class="ask" onSubmit={send} noValidate>
        <h1 tabIndex={-1}>{t('people.title')}</h1>
        <p class="hint">{t('people.hint')}</p>
        <ul class="people">
          {people.map((person) => (
            <li key={person.id}>
              <MemberCard
                person={person}
                edited={edited}
                problem={problem}
                attempts={attempts}
                isNew={adding.current && edited.value === person.id}
              />
            </li>
          ))}
        </ul>
        <RemovedNote
          onUndo={(id) => {
            adding.current = true;
            edited.value = id;
          }}
        />
        <div class="acts">
          <button type="button" class="btn second" onClick={add}>
            <Icon name="add" />
            {t('people.add')}
          </button>
        </div>
        <More label={t('question.why')}>
          <p>{t('people.why')}</p>
          <p>{ruleTexts.value.facts['person.sex']?.why}</p>
        </More>
      </form>
    </Frame>
  );
}

/** Whose it is, where there are several. */
function told(id: string | undefined, problem: string): string {
  return id !== undefined && openCase.value.people.length > 1
    ? t('people.problemOf', { who: whoText(id), problem })
    : problem;
}

async function goOn(back: string | undefined): Promise<void> {
  dropDraft();
  await whenWorkedOut();
  const next = placeAfter(() => changeCase((before) => withPassed(before, peoplePage)));
  navigate(back ?? next);
}
