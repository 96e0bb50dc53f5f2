import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE } from './locales.ts';
import { type Texts, textsIn } from './texts.ts';

/** Who has read a text and when, and a print of what the text was: once it is changed, nobody has read it. */
export interface Review {
  readonly by: string;
  readonly on: string;
  readonly print: string;
}

export type Reviews = Readonly<Record<string, Review>>;

/** The side file of a language, from the root of the repository; there is none before the first review. */
export function reviewsFile(language: string): string {
  return `src/platform/i18n/reviews/${language}.json`;
}

export function reviewsOf(root: string, language: string): Reviews {
  const file = join(root, reviewsFile(language));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function isReviewed(reviews: Reviews, key: string, text: string): boolean {
  return reviews[key]?.print === printOf(text);
}

/** Whether a speaker has read every text of a language as it stands. Chinese is where all others come from. */
export function isWhollyReviewed(root: string, language: string): boolean {
  if (language === SOURCE) return true;
  const reviews = reviewsOf(root, language);
  return [...textsIn(root, language)].every(([key, text]) => isReviewed(reviews, key, text));
}

/** The reviews with those of all texts that begin with one of the prefixes, read by somebody on a day. */
export function withReviews(
  reviews: Reviews,
  texts: Texts,
  reading: { readonly by: string; readonly on: string },
  prefixes: readonly string[],
): Reviews {
  const read = [...texts].filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
  const added = read.map(([key, text]) => [key, { ...reading, print: printOf(text) }] as const);
  return { ...reviews, ...Object.fromEntries(added) };
}

function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
