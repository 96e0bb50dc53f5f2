import type { Circumstances } from './circumstances.ts';
import { hangsOn, sharedIn } from './hangs-on.ts';
import { narrowingOf, release } from './narrowing.ts';
import type { Refined } from './refine.ts';
import type { Version } from './ruleset.ts';
import { cellsIn, type Pass, passWith, type Search, searchOf } from './search.ts';
import { areDisjoint, isDecided, isSame, type Verdict } from './verdict.ts';

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
