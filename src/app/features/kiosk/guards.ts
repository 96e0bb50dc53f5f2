import { isStarted, openCase } from '../../state/open-case.ts';
import { isShownHere } from './kiosk-screens.ts';
import { typedInto } from './kiosk-state.ts';
import { forgetNow, wipe } from './wipe.ts';

/** Ways out, into the machine or into what the last one left, that browsers offer everywhere. */
const refused = [
  'contextmenu',
  'dragstart',
  'selectstart',
  'copy',
  'cut',
  'gesturestart',
  'dblclick',
  'auxclick',
] as const;

/** Keeps whoever stands there inside the app, and what they said out of everybody's sight when the page is hidden. */
export function guard(): void {
  for (const type of refused) document.addEventListener(type, refuse);
  document.addEventListener('wheel', (event) => event.ctrlKey && refuse(event), { passive: false });
  document.addEventListener('touchmove', (event) => event.touches.length > 1 && refuse(event), { passive: false });
  document.addEventListener('keydown', (event) => isWayOut(event) && refuse(event));
  // Before the router hears of it.
  document.addEventListener('click', keepInside, { capture: true });
  document.addEventListener('focusin', ({ target }) => typeWithPad(target));
  document.addEventListener('pointerdown', ({ target }) => hideKeyboard(target), { capture: true });
  new MutationObserver(takeLinksOut).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && isStarted(openCase.peek())) void wipe({ quietly: true });
  });
  addEventListener('pagehide', forgetNow);
  addEventListener('pageshow', ({ persisted }) => persisted && void wipe({ quietly: true }));
}

function refuse(event: Event): void {
  event.preventDefault();
}

function isWayOut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^F\d+$|^Browser|^Launch|^ContextMenu$|^PrintScreen$/.test(key);
}

function keepInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const to = link?.getAttribute('href');
  if (!to || to.startsWith('#/')) return;
  event.preventDefault();
  // A jump inside the page, without an entry in the history.
  if (!to.startsWith('#')) return;
  const place = document.getElementById(decodeURIComponent(to.slice(1)));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

/** What leads elsewhere is text here: web addresses, telephone numbers, and screens that a kiosk doesn't have. */
function takeLinksOut(): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const to = link.getAttribute('href') ?? '';
    if (!to.startsWith('#')) link.removeAttribute('href');
    else if (to.startsWith('#/')) link.toggleAttribute('hidden', !isShownHere(to));
  }
}

function isTyped(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && /^(text|search|tel|number)$/.test(target.type);
}

/** The kiosk has keys of its own, so the system's don't come up. */
function hideKeyboard(target: EventTarget | null): void {
  if (isTyped(target)) target.inputMode = 'none';
}

function typeWithPad(target: EventTarget | null): void {
  hideKeyboard(target);
  if (isTyped(target)) typedInto.value = target;
  // Not from the bottom row: it would move from under the finger.
  else if (!(target instanceof Element && target.closest('.pad, .reach'))) typedInto.value = undefined;
}
