import type { Bounds } from '../../engine/index.ts';

/** Whether nothing is known of a sum: it may be nothing, and nobody knows where it ends. */
export function isUnknownSum({ min, max }: Bounds): boolean {
  return min === 0 && max === null;
}
