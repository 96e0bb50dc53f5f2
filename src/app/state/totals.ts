import { type Assessment, type Bounds, isPossible } from '../../engine/index.ts';
import { ceilingOf } from './ceiling.ts';
import { isFew } from './missing-text.ts';
import type { Within } from './reduced.ts';

/** A ceiling above this many times the floor, with many answers missing, only adds up what nobody was asked about yet. */
const WIDE = 5;

/** How amounts are paid that stand in a sum. */
const PAID = { totals: 'cash', savings: 'saved', deposits: 'deposit' } as const;

/**
 * What of a sum is worth telling: its floor, and the ceiling where it says something and no number that people type makes it;
 * undefined when neither does.
 */
export function toldSum(of: Assessment, kind: keyof typeof PAID, unit: string, within?: Within): Bounds | undefined {
  const told = toldOf(of[kind][unit], of.next.length);
  if (!told || told.max === null || told.min === told.max) return told;
  return hasTypedCeiling(of, kind, unit, within) ? toldOf({ min: told.min, max: null }, 0) : told;
}

const periods = ['TWD/month', 'TWD/year', 'TWD/once'] as const;

/** The cash worth telling in one line: of the period paid most often. */
export function firstTold(
  of: Assessment,
  within?: Within,
): { readonly unit: (typeof periods)[number]; readonly bounds: Bounds } | undefined {
  for (const unit of periods) {
    const bounds = toldSum(of, 'totals', unit, within);
    if (bounds) return { unit, bounds };
  }
  return undefined;
}

/** Whether something that may be paid within a sum ends only where a number can't be typed any larger. */
export function hasTypedCeiling(
  { entitlements }: Assessment,
  kind: keyof typeof PAID,
  unit: string,
  within?: Within,
): boolean {
  return entitlements.some(
    (one) =>
      isPossible(one) &&
      one.amount?.unit === unit &&
      one.paid_as === PAID[kind] &&
      ceilingOf(one, within) !== undefined,
  );
}

/** The same without looking at what makes the ceiling. */
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
