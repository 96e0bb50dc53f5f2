import type { Bounds } from './assessment.ts';
import type { Clash, Item } from './exclusions.ts';

/** What an item is worth per year beside the others that are chosen: an offset leaves the difference. */
export function afterOffsets(
  item: Item,
  chosen: readonly Item[],
  offsets: readonly Clash[],
): Bounds & { readonly max: number } {
  if (offsets.length === 0) return item;
  let { min, max } = item;
  for (const clash of offsets) {
    if (clash.reduced !== item.index) continue;
    const otherIndex = clash.a === item.index ? clash.b : clash.a;
    const other = chosen.find((candidate) => candidate.index === otherIndex);
    if (!other) continue;
    min = Math.max(0, min - other.max);
    max = Math.max(0, max - other.min);
  }
  return { min, max };
}

/** What a claim pays in its own unit, beside the others that are chosen. */
export function leftOf(item: Item, chosen: readonly Item[], offsets: readonly Clash[]): { min: number; max: number } {
  const amount = item.entitlement.amount ?? { min: 0, max: 0 };
  const whole = { min: item.certain ? amount.min : 0, max: amount.max ?? Number.POSITIVE_INFINITY };
  if (!offsets.some(({ reduced }) => reduced === item.index)) return whole;
  const due = afterOffsets(item, chosen, offsets);
  // Multiplied first: whole amounts stay whole.
  return {
    min: item.min === 0 ? 0 : (due.min * whole.min) / item.min,
    max: due.max === item.max ? whole.max : (due.max * whole.max) / item.max,
  };
}
