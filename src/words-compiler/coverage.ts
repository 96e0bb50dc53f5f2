import { offered, SOURCE, stem } from './locales.ts';
import { isReviewed, reviewsOf } from './reviews.ts';
import { type Texts, textsIn } from './texts.ts';

export interface Coverage {
  /** How many texts there are to translate. */
  readonly keys: number;
  readonly translated: number;
  /** Of the translated ones, those that a speaker has read as they stand. */
  readonly reviewed: number;
  /** Translated texts that nothing asks for. */
  readonly extra: number;
}

/** What a key is counted as: plurals of one text are one. */
function counted(key: string): string {
  return key.startsWith('rules.') ? key : stem(key);
}

/** How much of the source a language has, plurals of one text counted once. */
export function coverageOf(root: string, language: string, source: Texts): Coverage {
  const keys = new Set([...source.keys()].map(counted));
  if (language === SOURCE) return { keys: keys.size, translated: keys.size, reviewed: keys.size, extra: 0 };
  const texts: Texts = offered(root).includes(language) ? textsIn(root, language) : new Map();
  const reviews = reviewsOf(root, language);
  // A question to oneself in other words belongs to the plain one.
  const translated = new Set([...texts.keys()].filter((key) => !key.endsWith('.ask_self')).map(counted));
  const unread = new Set(
    [...texts].filter(([key, text]) => !isReviewed(reviews, key, text)).map(([key]) => counted(key)),
  );
  const found = [...keys].filter((key) => translated.has(key));
  return {
    keys: keys.size,
    translated: found.length,
    reviewed: found.filter((key) => !unread.has(key)).length,
    extra: translated.size - found.length,
  };
}
