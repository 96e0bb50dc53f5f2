import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import {
  initLanguage,
  leaveNoTrace,
  ruleSet,
  startPreferences,
  startRouting,
  startServiceWorker,
  startSpeech,
} from '../platform/index.ts';
import { Shell } from './shell.tsx';
import { startKeeping } from './state/keeping.ts';
import { isSensitiveRoute } from './state/sensitive.ts';

startPreferences();
startRouting();
startSpeech();
startKeeping();
// Which pages are sensitive is in the rules, and so only known when those are there.
effect(() => {
  if (ruleSet.value) leaveNoTrace(isSensitiveRoute);
});
await initLanguage();
const root = document.getElementById('app');
if (root) render(<Shell />, root);
void startServiceWorker();
