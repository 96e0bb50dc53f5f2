import { packs } from 'virtual:languages';
import { type Language, languageEntry } from './languages.ts';

const brought = new Set<Language>();

/** Whether the device has no font for the script of a language. */
export function lacksFont(language: Language): boolean {
  const { font } = languageEntry(language);
  return font !== undefined && !canDraw(font.letters);
}

/** Brings our font to a device that has none for the language; the page is shown as it can be until then. */
export async function bringFont(language: Language): Promise<void> {
  const { font } = languageEntry(language);
  if (!font || brought.has(language) || !lacksFont(language)) return;
  const file = (await packs[language]?.first?.())?.font;
  if (file === undefined) return;
  document.fonts.add(await new FontFace(font.family, `url(${file})`).load());
  brought.add(language);
}

/** A device without a font draws the same box for every letter. */
function canDraw(letters: string): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return true;
  context.font = '100px sans-serif';
  return new Set([...letters].map((letter) => context.measureText(letter).width)).size > 1;
}
