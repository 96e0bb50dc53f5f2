import { flag } from '../clock/clock.ts';

const KIOSK = 'kiosk';
const WIPED = 'wiped';

/**
 * Whether this is a public kiosk: fixed when it was built (`VITE_FACE=kiosk`), or by the address it is started with
 * (`?face=kiosk`, or `#/kiosk`).
 */
export function isKiosk(): boolean {
  const hash = globalThis.location?.hash ?? '';
  return import.meta.env.VITE_FACE === KIOSK || flag('face') === KIOSK || hash.startsWith(`#/${KIOSK}`);
}

/** Whether the page was opened by a wipe just now. */
export function isJustWiped(): boolean {
  return flag(WIPED) !== null;
}

/** The address of the kiosk's start. It has no fragment, so that going to it is a new page even from itself. */
export function kioskAddress({ wiped = false } = {}): string {
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.set('face', KIOSK);
  address.searchParams.delete('lang');
  address.searchParams.delete(WIPED);
  if (wiped) address.searchParams.set(WIPED, '');
  return address.href;
}
