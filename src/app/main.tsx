import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/narrow.css';
import { effect } from '@preact/signals';
import { hydrate, render } from 'preact';
import {
  carriedCode,
  firstLanguage,
  guardScriptAddresses,
  initLanguage,
  isKiosk,
  language,
  leaveNoTrace,
  route,
  ruleSet,
  startPreferences,
  startRouting,
  startServiceWorker,
} from '../platform/index.ts';
import { Shell } from './shell.tsx';
import { startKeeping } from './state/keeping.ts';
import { changeCase } from './state/open-case.ts';
import { isSensitiveRoute } from './state/sensitive.ts';

guardScriptAddresses();
const atKiosk = isKiosk();
startPreferences({ kept: !atKiosk });
startRouting();
if (atKiosk) await (await import('./features/kiosk/start-kiosk.tsx')).startKiosk();
else startResident();
await initLanguage({ followsDevice: !atKiosk });
const root = document.getElementById('app');
if (root) draw(root);
void startServiceWorker();

function startResident(): void {
  startKeeping();
  // A case in the address is taken out of it at once. Which pages are sensitive is only known when the rules are there.
  effect(() => {
    if (ruleSet.value) leaveNoTrace((to) => carriedCode(to) !== undefined || isSensitiveRoute(to));
    else leaveNoTrace((to) => carriedCode(to) !== undefined);
  });
}

/** Takes over the start screen as it was drawn when the app was built, in Chinese, or draws what is wanted instead. */
function draw(root: HTMLElement): void {
  const isDrawn =
    !atKiosk && 'prerendered' in root.dataset && language.peek() === firstLanguage && route.peek().path.length === 0;
  const ticked = [...root.querySelectorAll('input:checked')].map((box) => (box as HTMLInputElement).value);
  // Ticked before there was a script to hear of it: the first drawing must show it ticked already.
  if (ticked.length > 0) changeCase((before) => ({ ...before, events: ticked }));
  if (isDrawn) hydrate(<Shell />, root);
  else {
    root.replaceChildren();
    render(<Shell />, root);
  }
  delete root.dataset.prerendered;
  document.getElementById('not-loaded')?.remove();
  delete document.documentElement.dataset.waiting;
}
