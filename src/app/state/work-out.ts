import { assessment, rules, workOutInSteps } from './assessment.ts';
import { nextQuestion } from './question.ts';

/** Not so long that a tap would wait noticeably, nor so short that the waits between tasks add up. */
const TASK_MS = 25;

/**
 * Works out what the first screen of a case shows, a task at a time. In one piece it takes a cheap phone more than half a second,
 * since the code runs for the first time; what is tapped or typed in between is heard.
 */
export async function workOutFirst(): Promise<void> {
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
    piece();
  }
  await nextTask();
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
