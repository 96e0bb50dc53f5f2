import { packs } from 'virtual:languages';
import { words as firstChinese } from 'virtual:words/zh-TW';
import type { i18n as I18n } from 'i18next';
import { firstLanguage, type Language } from './languages.ts';
import type { words as later } from './locales/zh-TW/later-words.ts';
import type { words as staff } from './locales/zh-TW/staff-words.ts';
import type { words as first } from './locales/zh-TW/words.ts';
import { spaced } from './spaced.ts';

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

type Paths<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${WithoutPlural<K>}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every key there is in zh-TW: `namespace.path`, plural endings left off. */
export type Key = Paths<typeof first, ''> | Paths<typeof later, ''> | Paths<typeof staff, ''>;

/** Values for the `{placeholders}`; `count` also picks the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** Texts as they were found, with their placeholders: every page says many of them again, and finding one takes long. */
const found = new Map<string, string | undefined>();

/** What the start screens say, by language and key: no more than a list, so that the first load goes without i18next. */
const atStart = new Map<string, string>();
addAtStart(firstLanguage, firstChinese);

/** Finds every other text; there once anything but a start screen was asked for. */
let i18n: I18n | undefined;

/** Whether anything but the start screen was shown: from then on a language is fetched whole. */
let isBeyondStart = false;

/** Brings the words of a language to hand, as many as the page needs; the words of the start screen in Chinese always are. */
export async function bringWords(language: Language): Promise<void> {
  if (isBeyondStart) return loadWords(language);
  const words = await packs[language]?.first?.();
  if (words) addAtStart(language, words.words);
}

/** Brings all words of a language to hand, and all Chinese ones: they stand in for what a language lacks. */
export async function loadWords(language: Language): Promise<void> {
  isBeyondStart = true;
  await Promise.all([language, firstLanguage].map((id) => add(id, packs[id]?.later)));
}

/** Brings the words that only staff read to hand: they are in Chinese whatever the language of the page. */
export async function loadStaffWords(): Promise<void> {
  await add(firstLanguage, () => import('./locales/zh-TW/staff-words.ts'));
}

function addAtStart(language: Language, words: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(words)) atStart.set(`${language} ${key}`, text);
  found.clear();
}

async function add(language: Language, load: (() => Promise<{ words: object }>) | undefined): Promise<void> {
  if (!load) return;
  const [{ words }, { createInstance }] = await Promise.all([load(), import('i18next')]);
  i18n ??= create(createInstance);
  i18n.addResourceBundle(language, 'translation', words, true);
  found.clear();
}

function create(createInstance: typeof import('i18next')['createInstance']): I18n {
  const made = createInstance();
  // Words are plain JSON with single braces, the same as phrases of the rules. Preact escapes what it prints.
  void made.init({ initAsync: false, lng: firstLanguage, fallbackLng: firstLanguage, resources: {} });
  return made;
}

/** A text in one language, or in Chinese where that language lacks it. */
export function word(language: Language, key: Key, values?: Values): string {
  return wordIfAny(language, key, values) ?? key;
}

/** As `word`, for keys that are only known when running; undefined when there is no such text. */
export function wordIfAny(language: Language, key: string, values: Values = {}): string | undefined {
  const { count } = values;
  const at = `${language} ${key}${typeof count === 'number' ? formOf(language, count) : ''}`;
  if (!found.has(at)) found.set(at, atStart.get(at) ?? find(language, key, count));
  const text = found.get(at);
  if (!text?.includes('{')) return text;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
  return language === firstLanguage ? spaced(filled) : filled;
}

function find(language: Language, key: string, count: string | number | undefined): string | undefined {
  if (!i18n) return atStart.get(`${firstLanguage} ${key}`);
  const options = { lng: language, skipInterpolation: true, ...(count !== undefined && { count: Number(count) }) };
  return i18n.exists(key, options) ? i18n.t(key, options) : undefined;
}

const plurals = new Map<Language, Intl.PluralRules>();

/** What the plural hangs on, as keys end; nothing at all may be said in words of its own. */
function formOf(language: Language, count: number): string {
  if (count === 0) return '_zero';
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return `_${rules.select(count)}`;
}
