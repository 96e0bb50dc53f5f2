import { signal } from '@preact/signals';

/** What the polite live region of the page says. */
export const announcement = signal('');

/** Has screen readers say a sentence when they are done with what they are saying. */
export function announce(sentence: string): void {
  announcement.value = sentence;
}
