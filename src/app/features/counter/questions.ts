import { computed } from '@preact/signals';
import type { Answer } from '../../../engine/index.ts';
import { assessment } from '../../state/assessment.ts';
import { answerAt, answeredPaths, readPath, withAnswer, withPassed } from '../../state/fact-path.ts';
import { followersOf } from '../../state/followers.ts';
import { openCase, peoplePage } from '../../state/open-case.ts';
import { factAt } from '../../state/question.ts';
import { pickedQuestion } from './desk.ts';
import { edit, endStep } from './history.ts';

export interface QuestionRow {
  readonly path: string;
  /** `unsure`: asked, and nobody knows. `follows`: told by an answer about all of them, and gone to all the same. */
  readonly state: 'answered' | 'unsure' | 'missing' | 'follows';
}

/** What was asked, in the order it was; then all that can still change something, in the order that tells soonest. */
export const questionRows = computed((): readonly QuestionRow[] => {
  const [of, picked] = [openCase.value, pickedQuestion.value];
  const asked = new Set([...of.passed, ...answeredPaths(of)].filter((path) => path !== peoplePage && factAt(path)));
  return [
    ...[...asked].flatMap((path): readonly QuestionRow[] => [
      { path, state: answerAt(of, path) === undefined ? 'unsure' : 'answered' },
      ...followersOf(path).flatMap(({ name }) => (name === picked ? [{ path: name, state: 'follows' as const }] : [])),
    ]),
    ...assessment.value.next
      .filter((path) => !asked.has(path))
      .map((path): QuestionRow => ({ path, state: 'missing' })),
  ];
});

/** The question that is open: the one gone to, else the next. Who somebody is comes first, as nearly all hangs on it. */
export const openQuestion = computed((): string | undefined => {
  const rows = questionRows.value;
  const picked = pickedQuestion.value;
  if (picked !== undefined && rows.some(({ path }) => path === picked)) return picked;
  const missing = rows.filter(({ state }) => state === 'missing');
  return (missing.find(({ path }) => isAboutWho(path)) ?? missing[0])?.path;
});

export function missingCount(): number {
  return questionRows.value.filter(({ state }) => state === 'missing').length;
}

/** Puts an answer in, or notes that nobody knows, and goes on to the next question. */
export function answer(path: string, given: Answer | undefined): void {
  edit((before) => withPassed(withAnswer(before, path, given), path), typing(path));
  endStep();
  pickedQuestion.value = undefined;
}

/** What is being typed counts already, so that the results follow. */
export function preview(path: string, given: Answer | undefined): void {
  pickedQuestion.value = path;
  edit((before) => withAnswer(before, path, given), typing(path));
}

/** The question so many rows further on, from the open one; the same at the ends. */
export function questionFrom(path: string | undefined, by: number): string | undefined {
  const rows = questionRows.value;
  const at = rows.findIndex((row) => row.path === path);
  return rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.path;
}

/** The next question not asked yet, beginning again at the top. */
export function missingAfter(path: string | undefined): string | undefined {
  const rows = questionRows.value;
  const at = rows.findIndex((row) => row.path === path);
  const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return round.find(({ state }) => state === 'missing')?.path;
}

function typing(path: string): string {
  return `typing ${path}`;
}

function isAboutWho(path: string): boolean {
  const { person, name } = readPath(path);
  return person !== undefined && (name === 'relation' || name === 'born');
}
