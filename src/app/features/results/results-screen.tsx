import { isPossible } from '../../../engine/index.ts';
import './results.css';
import '../../components/outcome.css';
import { useEffect } from 'preact/hooks';
import { date, t } from '../../../platform/index.ts';
import { DockLink } from '../../components/dock-link.tsx';
import { EraseButton } from '../../components/erase-button.tsx';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { ListenButton } from '../../components/listen-button.tsx';
import { MachineNote } from '../../components/machine-note.tsx';
import { assessment } from '../../state/assessment.ts';
import { fetchCatalogue } from '../../state/catalogue.ts';
import { benefitOf } from '../../state/claims.ts';
import { isFor } from '../../state/life-events.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { nextQuestion } from '../../state/question.ts';
import { findingsOf } from './findings.ts';
import { JumpLinks } from './jump-links.tsx';
import { NothingFound } from './nothing-found.tsx';
import { PathCards } from './path-cards.tsx';
import { PersonSection } from './person-section.tsx';
import { ReferralFold } from './referral-fold.tsx';
import { TotalsPanel } from './totals-panel.tsx';

/** What the household can get, from the first answer on; open questions make it a range, never a wait. */
export function ResultsScreen() {
  useEffect(() => void fetchCatalogue(), []);
  const { entitlements } = assessment.value;
  const { events, people } = openCase.value;
  const isWanted = (id: string) => isFor(benefitOf(id)?.events ?? [], events);
  const found = findingsOf(assessment.value, people, events.length > 0 ? isWanted : undefined);
  const ask = nextQuestion();
  const isAnythingFound = entitlements.some(isPossible);
  return (
    <Frame
      title={t('results.title')}
      back={{ label: t('frame.back.answers'), href: places.answers }}
      dock={
        ask ? (
          <DockLink href={places.question(ask)} iconAfter="next">
            {t('results.goOn')}
          </DockLink>
        ) : isAnythingFound ? (
          <DockLink href={places.todo} icon="list">
            {t('results.todo')}
          </DockLink>
        ) : (
          <DockLink href={places.answers} icon="list">
            {t('results.answers')}
          </DockLink>
        )
      }
    >
      <ListenButton />
      <MachineNote />
      <TotalsPanel of={assessment.value} />
      <JumpLinks entitlements={entitlements} found={found} />
      <p class="asof">
        {t('results.asof', { date: date(asOf.value) })}{' '}
        <a href={places.date(places.results)}>{t('results.changeDate')}</a>
      </p>
      {!isAnythingFound && <NothingFound near={found.reduce((count, { near }) => count + near.length, 0)} />}
      {found.map((one) => (
        <PersonSection key={one.claimant} found={one} />
      ))}
      <PathCards />
      <ReferralFold />
      <div class="acts">
        <a class="btn second" href={places.todo}>
          <Icon name="list" />
          {t('results.todo')}
        </a>
        <a class="btn second" href={places.timeline}>
          <Icon name="clock" />
          {t('timeline.title')}
        </a>
        <a class="btn second" href={places.whatIf()}>
          <Icon name="chart" />
          {t('whatif.title')}
        </a>
        <a class="btn second" href={`${places.people}?back=${encodeURIComponent(places.results)}`}>
          {t('results.addPeople')}
        </a>
        <a class="btn second" href={places.answers}>
          {t('results.answers')}
        </a>
        <EraseButton />
      </div>
    </Frame>
  );
}
