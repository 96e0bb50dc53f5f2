import { render } from 'preact';
import { eraseEverything, kioskAddress, now, t } from '../../../platform/index.ts';
import { quiet } from '../../components/listen-button.tsx';
import { announcement } from '../../state/announce.ts';
import { emptyCase, openCase } from '../../state/open-case.ts';
import { secondsLeft, typedInto } from './kiosk-state.ts';

/** Longer than this nobody waits for a store that doesn't answer: the new page erases again. */
const PATIENCE_MS = 1000;

/** Where the dialogs of the kiosk are drawn. */
export const overlay = document.createElement('div');

let isWiping = false;

/**
 * Ends the visit: what is on the page and in memory at once, then whatever the device could have kept, then the page itself is
 * left for a new one, so that not even the memory of this one stays. Says so unless `quietly`.
 */
export async function wipe({ quietly = false } = {}): Promise<void> {
  if (isWiping) return;
  isWiping = true;
  forgetNow();
  const patience = new Promise((over) => setTimeout(over, PATIENCE_MS));
  await Promise.race([Promise.allSettled([eraseEverything(), emptyClipboard()]), patience]);
  location.replace(kioskAddress({ wiped: !quietly }));
}

/** All that can be done before a page is hidden for good. */
export function forgetNow(): void {
  quiet();
  typedInto.value = undefined;
  secondsLeft.value = undefined;
  render(null, overlay);
  const page = document.getElementById('app');
  if (page) render(null, page);
  openCase.value = emptyCase(now());
  announcement.value = '';
  document.title = t('frame.name');
}

async function emptyClipboard(): Promise<void> {
  await navigator.clipboard?.writeText('');
}
