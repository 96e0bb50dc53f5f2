import type { PrecacheEntry } from 'workbox-precaching';

const FILE = /assets\/lang\/([\w-]+?)\.(\w+)-[^/]+$/;

/** A file that only one language needs: words of the interface, texts of the rules, or a font. */
export interface LanguageFile {
  readonly url: string;
  readonly language: string;
  readonly part: string;
  /** What its bytes must come to. */
  readonly integrity?: string | undefined;
}

export function languageFile(url: string, integrity?: string): LanguageFile | undefined {
  const [, language = '', part = ''] = FILE.exec(url) ?? [];
  return language === '' ? undefined : { url, language, part, integrity };
}

/** The files of languages that people may choose, and those that everybody needs. */
export function sortOut(manifest: readonly (PrecacheEntry | string)[]) {
  const fileOf = (entry: PrecacheEntry | string) =>
    typeof entry === 'string' ? languageFile(entry) : languageFile(entry.url, entry.integrity);
  return {
    everyones: manifest.filter((entry) => !fileOf(entry)),
    ofLanguages: manifest.flatMap((entry) => fileOf(entry) ?? []),
  };
}

/** Of a build's files those whose counterparts of another build are kept: the languages that were chosen on this device. */
export function counterparts(files: readonly LanguageFile[], kept: readonly string[]): readonly LanguageFile[] {
  const before = kept.flatMap((url) => languageFile(url) ?? []);
  return files.filter(({ language, part }) => before.some((one) => one.language === language && one.part === part));
}

/** What has to be kept for a language to work without a network; its font only where the device has none. */
export function neededFor(
  files: readonly LanguageFile[],
  language: string,
  withFont: boolean,
): readonly LanguageFile[] {
  return files.filter((file) => file.language === language && (withFont || file.part !== 'font'));
}
