import type { Answer } from '../../../engine/index.ts';

/** What a question's fields mean at the moment. */
export type AnswerReading =
  | { readonly kind: 'nothing' | 'unsure' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly text: string };

/** Neither said nor known is no answer. */
export function answerIn(reading: AnswerReading): Answer | undefined {
  return reading.kind === 'answer' ? reading.answer : undefined;
}

export const nothing: AnswerReading = { kind: 'nothing' };
