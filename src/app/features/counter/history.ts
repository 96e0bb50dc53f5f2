import { batch, signal } from '@preact/signals';
import { type OpenCase, openCase } from '../../state/open-case.ts';
import { pickedQuestion } from './desk.ts';

interface Step {
  readonly of: OpenCase;
  readonly question: string | undefined;
}

/** More steps back than anybody remembers. */
const MOST = 500;

const past = signal<readonly Step[]>([]);
const future = signal<readonly Step[]>([]);
let lastMark: string | undefined;

/**
 * Changes the open case so that it can be undone. Changes in a row with the same mark are one step: a number is typed digit by
 * digit, and taken back whole.
 */
export function edit(change: (before: OpenCase) => OpenCase, mark?: string): void {
  const before = openCase.peek();
  const after = change(before);
  if (after === before) return;
  batch(() => {
    if (mark === undefined || mark !== lastMark)
      past.value = [...past.peek(), { of: before, question: pickedQuestion.peek() }].slice(-MOST);
    lastMark = mark;
    future.value = [];
    openCase.value = after;
  });
}

/** The next change is a step of its own, whatever its mark. */
export function endStep(): void {
  lastMark = undefined;
}

/** Takes the last change back; false when there is none. */
export function undo(): boolean {
  return go(past, future);
}

export function redo(): boolean {
  return go(future, past);
}

export function forgetHistory(): void {
  batch(() => {
    past.value = [];
    future.value = [];
    endStep();
  });
}

function go(from: typeof past, to: typeof past): boolean {
  const step = from.peek().at(-1);
  if (!step) return false;
  batch(() => {
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), { of: openCase.peek(), question: pickedQuestion.peek() }];
    // The same case, even if another tab made it take another id meanwhile.
    openCase.value = { ...step.of, id: openCase.peek().id };
    pickedQuestion.value = step.question;
    endStep();
  });
  return true;
}
