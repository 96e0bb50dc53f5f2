import './kiosk.css';
import './kiosk-dialog.css';
import './kiosk-reach.css';
import './kiosk-start.css';
import './kiosk-short.css';
import './kiosk-print.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import {
  eraseEverything,
  firstLanguage,
  isJustWiped,
  keepNothing,
  kioskAddress,
  leaveNoTrace,
  loadWords,
  navigate,
  preferences,
} from '../../../platform/index.ts';
import { otherFace } from '../../components/other-face.ts';
import { FinishDialog } from './finish-dialog.tsx';
import { guard } from './guards.ts';
import { watchIdle } from './idle.ts';
import { IdleDialog } from './idle-dialog.tsx';
import { KioskFrame } from './kiosk-frame.tsx';
import { loadKioskScreen } from './kiosk-screens.ts';
import { KioskStart } from './kiosk-start.tsx';
import { isLarge, isLow } from './kiosk-state.ts';
import { overlay } from './wipe.ts';

/** Turns the page into a kiosk until it is closed: nothing kept, no way out, one case after the other. */
export async function startKiosk(): Promise<void> {
  keepNothing();
  // Every page stands under the same address, and none makes an entry in the history.
  history.replaceState(null, '', `${kioskAddress({ wiped: isJustWiped() })}#/`);
  leaveNoTrace(() => true);
  navigate('#/');
  otherFace.value = { Frame: KioskFrame, Start: KioskStart, load: loadKioskScreen };
  guard();
  watchIdle();
  showChoices();
  await Promise.all([loadWords(firstLanguage), eraseEverything()]);
  preferences.theme.value = 'light';
  document.body.append(overlay);
  render(
    <>
      <IdleDialog />
      <FinishDialog />
    </>,
    overlay,
  );
}

/** On the root, where the sheets of every screen see it. */
function showChoices(): void {
  const { dataset } = document.documentElement;
  dataset.face = 'kiosk';
  effect(() => {
    if (isLow.value) dataset.low = '';
    else delete dataset.low;
  });
  effect(() => {
    if (isLarge.value) dataset.large = '';
    else delete dataset.large;
  });
}
