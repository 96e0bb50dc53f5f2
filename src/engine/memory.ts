import type { Assessment } from './assessment.ts';
import type { Circumstances } from './circumstances.ts';
import type { Worked } from './entitlement.ts';

interface Memory {
  readonly circumstances: Circumstances;
  readonly worked: readonly Worked[];
  readonly isQuick: boolean;
}

/** Kept beside an assessment, not in it: it is forgotten with the assessment and never leaves the engine. */
const memories = new WeakMap<Assessment, Memory>();

export function remember(assessment: Assessment, memory: Memory): void {
  memories.set(assessment, memory);
}

/** Claims of an earlier assessment, in the same order, where nothing that was looked at has changed since. */
export function recall(
  previous: Assessment,
  circumstances: Circumstances,
  isQuick: boolean,
): readonly (Worked | undefined)[] | undefined {
  const memory = memories.get(previous);
  if (!memory || memory.isQuick !== isQuick || !isComparable(memory.circumstances, circumstances)) return undefined;
  const changed = changedPlaces(memory.circumstances, circumstances);
  const isKept = (touched: readonly number[]): boolean => !touched.some((place) => changed[place] === 1);
  memory.circumstances.kept.forEach((worked, place) => {
    if (worked && isKept(worked.touched)) circumstances.kept[place] = worked;
  });
  return memory.worked.map((worked) => (isKept(worked.touched) ? worked : undefined));
}

function isComparable(before: Circumstances, now: Circumstances): boolean {
  return (
    before.rules === now.rules &&
    before.on === now.on &&
    before.subjects.length === now.subjects.length &&
    before.subjects.every(({ id }, i) => id === now.subjects[i]?.id)
  );
}

function changedPlaces({ places: before }: Circumstances, { places: now }: Circumstances): Uint8Array {
  const changed = new Uint8Array(now.low.length);
  for (let i = 0; i < changed.length; i++) {
    const isSame =
      before.low[i] === now.low[i] &&
      before.high[i] === now.high[i] &&
      before.bits[i] === now.bits[i] &&
      before.given[i] === now.given[i];
    if (!isSame) changed[i] = 1;
  }
  return changed;
}
