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
  /** For each item, by its place among the items: the places of those that can't be had beside it. */
  readonly rivals: readonly (readonly number[])[];
  /** Whether taking the item lowers what another one pays: only then may it be left although nothing forbids it. */
  readonly lowers: readonly boolean[];
}

function rulesOf(items: readonly Item[], clashes: readonly Clash[]): ClashRules {
  const place = new Map(items.map(({ index }, i) => [index, i]));
  const rivals = items.map(() => new Set<number>());
  const offsets = clashes.filter(({ reduced }) => reduced !== undefined);
  for (const { a, b, reduced } of clashes) {
    const [i, j] = [place.get(a), place.get(b)];
    if (reduced !== undefined || i === undefined || j === undefined) continue;
    rivals[i]?.add(j);
    rivals[j]?.add(i);
  }
  const lowering = new Set(offsets.map(({ a, b, reduced }) => (a === reduced ? b : a)));
  return { offsets, rivals: rivals.map((own) => [...own]), lowers: items.map(({ index }) => lowering.has(index)) };
}

/** Visits the legal choices to which nothing harmless can be added, as far as the bound promises enough. */
function walk(
  items: readonly Item[],
  { offsets, rivals, lowers }: ClashRules,
  promises: (bound: number) => boolean,
  end: 'min' | 'max',
  visit: (choice: Choice) => void,
): void {
  const after = new Float64Array(items.length + 1);
  for (let i = items.length - 1; i >= 0; i--) after[i] = (after[i + 1] as number) + (items[i] as Item)[end];
  const chosen: number[] = [];
  // What could have been had beside all that was chosen before it.
  const left: number[] = [];
  // How many of its rivals are chosen.
  const barred = new Int32Array(items.length);
  const bar = (i: number, by: number): void => {
    for (const rival of rivals[i] as readonly number[]) barred[rival] = (barred[rival] as number) + by;
  };
  // Leaving makes room for something: chosen since, or still to be.
  const isInVain = (other: number, from: number): boolean =>
    barred[other] === 0 && !rivals[other]?.some((rival) => rival >= from && barred[rival] === 0);
  const step = (i: number, taken: number): void => {
    const item = items[i];
    if (!promises(taken + (after[i] as number)) || left.some((other) => isInVain(other, i))) return;
    if (!item) {
      visit(weigh(at(items, chosen), offsets));
      return;
    }
    const isFree = barred[i] === 0;
    if (isFree) {
      chosen.push(i);
      bar(i, 1);
      step(i + 1, taken + item[end]);
      bar(i, -1);
      chosen.pop();
    }
    const makesRoom = isFree && !lowers[i];
    if (makesRoom) left.push(i);
    step(i + 1, taken);
    if (makesRoom) left.pop();
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
