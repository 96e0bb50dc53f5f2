import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { offered, wordsKeptWhole } from '../../src/words-compiler/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Entry {
  readonly name: string;
  readonly tag: string;
}

const table: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(`${root}src/platform/i18n/locales/languages.json`, 'utf8'),
);

/** Every language that people can choose, as the build offers them. */
export const languages = offered(root).map((id) => ({ id, name: table[id]?.name ?? id, tag: table[id]?.tag ?? id }));

type Words = Readonly<Record<string, string>>;

/** A namespace of a language's words as pages have them, keys of plurals as they stand; only texts at its top. */
export function wordsOf(language: string, namespace: string): Words {
  const file = readFileSync(`${root}src/platform/i18n/locales/${language}/${namespace}.json`, 'utf8');
  return JSON.parse(wordsKeptWhole(root, language, file));
}
