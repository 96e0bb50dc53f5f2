import type { Claim } from './assessment.ts';
import { isSameClaim } from './claim.ts';
import type { Clash, Item } from './exclusions.ts';

/** Items that hang together by clashes, with these. */
export interface Part {
  readonly items: readonly Item[];
  readonly clashes: readonly Clash[];
}

/** Items that clash with nothing, most by far, and the others in their parts. */
export interface Components {
  readonly alone: readonly Item[];
  readonly parts: readonly Part[];
}

/** Whether the same can be chosen from both, of the same amounts. */
export function isSamePart(a: Part, b: Part): boolean {
  if (a.items.length !== b.items.length || a.clashes.length !== b.clashes.length) return false;
  return (
    a.items.every((item, i) => isSameItem(item, b.items[i] as Item)) &&
    a.clashes.every((clash, i) => isSameClash(clash, b.clashes[i] as Clash))
  );
}

function isSameItem(a: Item, b: Item): boolean {
  const [own, other] = [a.entitlement.amount, b.entitlement.amount];
  return (
    a.index === b.index &&
    a.certain === b.certain &&
    a.min === b.min &&
    a.max === b.max &&
    own?.min === other?.min &&
    own?.max === other?.max
  );
}

function isSameClash(a: Clash, b: Clash): boolean {
  return a.a === b.a && a.b === b.b && a.reduced === b.reduced && a.exclusion === b.exclusion;
}

export function components(items: readonly Item[], clashes: readonly Clash[]): Components {
  const group = new Map<number, number>();
  const root = (i: number): number => {
    const parent = group.get(i) ?? i;
    return parent === i ? i : root(parent);
  };
  for (const { a, b } of clashes) group.set(root(a), root(b)).set(root(b), root(b));
  const alone: Item[] = [];
  const byRoot = new Map<number, { items: Item[]; clashes: Clash[] }>();
  for (const item of items) {
    if (!group.has(item.index)) {
      alone.push(item);
      continue;
    }
    const own = byRoot.get(root(item.index));
    if (own) own.items.push(item);
    else byRoot.set(root(item.index), { items: [item], clashes: [] });
  }
  for (const clash of clashes) byRoot.get(root(clash.a))?.clashes.push(clash);
  return { alone, parts: [...byRoot.values()] };
}

/** The items without those that can't be had beside a claim that is sure and that somebody prefers; of two rivals the first stays. */
export function withoutRivals({ items, clashes }: Part, preferred: readonly Claim[]): readonly Item[] {
  const barred = new Set<number>();
  for (const { index, certain, entitlement } of preferred.length === 0 ? [] : items) {
    const isPreferred = preferred.some((claim) => isSameClaim(claim, entitlement));
    if (!certain || !isPreferred || barred.has(index)) continue;
    for (const { a, b, reduced } of clashes) {
      if (reduced === undefined && a === index) barred.add(b);
      if (reduced === undefined && b === index) barred.add(a);
    }
  }
  return barred.size === 0 ? items : items.filter(({ index }) => !barred.has(index));
}
