import '../../components/plain-page.css';
import { t } from '../../../platform/index.ts';
import { DockLink } from '../../components/dock-link.tsx';
import { EventPicks } from '../../components/event-picks.tsx';
import { Frame } from '../../components/frame.tsx';
import { places } from '../../state/places.ts';

/** What is going on in the family; on a phone this stands on the start screen. */
export function EventsScreen() {
  return (
    <Frame
      title={t('start.events.legend')}
      hint={t('start.events.note')}
      dock={
        <DockLink href={places.people} iconAfter="next">
          {t('question.next')}
        </DockLink>
      }
    >
      <h1 tabIndex={-1}>{t('start.events.legend')}</h1>
      <EventPicks />
    </Frame>
  );
}
