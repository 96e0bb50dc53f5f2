import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the words are, from the root of the repository. */
export const LOCALES = 'src/platform/i18n/locales';
export const RULE_TEXTS = 'rules/text';

/** The language that all others are translated from. */
export const SOURCE = 'zh-TW';

/** Ids of the languages that `languages.json` knows, in the order that people choose from. */
export function registered(root: string): readonly string[] {
  return Object.keys(languageTable(root));
}

/** Of these, the languages whose words are there, those of the interface and those of the rules. */
export function offered(root: string): readonly string[] {
  return registered(root).filter(
    (id) => id === SOURCE || [LOCALES, RULE_TEXTS].every((folder) => existsSync(join(root, folder, id))),
  );
}

/** The namespaces of a language, one file each. */
export function namespaces(root: string, language: string): readonly string[] {
  return readdirSync(join(root, LOCALES, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}

/** What the start screen needs of a namespace: all of it, or what begins with one of these names. */
export type FirstWords = ReadonlyMap<string, 'all' | readonly string[]>;

/** The words that Chinese has in its first load, which are those that every language has there. */
export function firstWords(root: string): FirstWords {
  const code = readFileSync(join(root, LOCALES, SOURCE, 'words.ts'), 'utf8');
  const imports = code.matchAll(/import (?:\{([^}]*)\}|\w+) from '\.\/(\w+)\.json'/g);
  return new Map(
    [...imports].map(([, names, namespace = '']) => [
      namespace,
      names?.split(',').map((name) => stem(name.trim())) ?? 'all',
    ]),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key of the interface without the plural that it is for. */
export function stem(key: string): string {
  return key.replace(PLURAL, '');
}

interface LanguageRow {
  readonly font?: { readonly file: string; readonly family: string; readonly letters: string };
}

export function languageTable(root: string): Readonly<Record<string, LanguageRow>> {
  return readJson(join(root, LOCALES, 'languages.json')) as Record<string, LanguageRow>;
}

/** The font for devices that have none for the script of a language, as a module; undefined where every device has one. */
export function fontFile(root: string, language: string): string | undefined {
  return languageTable(root)[language]?.font?.file;
}

export function namespaceFile(root: string, language: string, namespace: string): string {
  return join(root, LOCALES, language, `${namespace}.json`);
}

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
