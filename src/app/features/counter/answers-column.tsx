import { assessment } from '../../state/assessment.ts';
import { answerAt } from '../../state/fact-path.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { factAt } from '../../state/question.ts';
import { staffWho, staffWhoAged, t } from '../../state/staff.ts';
import { actions } from './actions.ts';
import { dialog, pickedQuestion } from './desk.ts';
import { factLabel, shortAnswer } from './fact-label.ts';
import { FollowerLines } from './follower-lines.tsx';
import { Kbd, keyThatActs } from './kbd.tsx';
import { OpenQuestion } from './open-question.tsx';
import { addPerson, removePerson } from './people-edits.ts';
import { missingCount, openQuestion, type QuestionRow, questionRows } from './questions.ts';

/** Every question that was asked or can still change something; one of them is open. */
export function AnswersColumn() {
  const open = openQuestion.value;
  const left = missingCount();
  return (
    <section class="col answers" aria-labelledby="h-answers" data-column="answers">
      <div class="colhead">
        <h2 id="h-answers" tabIndex={-1}>
          {t('counter.answers.title')}
        </h2>
        {left === 0 ? (
          <span>{t('counter.answers.done')}</span>
        ) : (
          <button type="button" class="link" onClick={() => actions.missing('m')} aria-keyshortcuts={keyThatActs('M')}>
            {t('counter.answers.left', { n: left })} <Kbd>M</Kbd>
          </button>
        )}
        <button type="button" class="link" onClick={() => (dialog.value = 'find')} aria-keyshortcuts={keyThatActs('/')}>
          {t('counter.answers.find')} <Kbd>/</Kbd>
        </button>
      </div>
      <People />
      <ol>
        {questionRows.value.map((row, index) =>
          row.path === open ? (
            <OpenQuestion key={`${row.path} open`} row={row} n={index + 1} />
          ) : (
            <ClosedQuestion key={row.path} row={row} n={index + 1} />
          ),
        )}
      </ol>
      {assessment.value.next.length === 0 && <p class="restline">{t('counter.answers.noMore')}</p>}
    </section>
  );
}

function People() {
  const { people } = openCase.value;
  return (
    <ul class="people-chips" aria-label={t('counter.answers.people')}>
      {people.map((person) => {
        const who = staffWho(person.id);
        return (
          <li key={person.id}>
            <span>{staffWhoAged(person, asOf.value)}</span>
            {person.relation !== 'self' && (
              <button
                type="button"
                aria-label={t('counter.answers.remove', { who })}
                onClick={() => removePerson(person.id)}
              >
                ×
              </button>
            )}
          </li>
        );
      })}
      <li>
        <button type="button" class="add" onClick={addPerson} aria-keyshortcuts={keyThatActs('+')}>
          {t('counter.answers.add')} <Kbd>+</Kbd>
        </button>
      </li>
    </ul>
  );
}

function ClosedQuestion({ row: { path, state }, n }: { row: QuestionRow; n: number }) {
  const { who, what } = factLabel(path);
  return (
    <li class={state === 'answered' ? '' : 'gap'}>
      {/* No stop of its own for Tab, which would take a hundred presses to the results: the arrows go from question to question. */}
      <button type="button" tabIndex={-1} onClick={() => (pickedQuestion.value = path)}>
        <i>{n}</i>
        <span>
          {who} {what}
        </span>
        <b class={state === 'missing' ? 'vh' : ''}>{stateText(path, state)}</b>
      </button>
      <FollowerLines path={path} />
    </li>
  );
}

function stateText(path: string, state: QuestionRow['state']): string {
  if (state === 'missing') return t('counter.answers.missing');
  const [fact, answer] = [factAt(path), answerAt(openCase.value, path)];
  return fact && answer !== undefined ? shortAnswer(fact, answer) : t('counter.answers.unsure');
}
