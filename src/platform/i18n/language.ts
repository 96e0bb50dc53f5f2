import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { flag } from '../clock/clock.ts';
import { preferences } from '../preferences/preferences.ts';
import { bringTexts, showTexts } from '../rules/rules.ts';
import { bringFont } from './fonts.ts';
import { chooseLanguage, firstLanguage, type Language, languageEntry } from './languages.ts';
import { bringWords, type Key, type Values, word } from './words.ts';

const current = signal<Language>(firstLanguage);
const KEYS = 'keys';
let showsKeys = false;

/** The language of the page. */
export const language: ReadonlySignal<Language> = current;

/** Picks the language to start in (`?lang=en` wins) and brings its words; Chinese is at hand at once, and if they can't be had. */
export async function initLanguage({ followsDevice = true } = {}): Promise<void> {
  showsKeys = flag('lang') === KEYS;
  const device = (followsDevice && globalThis.navigator?.languages) || [];
  const chosen = chooseLanguage(flag('lang'), preferences.language.peek(), device);
  await show(chosen).catch(() => show(firstLanguage));
}

/** Switches the page, words and rules together, and remembers the choice. Rejects, changing nothing, if they can't be had. */
export async function setLanguage(id: Language): Promise<void> {
  if (await show(id)) preferences.language.value = id;
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

/** Whether the page is in this language now: not if another one was asked for meanwhile. */
async function show(id: Language): Promise<boolean> {
  asked = id;
  const [texts] = await Promise.all([bringTexts(id), bringWords(id)]);
  if (asked !== id) return false;
  const { tag, direction } = languageEntry(id);
  batch(() => {
    current.value = id;
    if (texts) showTexts(texts);
  });
  // Nobody has to wait for it: until then the device draws what it can.
  bringFont(id).catch(() => {});
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  return true;
}
