import { cellsOf, optionsOf } from './cells.ts';
import type { Cell, Circumstances } from './circumstances.ts';
import { type Judge, judgeOf } from './judges.ts';
import { type Judged, judge, judgeNarrowed } from './judging.ts';
import type { Test } from './machine/record.ts';
import { type Narrowing, narrow, narrowingOf } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import type { Version } from './ruleset.ts';
import type { Verdict } from './verdict.ts';

/** Passes that one entitlement may cost before the answer stays merely sound. */
export const PASSES = 200;

/** One pass over the rule with some facts narrowed. */
export interface Pass {
  readonly verdict: Verdict;
  readonly narrowing: Narrowing | undefined;
  /** Found when they are first asked for: the undecided tests, and the parts of an open fact on which they don't change. */
  tests?: readonly Test[];
  cells?: Map<number, readonly Cell[]>;
}

/** The search over one entitlement: how many passes are left, and cells that hold whatever else is narrowed. */
export interface Search {
  readonly circumstances: Circumstances;
  readonly version: Version;
  readonly judge: Judge;
  /** The rule in the case as it is, where that was looked at: what isn't narrowed stays as it is there. */
  readonly base: Judged | undefined;
  readonly own: number;
  readonly cells: Map<number, readonly Cell[]>;
  left: number;
  /** What parts that needn't be split can come to, taken together. */
  reached: Verdict | undefined;
}

export function searchOf(circumstances: Circumstances, version: Version, own: number, base?: Judged): Search {
  return {
    circumstances,
    version,
    judge: judgeOf(circumstances.rules, version),
    base,
    own,
    cells: new Map(),
    left: PASSES,
    reached: undefined,
  };
}

export function pass(search: Search, narrowing: Narrowing | undefined): Pass {
  narrow(search.circumstances, narrowing);
  return { verdict: judgedNow(search), narrowing };
}

/** A pass over the rule with whatever stands narrowed at the moment. */
export function judgedNow(search: Search): Verdict {
  search.left--;
  const { machine } = search.circumstances.rules;
  if (!search.base) return judge(machine, search.judge, search.own);
  return judgeNarrowed(machine, search.judge, search.own, search.base);
}

export function passWith(search: Search, { narrowing: outer }: Pass, place: number, cell: Cell): Pass {
  return pass(search, { place, cell, outer });
}

export function cellsIn(search: Search, from: Pass, place: number): readonly Cell[] {
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
export function openAt({ places: { low, high, bits } }: Circumstances, place: number): Cell {
  return { low: low[place] as number, high: high[place] as number, bits: bits[place] as number };
}
