import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import { render } from 'preact';
import { initLanguage, startPreferences, startRouting, startServiceWorker, startSpeech } from '../platform/index.ts';
import { Shell } from './shell.tsx';
import { startKeeping } from './state/keeping.ts';

startPreferences();
startRouting();
startSpeech();
startKeeping();
await initLanguage();
const root = document.getElementById('app');
if (root) render(<Shell />, root);
void startServiceWorker();
