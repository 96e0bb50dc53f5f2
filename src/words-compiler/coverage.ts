import { offered, SOURCE } from './locales.ts';
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

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key without the plural that it is for. */
export function stem(key: string): string {
  return key.startsWith('rules.') ? key : key.replace(PLURAL, '');
}

/** How much of the source a language has, plurals of one text counted once. */
export function coverageOf(root: string, language: string, source: Texts): Coverage {
  const keys = new Set([...source.keys()].map(stem));
  if (language === SOURCE) return { keys: keys.size, translated: keys.size, reviewed: keys.size, extra: 0 };
  const texts: Texts = offered(root).includes(language) ? textsIn(root, language) : new Map();
  const reviews = reviewsOf(root, language);
  const translated = new Set([...texts.keys()].map(stem));
  const unread = new Set([...texts].filter(([key, text]) => !isReviewed(reviews, key, text)).map(([key]) => stem(key)));
  const found = [...keys].filter((key) => translated.has(key));
  return {
    keys: keys.size,
    translated: found.length,
    reviewed: found.filter((key) => !unread.has(key)).length,
    extra: translated.size - found.length,
  };
}
