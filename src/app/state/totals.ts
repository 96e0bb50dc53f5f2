import type { Bounds } from '../../engine/index.ts';

/** Whether a sum says anything: it has a floor, or a ceiling above nothing. */
export function isTelling(bounds: Bounds | undefined): boolean {
  return bounds !== undefined && (bounds.min > 0 || (bounds.max !== null && bounds.max > 0));
}
