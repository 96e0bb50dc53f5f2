import { assessment, rules } from './assessment.ts';

/**
 * Works out what the first screen of a case shows, a task at a time. Each takes a cheap phone some tenths of a second, since the
 * code runs for the first time; what is tapped or typed in between is heard.
 */
export async function workOutFirst(): Promise<void> {
  const pieces = [() => rules.peek(), () => assessment.peek(), () => assessment.peek().next];
  for (const piece of pieces) {
    await nextTask();
    piece();
  }
  await nextTask();
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
