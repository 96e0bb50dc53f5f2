import type { Assessment, Claim } from './assessment.ts';
import type { Circumstances } from './circumstances.ts';
import { isSameClaim } from './claim.ts';
import type { Worked } from './entitlement.ts';
import type { Part } from './judging.ts';
import type { Settled } from './package.ts';
import type { Chosen } from './totals.ts';

interface Memory {
  readonly circumstances: Circumstances;
  readonly worked: readonly Worked[];
  readonly settled: Settled;
}

const MEMORY = Symbol('memory');

/** Kept with an assessment where nobody sees it: it is forgotten with the assessment and never leaves the engine. */
export function remember(assessment: Assessment, memory: Memory): void {
  Object.defineProperty(assessment, MEMORY, { value: memory });
}

/** What of an earlier assessment may still hold. */
export interface Recalled {
  /** Its claims, in the same order. */
  readonly worked: readonly Worked[];
  /** Its package; undefined where a fact has changed that it looked at by itself. */
  readonly settled: Settled | undefined;
  /** What was chosen within parts of its package, where the same is preferred. */
  readonly parts: readonly Chosen[];
  readonly isUntouched: (touched: readonly number[]) => boolean;
  readonly holds: (part: Part) => boolean;
}

export function recall(previous: Assessment, circumstances: Circumstances): Recalled | undefined {
  const memory = (previous as { readonly [MEMORY]?: Memory })[MEMORY];
  if (!memory || !isComparable(memory.circumstances, circumstances)) return undefined;
  const isUntouched = untouchedBy(changedPlaces(memory.circumstances, circumstances));
  const { worked, settled } = memory;
  const { kept } = memory.circumstances;
  for (let place = 0; place < kept.length; place++) {
    const own = kept[place];
    if (own && isUntouched(own.touched)) circumstances.kept[place] = own;
  }
  const isPreferredSame = areSame(memory.circumstances.preferred, circumstances.preferred);
  return {
    worked,
    settled: isPreferredSame && isUntouched(settled.touched) ? settled : undefined,
    parts: isPreferredSame ? settled.parts : [],
    isUntouched,
    holds: ({ touched }) => isUntouched(touched),
  };
}

function areSame(before: readonly Claim[], now: readonly Claim[]): boolean {
  return before.length === now.length && before.every((claim, i) => isSameClaim(claim, now[i] as Claim));
}

function isComparable(before: Circumstances, now: Circumstances): boolean {
  return (
    before.rules === now.rules &&
    before.on === now.on &&
    before.subjects.length === now.subjects.length &&
    before.subjects.every(({ id }, i) => id === now.subjects[i]?.id)
  );
}

/** Mostly one answer has changed. */
function untouchedBy(changed: readonly number[]): (touched: readonly number[]) => boolean {
  const [only] = changed;
  if (only === undefined) return () => true;
  if (changed.length === 1) return (touched) => !touched.includes(only);
  const all = new Set(changed);
  return (touched) => !touched.some((place) => all.has(place));
}

function changedPlaces({ places: before }: Circumstances, { places: now }: Circumstances): readonly number[] {
  const changed: number[] = [];
  for (let i = 0; i < now.low.length; i++) {
    const isSame =
      before.low[i] === now.low[i] &&
      before.high[i] === now.high[i] &&
      before.bits[i] === now.bits[i] &&
      before.given[i] === now.given[i];
    if (!isSame) changed.push(i);
  }
  return changed;
}
