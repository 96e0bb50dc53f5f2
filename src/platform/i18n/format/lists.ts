import { firstLanguage, type Language } from '../languages.ts';
import { spaced } from '../spaced.ts';
import { word } from '../words.ts';

/** Items in a sentence, the last one joined by "and" or "or". */
export function formatList(language: Language, items: readonly string[], join: 'and' | 'or'): string {
  const [last, ...before] = [...items].reverse();
  if (last === undefined) return '';
  if (before.length === 0) return last;
  const head = before.reverse().join(word(language, 'common.lists.between'));
  const list = head + word(language, join === 'and' ? 'common.lists.and' : 'common.lists.or') + last;
  return language === firstLanguage ? spaced(list) : list;
}
