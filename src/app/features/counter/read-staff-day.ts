import type { Fact } from '../../../engine/index.ts';
import { readTyped } from './typed-answer.ts';

/** A whole day that staff typed, in any of their ways; undefined when it is none. */
export function readStaffDay(typed: string): string | undefined {
  const read = readTyped(anyDay.id, anyDay, typed);
  return read.kind === 'answer' && typeof read.answer === 'string' ? read.answer : undefined;
}

/** The domain in day numbers: limits are checked by whoever asks, to say which. */
const anyDay: Fact = {
  id: 'day',
  entity: 'household',
  type: 'date',
  domain: { min: -100_000, max: 100_000 },
  effort: 1,
  topic: '',
};
