import { signal } from '@preact/signals';
import { t } from '../../platform/index.ts';
import { announce } from './announce.ts';

/** The question before was gone past without an answer, for the first time: the page says what that means, once. */
export const skipNote = signal(false);

let told = false;

export function tellSkipped(): void {
  if (told) return;
  told = true;
  skipNote.value = true;
  announce(t('question.skipped'));
}
