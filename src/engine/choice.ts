import type { Clash, Item } from './exclusions.ts';

/** Items that hang together by clashes; those that clash with nothing stand alone. */
export function components(items: readonly Item[], clashes: readonly Clash[]): readonly (readonly Item[])[] {
  const group = new Map(items.map(({ index }) => [index, index]));
  const root = (i: number): number => {
    const parent = group.get(i) ?? i;
    return parent === i ? i : root(parent);
  };
  for (const { a, b } of clashes) if (group.has(a) && group.has(b)) group.set(root(a), root(b));
  const byRoot = new Map<number, Item[]>();
  for (const item of items) byRoot.set(root(item.index), [...(byRoot.get(root(item.index)) ?? []), item]);
  return [...byRoot.values()];
}

/** A legal choice within one component: positions in item order, and what its items pay after offsets. */
export interface Choice {
  readonly items: readonly Item[];
  readonly min: number;
  readonly max: number;
}

/**
 * The best legal choice by what it surely pays, and every one that could still turn out best. Exact: branch and bound over
 * taking or leaving each item, where the bound is all that is taken plus all that is left to decide. Ties go to the choice
 * that may pay more, then to the one that keeps more, then to file order.
 */
export function choices(
  items: readonly Item[],
  clashes: readonly Clash[],
): { best: Choice; possible: readonly Choice[] } {
  const rules = rulesOf(clashes);
  let best = weigh([], rules.offsets);
  walk(
    items,
    rules,
    (bound) => bound >= best.min,
    'min',
    (choice) => {
      if (isBetter(choice, best)) best = choice;
    },
  );
  const possible: Choice[] = [];
  walk(
    items,
    rules,
    (bound) => bound >= best.min,
    'max',
    (choice) => {
      if (choice.max >= best.min) possible.push(choice);
    },
  );
  return { best, possible };
}

function isBetter(a: Choice, b: Choice): boolean {
  if (a.min !== b.min) return a.min > b.min;
  return a.max !== b.max ? a.max > b.max : a.items.length > b.items.length;
}

interface ClashRules {
  readonly offsets: readonly Clash[];
  readonly areRivals: (a: Item, b: Item) => boolean;
  /** Whether taking the item lowers what another one pays: only then may it be left although nothing forbids it. */
  readonly lowers: (item: Item) => boolean;
}

function rulesOf(clashes: readonly Clash[]): ClashRules {
  const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const rivals = new Set(clashes.flatMap(({ a, b, reduced }) => (reduced === undefined ? [pairKey(a, b)] : [])));
  const offsets = clashes.filter(({ reduced }) => reduced !== undefined);
  const lowering = new Set(offsets.map(({ a, b, reduced }) => (a === reduced ? b : a)));
  return {
    offsets,
    areRivals: (a, b) => rivals.has(pairKey(a.index, b.index)),
    lowers: ({ index }) => lowering.has(index),
  };
}

/** Visits the legal choices to which nothing harmless can be added, as far as the bound promises enough. */
function walk(
  items: readonly Item[],
  { offsets, areRivals, lowers }: ClashRules,
  promises: (bound: number) => boolean,
  end: 'min' | 'max',
  visit: (choice: Choice) => void,
): void {
  const after = items.map((_, i) => items.slice(i).reduce((sum, item) => sum + item[end], 0));
  const step = (i: number, chosen: readonly Item[], left: readonly Item[], taken: number): void => {
    const item = items[i];
    if (!item) {
      const canAdd = left.some((other) => !lowers(other) && !chosen.some((own) => areRivals(other, own)));
      if (!canAdd) visit(weigh(chosen, offsets));
      return;
    }
    if (!promises(taken + (after[i] ?? 0))) return;
    const isFree = !chosen.some((own) => areRivals(item, own));
    if (isFree) step(i + 1, [...chosen, item], left, taken + item[end]);
    const mayLeave = !isFree || lowers(item) || items.some((other) => areRivals(item, other));
    if (mayLeave) step(i + 1, chosen, isFree ? [...left, item] : left, taken);
  };
  step(0, [], [], 0);
}

/** What a choice is worth: items that another chosen one offsets pay only the difference. */
function weigh(chosen: readonly Item[], offsets: readonly Clash[]): Choice {
  let min = 0;
  let max = 0;
  for (const item of chosen) {
    const due = afterOffsets(item, chosen, offsets);
    min += due.min;
    max += due.max;
  }
  return { items: chosen, min, max };
}

export function afterOffsets(
  item: Item,
  chosen: readonly Item[],
  offsets: readonly Clash[],
): { min: number; max: number } {
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
