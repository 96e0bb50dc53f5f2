import type { Cell } from './circumstances.ts';
import { sharedIn } from './hangs-on.ts';
import type { Guess } from './judges.ts';
import { narrow } from './narrowing.ts';
import { judgedNow, type Pass, type Search } from './search.ts';
import { joinVerdicts, type Verdict } from './verdict.ts';

/** Tries the answers that settled the same rule before: mostly they reach again all that the whole may be. */
export function tryGuesses(search: Search, first: Pass): void {
  const { guesses } = search.judge;
  const shared = sharedIn(first.verdict);
  for (let i = 0; i < guesses.length && !covers(search.reached, first.verdict); i++) {
    narrow(search.circumstances, first.narrowing);
    narrowAs(search, shared, guesses[i] as Guess);
    const verdict = judgedNow(search);
    if (sharedIn(verdict).length === 0) search.reached = joined(search.reached, verdict);
  }
}

/** Narrows the places that a guess knows as it has them, as far as the case allows. */
function narrowAs(search: Search, places: readonly number[], guess: Guess): void {
  const m = search.circumstances.rules.machine;
  for (const place of places) {
    const tried = guess.get(roleOf(search, place));
    if (!tried) continue;
    const low = m.low[place] as number;
    const high = m.high[place] as number;
    const bits = m.bits[place] as number;
    if (bits !== 0) m.narrow(place, 0, 0, tried.bits & bits || bits & -bits);
    else m.narrow(place, clamp(tried.low, low, high), clamp(tried.high, low, high), 0);
  }
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

/** The same for every claimant: a fact of the household, of the claimant, or of somebody else. */
function roleOf({ circumstances: { rules }, own }: Search, place: number): number {
  const width = rules.facts.length;
  if (place <= width) return place;
  return place - own >= 0 && place - own < width ? width + 1 + place - own : 2 * width + 1 + ((place - 1) % width);
}

const MOST_GUESSES = 10;

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

/** A part that needn't be split any further: kept as a guess when it is the first to reach an end of the whole. */
export function reach(search: Search, from: Pass): void {
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
export function covers(reached: Verdict | undefined, { mayHold, mayFail, min, max }: Verdict): boolean {
  if (!reached) return false;
  return (reached.mayHold || !mayHold) && (reached.mayFail || !mayFail) && reached.min <= min && reached.max >= max;
}
