import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { sourceTexts } from '../../src/cli/source-texts.ts';
import { offered, SOURCE, type Texts, textsIn } from '../../src/words-compiler/index.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every text that is to be translated, in Chinese. */
export const source: Texts = sourceTexts(root);

const all = offered(root)
  .filter((id) => id !== SOURCE)
  .map((id) => [id, textsIn(root, id)] as const);
const TO_ONESELF = /\.ask_self$/;

/** The languages there are besides Chinese, with their texts. */
export const translated: readonly (readonly [language: string, texts: Texts])[] = all.map(([id, texts]) => [
  id,
  new Map([...texts].filter(([key]) => !TO_ONESELF.test(key))),
]);

/** Questions that a language puts to oneself in other words, each with the plain question: Chinese needs none. */
export const toOneself: readonly (readonly [key: string, text: string, plain: string])[] = all.flatMap(([, texts]) =>
  [...texts]
    .filter(([key]) => TO_ONESELF.test(key))
    .map(([key, text]) => [key, text, texts.get(key.replace(TO_ONESELF, '.ask')) ?? ''] as const),
);

/** English, the second reading: what it needn't say, another language needn't either. */
export const english: Texts = new Map(translated.find(([id]) => id === 'en')?.[1]);

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key without the plural that it is for. */
export function stemOf(key: string): string {
  return key.startsWith('rules.') ? key : key.replace(PLURAL, '');
}

/** The category of the plural that a key is for. */
export function pluralOf(key: string): string | undefined {
  return key.startsWith('rules.') ? undefined : PLURAL.exec(key)?.[1];
}

const byStem = (texts: Texts) => new Map([...texts].map(([key, text]) => [stemOf(key), text]));
const sourceByStem = byStem(source);
const englishByStem = byStem(english);

/** What a text was translated from, whichever plural it is. */
export function chineseOf(key: string): string {
  return sourceByStem.get(stemOf(key)) ?? '';
}

export function englishOf(key: string): string {
  return english.get(key) ?? englishByStem.get(stemOf(key)) ?? '';
}

/** Texts that a check of this name passes over, each with its reason: `tests/i18n/exceptions.yaml`. */
export function isExcepted(check: string, language: string, key: string): boolean {
  const found = exceptions[check]?.[language]?.[key] ?? exceptions[check]?.all?.[key];
  return found !== undefined;
}

const exceptions: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = parse(
  readFileSync(`${root}tests/i18n/exceptions.yaml`, 'utf8'),
);

/** A YAML or Markdown file of the documentation, undefined where there is none. */
export function readDocument(path: string): string | undefined {
  const file = `${root}docs/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
