import type { Answer } from '../../../engine/index.ts';

/** What a question's fields mean at the moment. */
export type AnswerReading =
  | { readonly kind: 'nothing' | 'unsure' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly text: string };

export const nothing: AnswerReading = { kind: 'nothing' };
