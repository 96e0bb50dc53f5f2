import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import {
  applyUpdate,
  beginWord,
  fetchEveryLanguage,
  firstLanguage,
  isJustWiped,
  kioskAddress,
  type Language,
  languages,
  loadWords,
  navigate,
  setLanguage,
  t,
  updateWaiting,
} from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { arrive } from '../../state/arrival.ts';
import { startAnew } from '../../state/keeping.ts';
import { isStarted, openCase } from '../../state/open-case.ts';
import { AidButtons } from './aid-buttons.tsx';
import { Mosaic } from './kiosk-mosaic.tsx';
import { wipe } from './wipe.ts';

/** How long the kiosk says that everything was erased. */
const SAID_MS = 3000;

/** Languages are fetched for use without a network once the start is drawn and at rest. */
const REST_MS = 5000;

/** The first screen of the kiosk: begin in Chinese with one touch, or in any other language with one. */
export function KioskStart() {
  const isSaid = useSignal(isJustWiped());
  const main = useRef<HTMLElement>(null);
  // The page that one starts on: the heading of the next takes the focus.
  useLayoutEffect(() => arrive(main.current), []);
  useEffect(() => {
    const said = setTimeout(() => {
      isSaid.value = false;
      history.replaceState(null, '', `${kioskAddress()}#/`);
    }, SAID_MS);
    const rest = setTimeout(() => void fetchEveryLanguage(languages.map(({ id }) => id)).catch(() => {}), REST_MS);
    if (isStarted(openCase.peek())) void wipe({ quietly: true });
    if (updateWaiting.peek()) applyUpdate();
    return () => {
      clearTimeout(said);
      clearTimeout(rest);
    };
  }, []);
  if (isSaid.value) return <Wiped />;
  return (
    <div class="kiosk-page start">
      <Mosaic />
      <main id="main" class="kiosk" ref={main}>
        <h1 tabIndex={-1}>{t('start.title')}</h1>
        <p class="lead">{t('kiosk.lead')}</p>
        <Begin />
        <p class="calm">
          <Icon name="lock" />
          <span>{t('kiosk.calm')}</span>
        </p>
        <p class="calm">
          <Icon name="help" />
          <span>{t('kiosk.help')}</span>
        </p>
      </main>
    </div>
  );
}

function Begin() {
  const others = languages.filter(({ id }) => id !== firstLanguage);
  return (
    <div class="touch">
      <button type="button" class="go" onClick={() => begin(firstLanguage)}>
        {t('start.go')}
        <Icon name="next" />
      </button>
      <nav aria-label={t('kiosk.languages')}>
        <ul class="langs">
          {others.map(({ id, name, tag }) => (
            <li key={id}>
              <button type="button" class="lang" lang={tag} translate={false} onClick={() => begin(id)}>
                <b>{name}</b>
                <span>{beginWord(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset class="aids" aria-label={t('kiosk.aids')}>
        <AidButtons />
      </fieldset>
    </div>
  );
}

function Wiped() {
  return (
    <main class="kiosk wiped" id="main">
      <Icon name="yes" />
      <h1 tabIndex={-1}>{t('kiosk.wiped')}</h1>
    </main>
  );
}

/** A new case, whoever was here before. A language that can't be had now leaves everything as it is. */
async function begin(id: Language): Promise<void> {
  startAnew();
  try {
    await Promise.all([setLanguage(id), loadWords(id)]);
    navigate('#/events');
  } catch {
    await setLanguage(firstLanguage);
  }
}
