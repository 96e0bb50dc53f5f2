import { effect, signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { assessment, caseFile, isWorkedOut, rules, workOutInSteps } from './assessment.ts';
import { openCase } from './open-case.ts';
import { nextQuestion } from './question.ts';

/** Not so long that a tap would wait noticeably, nor so short that the waits between tasks add up. */
const TASK_MS = 25;

/**
 * Works out what the first screen of a case shows, a task at a time. In one piece it takes a cheap phone more than half a second,
 * since the code runs for the first time; what is tapped or typed in between is heard. Leaves off when the case changes.
 */
export async function workOut(): Promise<void> {
  const of = caseFile.peek();
  await nextTask();
  rules.peek();
  await nextTask();
  let begun = performance.now();
  for (const _ of workOutInSteps()) {
    if (performance.now() - begun < TASK_MS) continue;
    await nextTask();
    begun = performance.now();
  }
  for (const piece of [() => assessment.peek(), () => assessment.peek().next, nextQuestion]) {
    await nextTask();
    if (caseFile.peek() !== of) return;
    piece();
  }
  await nextTask();
}

/** Whether what follows from the last change is still being worked out. */
const isUnderWay = signal(false);

let underWay: Promise<void> = Promise.resolve();

/**
 * From now on what follows from a change is worked out a task at a time, where a change makes everything anew, as one person more
 * does. Returns how to stop.
 */
export function workOutChanges(): () => void {
  const stop = effect(() => {
    const of = caseFile.value;
    if (isWorkedOut(of)) return;
    isUnderWay.value = true;
    underWay = workOut().then(() => {
      if (caseFile.peek() === of) isUnderWay.value = false;
    });
  });
  return () => {
    stop();
    isUnderWay.value = false;
  };
}

/** Waits until nothing is being worked out. */
export async function whenWorkedOut(): Promise<void> {
  while (isUnderWay.peek()) await underWay;
}

/** What is read of the assessment, or what was last while it is being worked out. */
export function useWorkedOut<T>(read: () => T): T {
  const last = useRef<{ readonly read: T }>(undefined);
  // First, for a signal that is asked whether it changed is worked out there and then, unless one before it has changed.
  void openCase.value;
  if (!isUnderWay.value || !last.current) last.current = { read: read() };
  return last.current.read;
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
