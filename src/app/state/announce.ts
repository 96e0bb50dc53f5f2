import { signal } from '@preact/signals';

/** What the polite live region of the page says. */
export const announcement = signal('');

/** For how long it stands there: whoever reads a later page to its end must not find what was said before, or of somebody else. */
const STANDS_MS = 10_000;
/** Long enough for the page to be seen without it. */
const GAP_MS = 100;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has screen readers say a sentence when they are done with what they are saying, also when it is the same again. */
export function announce(sentence: string): void {
  clearTimeout(timer);
  if (announcement.peek() !== sentence) {
    say(sentence);
    return;
  }
  announcement.value = '';
  timer = setTimeout(() => say(sentence), GAP_MS);
}

function say(sentence: string): void {
  announcement.value = sentence;
  timer = setTimeout(() => {
    announcement.value = '';
  }, STANDS_MS);
}
