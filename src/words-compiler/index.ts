export { coverageOf } from './coverage.ts';
export { offered, registered, SOURCE } from './locales.ts';
export { reviewsFile, reviewsOf, withReviews } from './reviews.ts';
export { leaves, type Texts, textsIn } from './texts.ts';
export { wordsKeptWhole } from './whole-words.ts';
