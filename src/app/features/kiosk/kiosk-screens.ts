import { language, loadWords } from '../../../platform/index.ts';
import type { Screen } from '../../components/other-face.ts';

/** The resident's screens that a kiosk has too; the others are for one's own device, or type letters. */
const theirs: ReadonlySet<string> = new Set([
  'people',
  'question',
  'answers',
  'results',
  'benefit',
  'what-if',
  'worksheet',
  'timeline',
  'todo',
  'print',
  'hand-over',
  'date',
]);

const events = async (): Promise<Screen> => {
  const [{ EventsScreen }] = await Promise.all([import('./events-screen.tsx'), loadWords(language.peek())]);
  return EventsScreen;
};

export function loadKioskScreen(name: string, load: (() => Promise<Screen>) | undefined) {
  if (name === 'events') return events;
  return theirs.has(name) ? load : undefined;
}

/** Whether an address leads to something that a kiosk shows. */
export function isShownHere(hash: string): boolean {
  const name = /^#\/([\w-]*)/.exec(hash)?.[1];
  return name === '' || name === 'events' || (name !== undefined && theirs.has(name));
}
