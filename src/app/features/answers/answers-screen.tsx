import './answers.css';
import '../../styles/controls.css';
import { date, t } from '../../../platform/index.ts';
import { DockLink } from '../../components/dock-link.tsx';
import { EraseButton } from '../../components/erase-button.tsx';
import { Frame } from '../../components/frame.tsx';
import { assessment } from '../../state/assessment.ts';
import { answerAt, answeredPaths } from '../../state/fact-path.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { nextQuestion } from '../../state/question.ts';
import { isOfPeoplePage } from '../../state/questions-left.ts';
import { whoText } from '../../state/who.ts';
import { AnswerGroup } from './answer-group.tsx';

/** Everything answered, to check and change; what was left open stands first. */
export function AnswersScreen() {
  const of = openCase.value;
  const ask = nextQuestion();
  const given = answeredPaths(of).filter((path) => !isOfPeoplePage(of, path));
  const skipped = of.passed.filter((path) => answerAt(of, path) === undefined && assessment.value.next.includes(path));
  return (
    <Frame
      title={t('answers.title')}
      back={{ label: t('frame.back.results'), href: places.results }}
      dock={
        ask ? (
          <DockLink href={places.question(ask)} iconAfter="next">
            {t('answers.goOn')}
          </DockLink>
        ) : (
          <DockLink href={places.results} iconAfter="next">
            {t('answers.toResults')}
          </DockLink>
        )
      }
    >
      <h1 tabIndex={-1}>{t('answers.title')}</h1>
      <p class="lead">{t(given.length + skipped.length === 0 ? 'answers.none' : 'answers.lead')}</p>
      {skipped.length > 0 && <AnswerGroup title={t('answers.skippedTitle')} paths={skipped} />}
      <section class="answers-group" aria-labelledby="people-title">
        <h2 id="people-title">{t('answers.people')}</h2>
        <dl class="answers">
          <div>
            <dt>{t('people.count', { count: of.people.length })}</dt>
            <dd>{of.people.map(({ id }) => whoText(id)).join(t('common.lists.between'))}</dd>
            <dd class="action">
              <a class="tool" href={`${places.people}?back=${encodeURIComponent(places.answers)}`}>
                {t('frame.change')}
                <span class="vh">{t('answers.people')}</span>
              </a>
            </dd>
          </div>
          <div>
            <dt>{t('asof.legend')}</dt>
            <dd>{date(asOf.value)}</dd>
            <dd class="action">
              <a class="tool" href={places.date(places.answers)}>
                {t('frame.change')}
                <span class="vh">{t('asof.legend')}</span>
              </a>
            </dd>
          </div>
        </dl>
      </section>
      {given.length > 0 && <AnswerGroup title={t('answers.given')} paths={given} />}
      <div class="acts">
        <EraseButton />
      </div>
    </Frame>
  );
}
