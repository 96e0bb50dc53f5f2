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

/** More ends than these are not tried one by one. */
const MOST_OPEN = 8;

/**
 * The most that chosen items come to together; `paid` turns what is left of an item's worth into what it counts. What lowers
 * another one is worth as much to itself as it takes off the other. Convex in what each is worth, so the most lies where each
 * that lowers another is at one of its ends, and all that lower none are at their upper one.
 */
export function mostOf(
  chosen: readonly Item[],
  offsets: readonly Clash[],
  paid: (item: Item, left: number) => number,
): number {
  if (offsets.length === 0) return chosen.reduce((sum, item) => sum + paid(item, item.max), 0);
  const lowering = loweringOf(chosen, offsets);
  if (lowering.size === 0) return chosen.reduce((sum, item) => sum + paid(item, item.max), 0);
  const open = [...new Set([...lowering.values()].flat())].filter((at) => {
    const { min, max } = chosen[at] as Item;
    return min < max;
  });
  if (open.length > MOST_OPEN)
    return chosen.reduce((sum, item) => sum + paid(item, afterOffsets(item, chosen, offsets).max), 0);
  const worth = chosen.map(({ max }) => max);
  let most = 0;
  for (let ends = 0; ends < 1 << open.length; ends++) {
    open.forEach((at, bit) => {
      worth[at] = (chosen[at] as Item)[ends & (1 << bit) ? 'min' : 'max'];
    });
    const sum = chosen.reduce((all, item, at) => all + paid(item, leftAt(at, worth, lowering)), 0);
    most = Math.max(most, sum);
  }
  return most;
}

/** For each chosen item that others lower, by its place: the places of those others. */
function loweringOf(chosen: readonly Item[], offsets: readonly Clash[]): Lowering {
  const found = new Map<number, number[]>();
  for (const { a, b, reduced } of offsets) {
    const at = placeOf(reduced, chosen);
    const other = at < 0 ? -1 : placeOf(a === reduced ? b : a, chosen);
    if (other < 0 || other === at) continue;
    const own = found.get(at);
    if (!own) found.set(at, [other]);
    else if (!own.includes(other)) own.push(other);
  }
  return found;
}

type Lowering = ReadonlyMap<number, readonly number[]>;

function placeOf(index: number | undefined, chosen: readonly Item[]): number {
  return chosen.findIndex((item) => item.index === index);
}

function leftAt(at: number, worth: readonly number[], lowering: Lowering): number {
  const own = worth[at] as number;
  const others = lowering.get(at);
  if (own === Number.POSITIVE_INFINITY || !others) return own;
  return Math.max(
    0,
    others.reduce((left, other) => left - (worth[other] as number), own),
  );
}
