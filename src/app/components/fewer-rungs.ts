import type { Rung } from './number-draft.ts';
import { isListed } from './rung-text.ts';

/** More rungs than this are harder to choose from than a number is to type. */
export const mostRungs = 9;

/**
 * The same ladder with fewer rungs where it would be too long: lines that matter only to benefits nobody asked about are
 * left out, and the rungs on both sides of them become one.
 */
export function fewerRungs(rungs: readonly Rung[], isWanted: (benefit: string) => boolean): readonly Rung[] {
  if (rungs.filter(isListed).length <= mostRungs) return rungs;
  const kept: Rung[] = [];
  let min: number | undefined;
  for (const rung of rungs) {
    min ??= rung.min;
    const isKept = rung.max === null || rung.lines.some(({ benefit }) => isWanted(benefit));
    if (!isKept) continue;
    kept.push({ ...rung, min });
    min = undefined;
  }
  return kept;
}
