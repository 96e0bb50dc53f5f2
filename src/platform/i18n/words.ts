import { createInstance } from 'i18next';
import { firstLanguage, type Language } from './languages.ts';
import type { words as later } from './locales/zh-TW/later-words.ts';
import { words as first } from './locales/zh-TW/words.ts';

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

type Paths<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${WithoutPlural<K>}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every key there is in zh-TW: `namespace.path`, plural endings left off. */
export type Key = Paths<typeof first & typeof later, ''>;

/** Values for the `{placeholders}`; `count` also picks the plural. */
export type Values = Readonly<Record<string, string | number>>;

const i18n = createInstance();

// Words are plain JSON with single braces, the same as phrases of the rules. Preact escapes what it prints.
void i18n.init({
  initAsync: false,
  lng: firstLanguage,
  fallbackLng: firstLanguage,
  resources: { [firstLanguage]: { translation: first } },
  interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
});

const loaders = import.meta.glob<{ files: Record<string, unknown> }>([
  './locales/*/words.ts',
  '!./locales/zh-TW/words.ts',
]);

/**
 * Brings all words of a language to hand, and all Chinese ones: they stand in for what a language lacks. The words of the
 * start screen in Chinese always are.
 */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([loadLaterChinese(), loadOther(language)]);
}

async function loadLaterChinese(): Promise<void> {
  const { words } = await import('./locales/zh-TW/later-words.ts');
  i18n.addResourceBundle(firstLanguage, 'translation', words, true);
}

async function loadOther(language: Language): Promise<void> {
  const load = loaders[`./locales/${language}/words.ts`];
  if (!load || i18n.hasResourceBundle(language, 'translation')) return;
  const { files } = await load();
  const byNamespace = Object.entries(files).map(([path, content]) => [
    path.slice('./'.length, -'.json'.length),
    content,
  ]);
  i18n.addResourceBundle(language, 'translation', Object.fromEntries(byNamespace));
}

/** A text in one language, or in Chinese where that language lacks it. */
export function word(language: Language, key: Key, values?: Values): string {
  return i18n.t(key, { ...values, lng: language });
}

/** As `word`, for keys that are only known when running; undefined when there is no such text. */
export function wordIfAny(language: Language, key: string, values?: Values): string | undefined {
  return i18n.exists(key, { ...values, lng: language }) ? i18n.t(key, { ...values, lng: language }) : undefined;
}
