/** Modules that the words plugin of the build makes out of `locales/`. */
declare module 'virtual:languages' {
  /** The languages whose words are there, by id; the first words in Chinese are always at hand. */
  export const packs: Readonly<
    Record<
      string,
      {
        readonly first?: () => Promise<{
          readonly words: Readonly<Record<string, string>>;
          readonly font: string | undefined;
        }>;
        readonly later?: () => Promise<{ readonly words: Readonly<Record<string, unknown>> }>;
        readonly texts: () => Promise<{ readonly texts: import('../../engine/index.ts').RuleTexts }>;
      }
    >
  >;
  /** What languages.json says of them. */
  export const entries: Readonly<Record<string, unknown>>;
  /** Of these, the languages of which a speaker has read every text. */
  export const reviewed: readonly string[];
  /** During development: calls back with the texts of a rule file that was saved. */
  export function onTextsSaved(listener: (texts: import('../../engine/index.ts').RuleTexts) => void): void;
}

/** What the start screen says in Chinese, by key. */
declare module 'virtual:words/zh-TW' {
  export const words: Readonly<Record<string, string>>;
}
