import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the words are, from the root of the repository. */
export const LOCALES = 'src/platform/i18n/locales';
export const RULE_TEXTS = 'rules/text';

/** The language that all others are translated from. */
export const SOURCE = 'zh-TW';

/** Ids of the languages that `languages.json` knows, in the order that people choose from. */
export function registered(root: string): readonly string[] {
  return Object.keys(readJson(join(root, LOCALES, 'languages.json')));
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

/** The namespaces that the start screen needs: those which Chinese has in its first load. */
export function firstNamespaces(root: string): readonly string[] {
  const code = readFileSync(join(root, LOCALES, SOURCE, 'words.ts'), 'utf8');
  return [...code.matchAll(/from '\.\/(\w+)\.json'/g)].map(([, name = '']) => name);
}

/** The font for devices that have none for the script of a language, as a module; undefined where every device has one. */
export function fontFile(root: string, language: string): string | undefined {
  const { font } = readJson(join(root, LOCALES, 'languages.json'))[language] as { font?: { file: string } };
  return font?.file;
}

export function namespaceFile(root: string, language: string, namespace: string): string {
  return join(root, LOCALES, language, `${namespace}.json`);
}

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
