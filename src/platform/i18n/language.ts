import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { flag } from '../clock/clock.ts';
import { preferences } from '../preferences/preferences.ts';
import { loadTexts, ruleSet, showTexts } from '../rules/rules.ts';
import { chooseLanguage, firstLanguage, type Language, languageEntry } from './languages.ts';
import { type Key, loadWords, type Values, word } from './words.ts';

const current = signal<Language>(firstLanguage);
const KEYS = 'keys';
let showsKeys = false;

/** The language of the page. */
export const language: ReadonlySignal<Language> = current;

/** Picks the language to start in (`?lang=en` wins) and brings its words; Chinese is at hand at once. */
export function initLanguage(): Promise<void> {
  showsKeys = flag('lang') === KEYS;
  const device = globalThis.navigator?.languages ?? [];
  return show(chooseLanguage(flag('lang'), preferences.language.peek(), device));
}

/** Switches the page, words and rules together, and remembers the choice. */
export async function setLanguage(id: Language): Promise<void> {
  preferences.language.value = id;
  await show(id);
}

/**
 * The text of a key in the language of the page; components that call it are drawn again on a switch. `?lang=keys` shows keys.
 *
 * @example t('common.outcomes.eligible')
 */
export function t(key: Key, values?: Values): string {
  return showsKeys ? key : word(current.value, key, values);
}

let asked: Language = firstLanguage;

async function show(id: Language): Promise<void> {
  asked = id;
  const [texts] = await Promise.all([ruleSet.peek() ? loadTexts(id) : undefined, loadWords(id)]);
  if (asked !== id) return;
  const { tag, direction } = languageEntry(id);
  batch(() => {
    current.value = id;
    if (texts) showTexts(texts);
  });
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
}
