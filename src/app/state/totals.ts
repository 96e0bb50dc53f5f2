import type { Bounds } from '../../engine/index.ts';
import { isFew } from './missing-text.ts';

/** A ceiling above this many times the floor, with many answers missing, only adds up what nobody was asked about yet. */
const WIDE = 5;

/** What of a sum is worth telling: its floor, and the ceiling where it says something; undefined when neither does. */
export function toldOf(bounds: Bounds | undefined, missing: number): Bounds | undefined {
  if (!bounds || !isTelling(bounds)) return undefined;
  const { min, max } = bounds;
  if (max === null || isFew(missing) || max <= WIDE * min) return bounds;
  return min > 0 ? { min, max: null } : undefined;
}

/** Whether a sum has a floor, or a ceiling above nothing. */
function isTelling({ min, max }: Bounds): boolean {
  return min > 0 || (max !== null && max > 0);
}
