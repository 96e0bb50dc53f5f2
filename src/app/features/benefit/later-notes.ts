import type { Benefit } from '../../../engine/index.ts';

/** The notes that don't stand beside the amount already. */
export function laterNotes({ notes, announced = [] }: Benefit): readonly string[] {
  return notes.filter((id) => !announced.includes(id));
}
