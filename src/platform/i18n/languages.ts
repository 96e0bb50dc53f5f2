import { entries, reviewed } from 'virtual:languages';
import type table from './locales/languages.json';

/** Id of a language, which is the name of its folder under `locales/`. */
export type Language = keyof typeof table;

export interface LanguageEntry {
  readonly id: Language;
  /** Its own name for itself. */
  readonly name: string;
  /** For the `lang` attribute and the choice of a voice. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly calendar: 'roc' | 'ce';
  /** Pattern for round amounts of property, or empty where people don't count in ten thousands. */
  readonly tenThousands: string;
  /** Whether a device set to this language starts in it. English doesn't: it is what devices say that nobody set up. */
  readonly followsDevice: boolean;
  /** For scripts that not every device can draw: our own font, and two letters of different width to find out by. */
  readonly font?: { readonly family: string; readonly letters: string };
}

export const firstLanguage: Language = 'zh-TW';

/** The languages whose words are there, Chinese first. */
export const languages: readonly LanguageEntry[] = Object.keys(entries).map((id) => languageEntry(id as Language));

export function isLanguage(id: string | null | undefined): id is Language {
  return typeof id === 'string' && Object.hasOwn(entries, id);
}

/** Everything but the words that is known of a language. */
export function languageEntry(id: Language): LanguageEntry {
  return { id, ...(entries[id] as Omit<LanguageEntry, 'id'>) };
}

/** Whether any of a language's texts was translated by machine and not yet read by a person, which pages have to say. */
export function isMachineTranslated(id: Language): boolean {
  return !reviewed.includes(id);
}

/**
 * The language to start in: the one asked for, else the one kept, else the first of the device's that we have.
 *
 * @example chooseLanguage(null, undefined, ['vi-VN', 'en']) // 'vi'
 */
export function chooseLanguage(asked: string | null, kept: string | undefined, device: readonly string[]): Language {
  if (isLanguage(asked)) return asked;
  if (isLanguage(kept)) return kept;
  const ofDevice = device.map((tag) => languages.find((entry) => primary(entry.tag) === primary(tag)));
  return ofDevice.find((entry) => entry?.followsDevice)?.id ?? firstLanguage;
}

/** Old codes are read too: Android says `in` for Indonesian and `tl` for Filipino. */
function primary(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}
