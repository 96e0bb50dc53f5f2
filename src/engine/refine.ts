import type { Cell, Circumstances } from './circumstances.ts';
import { covers, reach, tryGuesses } from './guesses.ts';
import { sharedIn } from './hangs-on.ts';
import { inOrder } from './in-order.ts';
import { judgeOf } from './judges.ts';
import { type Judged, judgeAnew, mayFailAlone, type Part } from './judging.ts';
import { type Narrowing, release } from './narrowing.ts';
import type { Version } from './ruleset.ts';
import { cellsIn, PASSES, type Pass, pass, passWith, type Search, searchOf } from './search.ts';
import { FAILED, isDecided, type Verdict } from './verdict.ts';

/** The exact verdict, and the one of a single pass over the whole. */
export interface Refined {
  readonly verdict: Verdict;
  readonly first: Verdict;
}

/**
 * The exact verdict: a fact that is read twice is correlated with itself, which a single pass can't see, so such facts are
 * split into cells and the cells' verdicts joined.
 */
export function refine(circumstances: Circumstances, version: Version, own: number, narrowing?: Narrowing): Refined {
  const search = searchOf(circumstances, version, own);
  const from = pass(search, narrowing);
  return isSettled(from.verdict) ? { verdict: from.verdict, first: from.verdict } : refinedFrom(search, from);
}

/** The same for a case as it is, with all that a later case can take over; `before` is what still holds of an earlier one. */
export function refineAnew(
  circumstances: Circumstances,
  version: Version,
  own: number,
  before: Judged | undefined,
  holds: (part: Part) => boolean,
): { readonly refined: Refined; readonly judged: Judged } {
  const { rules } = circumstances;
  const judged = judgeAnew(rules.machine, judgeOf(rules, version), own, before, holds);
  const { verdict } = judged;
  if (isSettled(verdict)) return { refined: { verdict, first: verdict }, judged };
  const refined = refinedFrom(searchOf(circumstances, version, own, judged), { verdict, narrowing: undefined });
  return { refined, judged };
}

/** Nothing is open, or no open fact is read twice. */
function isSettled(verdict: Verdict): boolean {
  return isDecided(verdict) || sharedIn(verdict).length === 0;
}

/** From a pass that left something open that is read twice. */
function refinedFrom(search: Search, from: Pass): Refined {
  const first = from.verdict;
  explore(search, from);
  // What was learnt on the way prunes a second try: so it is no matter whether it was learnt before.
  if (search.left <= 0) explore(search, from);
  release(search.circumstances);
  return { verdict: search.reached ?? first, first };
}

function explore(search: Search, first: Pass): void {
  search.left = PASSES;
  const { base } = search;
  search.reached = base && !first.narrowing && mayFailAlone(base, search.judge.tests.length) ? FAILED : undefined;
  tryGuesses(search, first);
  split(search, first);
}

/** Adds what a part can come to, splitting it as long as it might come to more than is reached already. */
function split(search: Search, from: Pass): void {
  if (covers(search.reached, from.verdict)) return;
  const place = isDecided(from.verdict) || search.left <= 0 ? undefined : placeToSplit(search, from);
  if (place === undefined) {
    reach(search, from);
    return;
  }
  for (const cell of outermostFirst(cellsIn(search, from, place))) split(search, passWith(search, from, place, cell));
}

/** Of the places read more than once, the one with the fewest options: it leaves the fewest parts to look at. */
function placeToSplit(search: Search, from: Pass): number | undefined {
  const { bits } = search.circumstances.places;
  const byOptions = inOrder(sharedIn(from.verdict), (place) => weightOf(bits[place] as number));
  return byOptions.find((place) => cellsIn(search, from, place).length > 1);
}

/** How many options; a number or day, whose parts must be looked for, counts as many. */
function weightOf(bits: number): number {
  let count = bits === 0 ? 32 : 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function outermostFirst(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.at(-1);
  return last === undefined || cells.length < 3 ? cells : [...cells.slice(0, 1), last, ...cells.slice(1, -1)];
}
