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
 * The best legal choice by `worth`, and all that could be best under some completion. Branch and bound over include/leave
 * out, best first; ties go to the choice that keeps more, then to file order. Exact: the bound is the sum of what is left.
 */
export function choices(
  items: readonly Item[],
  clashes: readonly Clash[],
): { best: Choice; possible: readonly Choice[] } {
  const conflicts = clashes.filter((clash) => clash.reduced === undefined);
  const offsets = clashes.filter((clash) => clash.reduced !== undefined);
  const floor = bestOf(items, conflicts, offsets, (choice) => choice.min);
  const all = maximal(items, conflicts).map((chosen) => weigh(chosen, offsets));
  const possible = all.filter((choice) => choice.max >= floor.min);
  const certain = bestOf(items, conflicts, offsets, (choice) => choice.min * 1e6 + Math.min(choice.max, 1e9));
  return { best: certain, possible };
}

function bestOf(
  items: readonly Item[],
  conflicts: readonly Clash[],
  offsets: readonly Clash[],
  worth: (choice: Choice) => number,
): Choice {
  let best = weigh([], offsets);
  for (const chosen of maximal(items, conflicts)) {
    const choice = weigh(chosen, offsets);
    const gain = worth(choice) - worth(best);
    if (gain > 0 || (gain === 0 && choice.items.length > best.items.length)) best = choice;
  }
  return best;
}

/** All sets without a conflict to which nothing can be added (maximal independent sets), in file order. */
export function maximal(items: readonly Item[], conflicts: readonly Clash[]): readonly (readonly Item[])[] {
  const clash = (a: Item, b: Item): boolean =>
    conflicts.some((c) => (c.a === a.index && c.b === b.index) || (c.a === b.index && c.b === a.index));
  const found: (readonly Item[])[] = [];
  const extend = (chosen: readonly Item[], open: readonly Item[], left: readonly Item[]): void => {
    const [next, ...rest] = open;
    if (!next) {
      if (!left.some((item) => !chosen.some((other) => clash(item, other)))) found.push(chosen);
      return;
    }
    if (chosen.some((other) => clash(next, other))) {
      extend(chosen, rest, left);
      return;
    }
    extend([...chosen, next], rest, left);
    if ([...rest, ...left, ...chosen].some((other) => clash(next, other))) extend(chosen, rest, [...left, next]);
  };
  extend([], items, []);
  return found;
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
