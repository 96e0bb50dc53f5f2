import type { ComponentType } from 'preact';
import { language, loadRules, loadStaffWords, loadWords, type Route } from '../platform/index.ts';
import { otherFace } from './components/other-face.ts';
import { StartScreen } from './features/start/start-screen.tsx';
import { restoreCase } from './state/keeping.ts';
import { openCase } from './state/open-case.ts';

export interface ScreenProps {
  readonly route: Route;
}

type Screen = ComponentType<ScreenProps>;

/** Only the start is in the first load; each screen is fetched when it is gone to, with the rules where it needs them. */
const screens: Readonly<Record<string, () => Promise<Screen>>> = {
  people: withAnswers(() => import('./features/people/people-screen.tsx').then((module) => module.PeopleScreen)),
  question: withAnswers(() =>
    import('./features/question/question-screen.tsx').then((module) => module.QuestionScreen),
  ),
  answers: withAnswers(() => import('./features/answers/answers-screen.tsx').then((module) => module.AnswersScreen)),
  results: withAnswers(() => import('./features/results/results-screen.tsx').then((module) => module.ResultsScreen)),
  benefit: withAnswers(() => import('./features/benefit/benefit-screen.tsx').then((module) => module.BenefitScreen)),
  'what-if': withRules(() => import('./features/what-if/what-if-screen.tsx').then((module) => module.WhatIfScreen)),
  worksheet: withRules(() =>
    import('./features/worksheet/worksheet-screen.tsx').then((module) => module.WorksheetScreen),
  ),
  timeline: withRules(() => import('./features/timeline/timeline-screen.tsx').then((module) => module.TimelineScreen)),
  todo: withRules(() => import('./features/todo/todo-screen.tsx').then((module) => module.TodoScreen)),
  print: withRules(() => import('./features/print/print-screen.tsx').then((module) => module.PrintScreen)),
  'hand-over': withRules(() =>
    import('./features/handover/hand-over-screen.tsx').then((module) => module.HandOverScreen),
  ),
  open: withRules(() => import('./features/handover/open-screen.tsx').then((module) => module.OpenScreen)),
  coverage: withRules(() => import('./features/coverage/coverage-screen.tsx').then((module) => module.CoverageScreen)),
  changes: withRules(() => import('./features/changes/changes-screen.tsx').then((module) => module.ChangesScreen)),
  batch: withRules(forStaff(() => import('./features/batch/batch-screen.tsx').then((module) => module.BatchScreen))),
  counter: withRules(
    forStaff(() => import('./features/counter/counter-screen.tsx').then((module) => module.CounterScreen)),
  ),
  saved: withRules(() => import('./features/saved/saved-screen.tsx').then((module) => module.SavedScreen)),
  about: withRules(() => import('./features/about/about-screen.tsx').then((module) => module.AboutScreen)),
  date: withCase(() => import('./features/date/date-screen.tsx').then((module) => module.DateScreen)),
  settings: withCase(() => import('./features/settings/settings-screen.tsx').then((module) => module.SettingsScreen)),
};

const missing = () => import('./components/not-found.tsx').then((module) => module.NotFound);

interface Ready {
  readonly screen: Screen;
  /** What was brought to hand for it, and the case that was looked at. */
  readonly language: string;
  readonly of: string;
}

const ready = new Map<string, Ready>();

/** The screen of a route, with all it needs at hand; at once where it was shown before, so that an answer's page is drawn in one go. */
export function loadScreen({ path }: Route): Screen | Promise<Screen> {
  const [name] = path;
  const face = otherFace.peek();
  if (name === undefined) return face?.Start ?? StartScreen;
  const known = ready.get(name);
  if (known?.language === language.peek() && known.of === openCase.peek().id) return known.screen;
  const theirs = Object.hasOwn(screens, name) ? screens[name] : undefined;
  return load(name, (face ? face.load(name, theirs) : theirs) ?? missing);
}

async function load(name: string, bring: () => Promise<Screen>): Promise<Screen> {
  const at = language.peek();
  const screen = await bring();
  ready.set(name, { screen, language: at, of: openCase.peek().id });
  return screen;
}

function withCase(load: () => Promise<Screen>): () => Promise<Screen> {
  return async () => (await Promise.all([load(), loadWords(language.peek()), restoreCase()]))[0];
}

/** Screens that only staff see, with the words that only they read. */
function forStaff(load: () => Promise<Screen>): () => Promise<Screen> {
  return async () => (await Promise.all([load(), loadStaffWords()]))[0];
}

/** Screens that show what follows from the answers. */
function withAnswers(load: () => Promise<Screen>): () => Promise<Screen> {
  const loadAll = withRules(load);
  return async () => {
    const screen = await loadAll();
    const { workOut } = await import('./state/work-out.ts');
    await workOut();
    return screen;
  };
}

function withRules(load: () => Promise<Screen>): () => Promise<Screen> {
  const loadAll = withCase(load);
  return async () => {
    const [screen] = await Promise.all([loadAll(), loadRules(language.peek())]);
    const { checkCase } = await import('./state/check-case.ts');
    await checkCase();
    return screen;
  };
}
