import { cellsOf, optionsOf } from './cells.ts';
import type { Cell, Circumstances } from './circumstances.ts';
import type { Test } from './machine/record.ts';
import { type Narrowing, narrow, narrowingOf, release } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import type { Version } from './ruleset.ts';
import {
  areDisjoint,
  type Guess,
  hangsOn,
  isDecided,
  isSame,
  type Judge,
  joinVerdicts,
  judge,
  judgeOf,
  sharedIn,
  type Verdict,
} from './verdict.ts';

/** Passes that one entitlement may cost before the answer stays merely sound. */
const PASSES = 200;

/** The exact verdict, and the one of a single pass over the whole. */
export interface Refined {
  readonly verdict: Verdict;
  readonly first: Verdict;
}

/** One pass over the rule with some facts narrowed. */
interface Pass {
  readonly verdict: Verdict;
  readonly narrowing: Narrowing | undefined;
  /** Found when they are first asked for: the undecided tests, and the parts of an open fact on which they don't change. */
  tests?: readonly Test[];
  cells?: Map<number, readonly Cell[]>;
}

/** The search over one entitlement: how many passes are left, and cells that hold whatever else is narrowed. */
interface Search {
  readonly circumstances: Circumstances;
  readonly version: Version;
  readonly judge: Judge;
  readonly own: number;
  readonly cells: Map<number, readonly Cell[]>;
  left: number;
  /** What parts that needn't be split can come to, taken together. */
  reached: Verdict | undefined;
}

/**
 * The exact verdict: a fact that is read twice is correlated with itself, which a single pass can't see, so such facts are
 * split into cells and the cells' verdicts joined.
 */
export function refine(circumstances: Circumstances, version: Version, own: number, narrowing?: Narrowing): Refined {
  const search = searchOf(circumstances, version, own);
  const first = pass(search, narrowing);
  if (isDecided(first.verdict) || sharedIn(first.verdict).length === 0)
    return { verdict: first.verdict, first: first.verdict };
  explore(search, first);
  // What was learnt on the way prunes a second try: so it is no matter whether it was learnt before.
  if (search.left <= 0) explore(search, first);
  release(circumstances);
  return { verdict: search.reached ?? first.verdict, first: first.verdict };
}

function explore(search: Search, first: Pass): void {
  search.left = PASSES;
  search.reached = undefined;
  tryGuesses(search, first);
  split(search, first);
}

/** Places for which some completion of the others makes a difference, exactly. */
export function missingOf(
  circumstances: Circumstances,
  version: Version,
  own: number,
  { verdict, first }: Refined,
): readonly number[] {
  if (isDecided(verdict)) return [];
  if (sharedIn(first).length === 0) return hangsOn(first);
  const search = searchOf(circumstances, version, own);
  const found = mattering(search, { verdict: first, narrowing: undefined }, verdict);
  release(circumstances);
  return found;
}

function searchOf(circumstances: Circumstances, version: Version, own: number): Search {
  return {
    circumstances,
    version,
    judge: judgeOf(circumstances.rules, version),
    own,
    cells: new Map(),
    left: PASSES,
    reached: undefined,
  };
}

function pass(search: Search, narrowing: Narrowing | undefined): Pass {
  search.left--;
  narrow(search.circumstances, narrowing);
  return { verdict: judge(search.circumstances.rules.machine, search.judge, search.own), narrowing };
}

function passWith(search: Search, { narrowing: outer }: Pass, place: number, cell: Cell): Pass {
  return pass(search, { place, cell, outer });
}

/** Tries the answers that settled the same rule before: mostly they reach again all that the whole may be. */
function tryGuesses(search: Search, first: Pass): void {
  const { guesses } = search.judge;
  const shared = sharedIn(first.verdict);
  for (let i = 0; i < guesses.length && !covers(search.reached, first.verdict); i++) {
    const { verdict } = passAt(search, first, shared, guesses[i] as Guess);
    if (sharedIn(verdict).length === 0) search.reached = joined(search.reached, verdict);
  }
}

/** A pass with the places that a guess knows narrowed as it has them, as far as the case allows. */
function passAt(search: Search, { narrowing }: Pass, places: readonly number[], guess: Guess): Pass {
  let outer = narrowing;
  for (const place of places) {
    const tried = guess.get(roleOf(search, place));
    if (!tried) continue;
    const { low, high, bits } = narrowingOf(narrowing, place) ?? openAt(search.circumstances, place);
    const within = (x: number): number => Math.min(Math.max(x, low), high);
    const cell =
      bits === 0
        ? { low: within(tried.low), high: within(tried.high), bits }
        : { low: 0, high: 0, bits: tried.bits & bits || bits & -bits };
    outer = { place, cell, outer };
  }
  return pass(search, outer);
}

/** The same for every claimant: a fact of the household, of the claimant, or of somebody else. */
function roleOf({ circumstances: { rules }, own }: Search, place: number): number {
  const width = rules.facts.length;
  if (place <= width) return place;
  return place - own >= 0 && place - own < width ? width + 1 + place - own : 2 * width + 1 + ((place - 1) % width);
}

const MOST_GUESSES = 6;

/** Keeps what led to the most, or the least, that may come of a rule: the next claim is likely to be settled by the same. */
function keepGuess(search: Search, { narrowing }: Pass): void {
  const guess = new Map<number, Cell>();
  for (let own = narrowing; own; own = own.outer) {
    const role = roleOf(search, own.place);
    if (!guess.has(role)) guess.set(role, own.cell);
  }
  const { guesses } = search.judge;
  guesses.unshift(guess);
  if (guesses.length > MOST_GUESSES) guesses.pop();
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
  const bitsAt = (place: number): number => search.circumstances.places.bits[place] as number;
  const byOptions = [...sharedIn(from.verdict)].sort((a, b) => weightOf(bitsAt(a)) - weightOf(bitsAt(b)));
  return byOptions.find((place) => cellsIn(search, from, place).length > 1);
}

/** How many options; a number or day, whose parts must be looked for, counts as many. */
function weightOf(bits: number): number {
  let count = bits === 0 ? 32 : 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** A part that needn't be split any further: kept as a guess when it is the first to reach an end of the whole. */
function reach(search: Search, from: Pass): void {
  const { verdict } = from;
  const isMost = verdict.mayHold && verdict.max > (search.reached?.mayHold ? search.reached.max : -1);
  const isLeast = verdict.mayFail && search.reached?.mayFail !== true;
  if (from.narrowing && (isMost || isLeast)) keepGuess(search, from);
  search.reached = joined(search.reached, verdict);
}

function joined(a: Verdict | undefined, b: Verdict): Verdict {
  return a ? joinVerdicts(a, b) : b;
}

/** Whether something that can come of one can come of the other, too. */
function covers(reached: Verdict | undefined, { mayHold, mayFail, min, max }: Verdict): boolean {
  if (!reached) return false;
  return (reached.mayHold || !mayHold) && (reached.mayFail || !mayFail) && reached.min <= min && reached.max >= max;
}

function outermostFirst(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.at(-1);
  return last === undefined || cells.length < 3 ? cells : [...cells.slice(0, 1), last, ...cells.slice(1, -1)];
}

/** Facts for which some completion of the others makes a difference. */
function mattering(search: Search, from: Pass, joined: Verdict): readonly number[] {
  const all = hangsOn(from.verdict);
  const shared = new Set(sharedIn(from.verdict));
  const parts = from.verdict.parts.filter((part) => !part.some((place) => shared.has(place)));
  const isApart = (place: number): boolean => parts.some((part) => part.includes(place));
  const witness = joined.mayHold && !all.every(isApart) ? witnessOf(search, from) : undefined;
  return all.filter((place) => {
    // Read once, in a part that is independent of all others: where those hold, this fact still turns the part.
    if (joined.mayHold && isApart(place)) return true;
    if (witness && turnsAt(search, from, witness, place)) return true;
    return search.left <= 0 || turns(search, from, joined, place);
  });
}

/** One completion that holds, found greedily: it shows of most facts at once that they matter. */
function witnessOf(search: Search, from: Pass): Pass | undefined {
  let current = from;
  for (;;) {
    const next = hangsOn(current.verdict).find((place) => !narrowingOf(current.narrowing, place));
    if (next === undefined) return current;
    const best = mostHolding(search, current, next);
    if (!best) return undefined;
    current = best;
  }
}

/** The narrowing of one fact under which most can still be had; the first that loses nothing will do. */
function mostHolding(search: Search, from: Pass, place: number): Pass | undefined {
  let best: Pass | undefined;
  for (const cell of cellsIn(search, from, place)) {
    const own = passWith(search, from, place, cell);
    if (!own.verdict.mayHold) continue;
    if (own.verdict.max === from.verdict.max) return own;
    if (!best || own.verdict.max > best.verdict.max) best = own;
  }
  return best;
}

function turnsAt(search: Search, from: Pass, witness: Pass, place: number): boolean {
  return cellsIn(search, from, place).some(
    (cell) => !isSame(passWith(search, witness, place, cell).verdict, witness.verdict),
  );
}

function turns(search: Search, from: Pass, joined: Verdict, place: number): boolean {
  const cells = cellsIn(search, from, place);
  if (cells.length < 2) return true;
  const passes: Pass[] = [];
  for (const cell of cells) {
    const own = passWith(search, from, place, cell);
    // What holds under some completion fails when only this fact changes to the cell: it matters.
    if (joined.mayHold && !own.verdict.mayHold) return true;
    passes.push(own);
  }
  if (passes.some((p) => hangsOn(p.verdict).includes(place))) return true;
  return passes.some((p, i) => i > 0 && differs(search, passes[i - 1] as Pass, p, place));
}

/** Whether two narrowings of one fact differ under some completion of the rest. */
function differs(search: Search, a: Pass, b: Pass, place: number): boolean {
  if (areDisjoint(a.verdict, b.verdict)) return true;
  const next = [...hangsOn(a.verdict), ...hangsOn(b.verdict)].find((other) => other !== place);
  if (next === undefined) return !isSame(a.verdict, b.verdict);
  if (search.left <= 0) return true;
  const cells = cellsIn(search, hangsOn(a.verdict).includes(next) ? a : b, next);
  if (cells.length < 2) return true;
  return cells.some((cell) => differs(search, passWith(search, a, next, cell), passWith(search, b, next, cell), place));
}

function cellsIn(search: Search, from: Pass, place: number): readonly Cell[] {
  from.cells ??= new Map();
  const known = from.cells.get(place);
  if (known) return known;
  const found = findCells(search, from, place);
  from.cells.set(place, found);
  return found;
}

function findCells(search: Search, from: Pass, place: number): readonly Cell[] {
  const { narrowing } = from;
  const narrowed = narrowingOf(narrowing, place);
  const known = narrowed ? undefined : search.cells.get(place);
  if (known) return known;
  const value = narrowed ?? openAt(search.circumstances, place);
  if (value.bits !== 0) return optionsOf(value.bits);
  from.tests ??= testsSeen(search, narrowing);
  const cells = cellsOf(search.circumstances, narrowing, place, value, from.tests);
  if (!narrowed && cells.settled && !narrowing) search.cells.set(place, cells.values);
  return cells.values;
}

/** Goes over the rule once more and notes the tests: a plain pass doesn't, since most of them are never asked for. */
function testsSeen({ circumstances, version, own }: Search, narrowing: Narrowing | undefined): readonly Test[] {
  return judgeNoting(circumstances, version, own, narrowing).tests;
}

/** The open answer or domain at a place. */
function openAt({ places: { low, high, bits } }: Circumstances, place: number): Cell {
  return { low: low[place] as number, high: high[place] as number, bits: bits[place] as number };
}
