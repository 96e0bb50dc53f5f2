import './start.css';
import { useEffect } from 'preact/hooks';
import { date, t } from '../../../platform/index.ts';
import { EraseButton } from '../../components/erase-button.tsx';
import { EventPicks } from '../../components/event-picks.tsx';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { restoreCase } from '../../state/keeping.ts';
import { asOf, isOtherDate } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { Mosaic } from './mosaic.tsx';
import { StartDock } from './start-dock.tsx';

const promises = ['login', 'stays', 'offline'] as const;

/** The first screen: what this is, what it keeps to itself, and where to begin. */
export function StartScreen() {
  useEffect(() => void restoreCase(), []);
  return (
    <Frame title={t('start.title')} picture={<Mosaic />} dock={<StartDock />}>
      <div class="hello">
        <h1 tabIndex={-1}>{t('start.title')}</h1>
        <p>{t('start.lead')}</p>
        <p>{t('start.pace')}</p>
        <ul class="trust">
          {promises.map((key) => (
            <li key={key}>
              <Icon name="tick" />
              {t(`start.trust.${key}`)}
            </li>
          ))}
        </ul>
      </div>
      <EventPicks />
      <div class="facts">
        <p class="as-of">
          {t(isOtherDate.value ? 'start.date.other' : 'start.date.today', { date: date(asOf.value) })}{' '}
          <a href={places.date(places.start)}>{t('start.date.change')}</a>
        </p>
        <p>
          {t('start.scope')} <a href={places.coverage}>{t('start.coverage')}</a>
        </p>
        <p>
          {t('start.privacy')} <a href={places.about}>{t('start.privacyMore')}</a>
        </p>
        <p>
          {t('start.notice')} {t('start.unofficial')}
        </p>
        <EraseButton />
      </div>
    </Frame>
  );
}
