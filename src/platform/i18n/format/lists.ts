import type { Language } from '../languages.ts';
import { word } from '../words.ts';

/** Items in a sentence, the last one joined by "and" or "or". */
export function formatList(language: Language, items: readonly string[], join: 'and' | 'or'): string {
  const [last, ...before] = [...items].reverse();
  if (last === undefined) return '';
  if (before.length === 0) return last;
  const head = before.reverse().join(word(language, 'common.lists.between'));
  return head + word(language, join === 'and' ? 'common.lists.and' : 'common.lists.or') + last;
}
