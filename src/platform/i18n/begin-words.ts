import { packs } from 'virtual:languages';
import type { Language } from './languages.ts';
import { loadWords } from './words.ts';

const words = import.meta.glob<string>('./locales/*/start.json', { eager: true, import: 'go' });

/** How a language says "start", for screens that offer all of them at once. */
export function beginWord(id: Language): string {
  return words[`./locales/${id}/start.json`] ?? '';
}

/** Has every language fetched, and so stored for use without a network, before anybody asks for it. */
export async function fetchEveryLanguage(ids: readonly Language[]): Promise<void> {
  for (const id of ids) await Promise.all([loadWords(id), packs[id]?.texts()]);
}
