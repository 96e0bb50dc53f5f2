import type { Clash, Item } from './exclusions.ts';
import { afterOffsets, mostOf } from './offsets.ts';

/** A legal choice within one component: positions in item order, and what its items pay after offsets. */
export interface Choice {
  readonly items: readonly Item[];
  readonly min: number;
  readonly max: number;
}

/** The best choice, and every one that could still turn out best. */
export interface Choices {
  readonly best: Choice;
  readonly possible: readonly Choice[];
}

/**
 * The best legal choice by what it surely pays, and every one that could still turn out best. Exact: branch and bound over
 * taking or leaving each item, where the bound is all that is taken plus all that is left to decide. Ties go to the choice
 * that may pay more, then to the one that keeps more, then to file order.
 */
export function choices(items: readonly Item[], clashes: readonly Clash[]): Choices {
  const rules = rulesOf(items, clashes);
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
      if (choice.max > best.min || (choice.max === best.min && !isBeaten(choice, best))) possible.push(choice);
    },
  );
  return { best, possible };
}

/** Whether nothing is open on either side of a tie: then the best has won it already. */
function isBeaten(choice: Choice, best: Choice): boolean {
  const isSettled = ({ items, min, max }: Choice): boolean => min === max && items.every(({ certain }) => certain);
  const isBest = choice.items.length === best.items.length && choice.items.every((item) => best.items.includes(item));
  return !isBest && isSettled(choice) && isSettled(best);
}

export function isBetter(a: Choice, b: Choice): boolean {
  if (a.min !== b.min) return a.min > b.min;
  return a.max !== b.max ? a.max > b.max : a.items.length > b.items.length;
}

interface ClashRules {
  readonly offsets: readonly Clash[];
  /** For each item, by its place among the items: which others can't be had beside it. */
  readonly rivals: readonly Uint8Array[];
  /** The place of the last of them, -1 where there is none. */
  readonly lastRival: readonly number[];
  /** Whether taking the item lowers what another one pays: only then may it be left although nothing forbids it. */
  readonly lowers: readonly boolean[];
}

function rulesOf(items: readonly Item[], clashes: readonly Clash[]): ClashRules {
  const place = new Map(items.map(({ index }, i) => [index, i]));
  const rivals = items.map(() => new Uint8Array(items.length));
  const offsets = clashes.filter(({ reduced }) => reduced !== undefined);
  for (const { a, b, reduced } of clashes) {
    const [i, j] = [place.get(a), place.get(b)];
    if (reduced !== undefined || i === undefined || j === undefined) continue;
    (rivals[i] as Uint8Array)[j] = 1;
    (rivals[j] as Uint8Array)[i] = 1;
  }
  const lowering = new Set(offsets.map(({ a, b, reduced }) => (a === reduced ? b : a)));
  const lastRival = rivals.map((own) => own.lastIndexOf(1));
  return { offsets, rivals, lastRival, lowers: items.map(({ index }) => lowering.has(index)) };
}

/** Visits the legal choices to which nothing harmless can be added, as far as the bound promises enough. */
function walk(
  items: readonly Item[],
  { offsets, rivals, lastRival, lowers }: ClashRules,
  promises: (bound: number) => boolean,
  end: 'min' | 'max',
  visit: (choice: Choice) => void,
): void {
  const after = new Float64Array(items.length + 1);
  for (let i = items.length - 1; i >= 0; i--) after[i] = (after[i + 1] as number) + (items[i] as Item)[end];
  const chosen: number[] = [];
  const left: number[] = [];
  const clashesWith = (i: number): boolean => {
    const own = rivals[i] as Uint8Array;
    for (let k = 0; k < chosen.length; k++) if (own[chosen[k] as number] === 1) return true;
    return false;
  };
  // Once the last of its rivals is behind, nothing can come any more that what was left would have to make room for.
  const canAddBefore = (i: number): boolean =>
    left.some((other) => lastRival[other] === i - 1 && !lowers[other] && !clashesWith(other));
  const step = (i: number, taken: number): void => {
    const item = items[i];
    if (!promises(taken + (after[i] as number)) || canAddBefore(i)) return;
    if (!item) {
      visit(weigh(at(items, chosen), offsets));
      return;
    }
    const isFree = !clashesWith(i);
    if (isFree) {
      chosen.push(i);
      step(i + 1, taken + item[end]);
      chosen.pop();
    }
    const mayLeave = !isFree || lowers[i] || (lastRival[i] as number) > i;
    if (!mayLeave) return;
    if (isFree) left.push(i);
    step(i + 1, taken);
    if (isFree) left.pop();
  };
  step(0, 0);
}

function at(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return places.map((place) => items[place] as Item);
}

/** What a choice is worth: items that another chosen one offsets pay only the difference. */
function weigh(chosen: readonly Item[], offsets: readonly Clash[]): Choice {
  const min = chosen.reduce((sum, item) => sum + afterOffsets(item, chosen, offsets).min, 0);
  return { items: chosen, min, max: mostOf(chosen, offsets, (_, left) => left) };
}
