import {
  language,
  languageEntry,
  localTime,
  lockState,
  offlineJustReady,
  pageWording,
  t,
} from '../../../platform/index.ts';
import { DockLink } from '../../components/dock-link.tsx';
import { keptBefore, startAnew } from '../../state/keeping.ts';
import { openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';

/** Begin, or carry on with the case of last time. */
export function StartDock() {
  const { passed, people } = openCase.value;
  if (passed.length === 0) {
    return (
      <>
        <DockLink href={places.people} iconAfter="next">
          {t('start.go')}
        </DockLink>
        {lockState.value === 'locked' && (
          <a class="btn second" href={places.saved}>
            {t('start.locked')}
          </a>
        )}
        <p class="live center">{t(offlineJustReady.value ? 'frame.offlineReady' : 'start.sub')}</p>
      </>
    );
  }
  const day = keptBefore.value && inOnePiece(localTime(keptBefore.value).day);
  const count = t('people.count', { count: people.length });
  return (
    <>
      <DockLink href={places.results} iconAfter="next">
        {t('start.resume', { people: day ? `${day} · ${count}` : count })}
      </DockLink>
      <button type="button" class="btn second" onClick={startAnew}>
        {t('start.again')}
      </button>
    </>
  );
}

/** A button must not break in it: a Chinese date written out has spaces, and a plain hyphen is a place to break, too. */
function inOnePiece(day: string): string {
  const { date, dateShort } = pageWording().format;
  return languageEntry(language.value).calendar === 'roc' ? dateShort(day).replaceAll('-', '\u2011') : date(day);
}
