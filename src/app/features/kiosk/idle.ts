import { firstLanguage, language, route, speak, t } from '../../../platform/index.ts';
import { isStarted, openCase } from '../../state/open-case.ts';
import { isLarge, isLow, isSpoken, secondsLeft } from './kiosk-state.ts';
import { wipe } from './wipe.ts';

/** Seconds without a touch until the kiosk asks; results take longer to read. */
const PATIENCE = 60;
const PATIENCE_AT_RESULTS = 120;

/** Seconds to answer that, which people may do as often as they like. */
export const TO_ANSWER = 30;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input', 'scroll'] as const;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Watches from now on whether anybody is there. */
export function watchIdle(): void {
  for (const sign of signs) document.addEventListener(sign, hear, { capture: true, passive: true });
  route.subscribe(wait);
}

/** Somebody is there: the waiting begins anew. */
export function stay(): void {
  secondsLeft.value = undefined;
  wait();
}

/** While the kiosk asks, any touch says that somebody is there, but for the button that ends it. */
function hear({ type, target }: Event): void {
  if (secondsLeft.peek() === undefined) wait();
  else if (type === 'pointerdown' && !(target instanceof Element && target.closest('[data-end]'))) stay();
}

function wait(): void {
  if (secondsLeft.peek() !== undefined) return;
  clearTimeout(timer);
  const patience = route.peek().path[0] === 'results' ? PATIENCE_AT_RESULTS : PATIENCE;
  timer = setTimeout(ask, patience * 1000);
}

function ask(): void {
  if (route.peek().path.length > 0 || isStarted(openCase.peek())) {
    secondsLeft.value = TO_ANSWER;
    if (isSpoken.peek()) {
      const sentences = [t('kiosk.idle.title'), t('kiosk.idle.text', { n: TO_ANSWER })];
      speak(sentences, { language: language.peek() });
    }
    countDown(Date.now() + TO_ANSWER * 1000);
  } else if (isLow.peek() || isLarge.peek() || isSpoken.peek() || language.peek() !== firstLanguage) {
    // Nothing was answered: the next person only shouldn't find it as the last one left it.
    void wipe({ quietly: true });
  }
}

/** By the clock: a machine that slept doesn't go on counting where it stopped. */
function countDown(end: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (secondsLeft.peek() === undefined) return;
    const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    if (left === 0) {
      void wipe();
      return;
    }
    secondsLeft.value = left;
    countDown(end);
  }, 250);
}
