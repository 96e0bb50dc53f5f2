import '../../components/outcome.css';
import '../../components/plain-page.css';
import './todo.css';
import { useEffect } from 'preact/hooks';
import { t } from '../../../platform/index.ts';
import { CalendarButton } from '../../components/calendar-button.tsx';
import { DockLink } from '../../components/dock-link.tsx';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { MachineNote } from '../../components/machine-note.tsx';
import { assessment } from '../../state/assessment.ts';
import { fetchCatalogue } from '../../state/catalogue.ts';
import { benefitOf } from '../../state/claims.ts';
import { datesOf } from '../../state/dates.ts';
import { openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { nextQuestion } from '../../state/question.ts';
import { claimKey, claimsToDo, placesOf } from '../../state/todo.ts';
import { AutomaticList } from './automatic-list.tsx';
import { ClaimPicks } from './claim-picks.tsx';
import { PlaceSection } from './place-section.tsx';

/** What to take where, one trip after the other. */
export function TodoScreen() {
  useEffect(() => void fetchCatalogue(), []);
  const claims = claimsToDo(openCase.value, assessment.value);
  const trips = placesOf(claims, benefitOf);
  const keys = claims.map(claimKey);
  const deadlines = datesOf([], assessment.value).filter((one) => keys.includes(claimKey(one)));
  return (
    <Frame
      title={t('todo.title')}
      back={{ label: t('frame.back.results'), href: places.results }}
      dock={claims.length > 0 ? <PrintLink /> : <WayOn />}
    >
      <div class="plain">
        <h1 tabIndex={-1}>{t('todo.title')}</h1>
        <p class="lead">{t(trips.length > 0 ? 'todo.lead' : 'todo.empty')}</p>
        <MachineNote />
        {trips.map((place) => (
          <PlaceSection key={place.kind} place={place} />
        ))}
        <AutomaticList claims={claims.filter(({ benefit }) => benefitOf(benefit)?.apply.automatic)} />
        <ClaimPicks chosen={keys} />
        <div class="acts">
          <a class="btn second" href={places.handOver(places.todo)}>
            <Icon name="next" />
            {t('handover.title')}
          </a>
          <CalendarButton dates={deadlines} />
          <a class="btn second" href={places.timeline}>
            <Icon name="clock" />
            {t('todo.timeline')}
          </a>
        </div>
      </div>
    </Frame>
  );
}

function PrintLink() {
  return (
    <DockLink href={places.print} icon="print">
      {t('todo.print')}
    </DockLink>
  );
}

/** An empty list is nothing to print: more answers may fill it, else the results say what there is to ask about. */
function WayOn() {
  const ask = nextQuestion();
  return (
    <DockLink href={ask ? places.question(ask) : places.results} iconAfter="next">
      {t(ask ? 'results.goOn' : 'answers.toResults')}
    </DockLink>
  );
}
