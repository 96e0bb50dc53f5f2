import type { Wording } from '../../platform/index.ts';
import { spaced } from './spaced.ts';

/** The sentence for the counter, in one language. */
export function sayingOf(benefits: readonly string[], { t, texts, format }: Wording): string {
  const words = t('todo.say', { names: format.listAnd(benefits.map((id) => texts.benefits[id]?.name ?? id)) });
  return texts.language.startsWith('zh') ? spaced(words) : words;
}
