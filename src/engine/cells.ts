import { type Cell, type Circumstances, factAt } from './circumstances.ts';
import type { Expression } from './expression.ts';
import { TODAY_PLACE } from './machine/machine.ts';
import type { Test } from './machine/record.ts';
import { isOne } from './machine/truth.ts';
import { isAboutOneFact, measures } from './measures.ts';
import { type Narrowing, narrow, narrowingOf } from './narrowing.ts';

/** Evaluations that the search for one fact's breakpoints may cost. */
const SEARCH_LIMIT = 2000;
const MOST_CELLS = 128;
/** A span this narrow is tried value by value where no single test explains why its own is undecided. */
const NARROW = 16;

/** The parts of an open value on which the tests seen don't change; `settled` when no other open fact can move the cuts. */
export interface Cells {
  readonly values: readonly Cell[];
  readonly settled: boolean;
}

/**
 * Splits the open value of a fact into parts on which the tests seen don't change: each option of a choice; a span between
 * the points at which a test flips, found by bisection over whole numbers or days.
 */
export function cellsOf(
  circumstances: Circumstances,
  narrowing: Narrowing | undefined,
  place: number,
  value: Cell,
  tests: readonly Test[],
): Cells {
  if (value.bits !== 0) return { values: optionsOf(value.bits), settled: true };
  const settled = tests.every((test) => isSettled(place, test));
  const found = cutsOf(circumstances, narrowing, place, value, tests);
  const isEntangled = found.length === 0 && tests.some((test) => test.deps.includes(place));
  const cuts = isEntangled && value.high - value.low < NARROW ? everyWhole(value) : found;
  if (cuts.length >= MOST_CELLS) return { values: [value], settled };
  const values: Cell[] = [];
  let { low } = value;
  for (const cut of [...cuts, value.high]) {
    values.push({ low, high: cut, bits: 0 });
    low = cut + 1;
  }
  return { values, settled };
}

export function optionsOf(bits: number): readonly Cell[] {
  const options: Cell[] = [];
  for (let left = bits; left !== 0; left &= left - 1) options.push({ low: 0, high: 0, bits: left & -left });
  return options;
}

/** Cuts after each whole number: for a fact that one test compares with itself, where no end tells what lies between. */
function everyWhole({ low, high }: Cell): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil(high - low)) }, (_, i) => low + i);
}

/** Every innermost test that this fact is in hangs on nothing else. */
function isSettled(place: number, { deps, inner }: Test): boolean {
  if (!deps.includes(place)) return true;
  const within = inner.filter((test) => test.deps.includes(place));
  return within.length > 0 ? within.every((test) => isSettled(place, test)) : deps.length === 1;
}

/** Last whole number before each flip, ascending, all below the maximum. */
function cutsOf(
  circumstances: Circumstances,
  narrowing: Narrowing | undefined,
  place: number,
  span: Cell,
  tests: readonly Test[],
): readonly number[] {
  const cuts = new Set(tests.flatMap((test) => cutsOfOne(circumstances, narrowing, place, span, test)));
  return [...cuts].sort((a, b) => a - b);
}

interface LoneCuts {
  readonly on: number;
  readonly low: number;
  readonly high: number;
  readonly cuts: readonly number[];
}

/** Spans whose cuts are kept: the whole domain, and what a few cases left of it. */
const MOST_SPANS = 8;

/** Cuts of tests about one asked fact and nothing else: they hold for every case on the same day. */
const lone = new WeakMap<Circumstances['rules']['machine'], WeakMap<Expression, LoneCuts[]>>();

/**
 * Where one test flips. A test that other open facts decide at an end is taken apart; one that can't be, is searched as far
 * as this fact decides it.
 */
export function cutsOfOne(
  circumstances: Circumstances,
  narrowing: Narrowing | undefined,
  place: number,
  span: Cell,
  test: Test,
): readonly number[] {
  const { rules, on } = circumstances;
  const { deps, expression, items } = test;
  if (!deps.includes(place)) return [];
  const isLone = isAboutOneFact(rules, expression);
  const isBound = deps.length > 1 || (items.length > 0 && !isLone);
  const search = (): readonly number[] => searched(circumstances, narrowing, place, span, test);
  if (isBound || narrowingOf(narrowing, place)) return search();
  if (isLone) {
    if (narrowingOf(narrowing, TODAY_PLACE)) return search();
    const known = loneCutsOf(circumstances, expression);
    const same = known.find((one) => one.on === on && one.low === span.low && one.high === span.high);
    if (same) return same.cuts;
    const cuts = search();
    // Not all there ever were: rows of a batch may each have a span of their own.
    known.unshift({ on, low: span.low, high: span.high, cuts });
    if (known.length > MOST_SPANS) known.pop();
    return cuts;
  }
  const byPlace = circumstances.cuts.get(expression) ?? new Map<number, readonly number[]>();
  circumstances.cuts.set(expression, byPlace);
  const key = place * circumstances.places.low.length + test.own;
  const known = byPlace.get(key);
  if (known) return known;
  const cuts = search();
  if (!narrowing) byPlace.set(key, cuts);
  return cuts;
}

function loneCutsOf({ rules: { machine } }: Circumstances, expression: Expression): LoneCuts[] {
  const all = lone.get(machine) ?? new WeakMap<Expression, LoneCuts[]>();
  lone.set(machine, all);
  const own = all.get(expression) ?? [];
  all.set(expression, own);
  return own;
}

function searched(
  circumstances: Circumstances,
  narrowing: Narrowing | undefined,
  place: number,
  span: Cell,
  test: Test,
): readonly number[] {
  const { rules } = circumstances;
  const inside = (): readonly number[] =>
    test.inner.flatMap((inner) => cutsOfOne(circumstances, narrowing, place, span, inner));
  // Tests inside others are searched one by one where another fact has a say: theirs are kept, and serve everywhere.
  const isShared = test.deps.length > 1 || narrowing !== undefined;
  if (test.inner.length > 0 && isShared) return inside();
  narrow(circumstances, narrowing);
  const outcome = evaluatorOf(circumstances, place, test);
  const first = outcome(span.low, span.low);
  const last = outcome(span.high, span.high);
  // Known and equal at both ends, it can still turn in between, twice.
  if (test.inner.length > 0 && (first === last || first === OPEN || last === OPEN)) return inside();
  // Where the fact comes in only through tests of a worked-out fact, those tests are searched by themselves.
  const fact = place === TODAY_PLACE ? undefined : factAt(rules, place).index;
  if (test.deps.length > 1 && fact !== undefined && !measures(rules, test.expression, fact)) return [];
  return bisect(span, first, last, outcome);
}

const OPEN = 0;

function bisect(
  span: Cell,
  first: number,
  last: number,
  outcome: (low: number, high: number) => number,
): readonly number[] {
  const cuts: number[] = [];
  let left = SEARCH_LIMIT;
  const search = (min: number, max: number, low: number, high: number): void => {
    if (left-- <= 0 || min === max || outcome(min, max) !== OPEN) return;
    // Undecided at both ends: other facts decide here, and this one alone can't.
    if (low === OPEN && high === OPEN) return;
    if (max - min === 1) {
      if (low !== high) cuts.push(min);
      return;
    }
    const middle = Math.floor((min + max) / 2);
    const at = outcome(middle, middle);
    search(min, middle, low, at);
    search(middle, max, at, high);
  };
  search(span.low, span.high, first, last);
  return cuts;
}

/** Evaluates one test again and again with the fact narrowed to this and that span: its truth, or `OPEN`. */
function evaluatorOf(
  { rules: { machine: m } }: Circumstances,
  place: number,
  { run, own, items }: Test,
): (low: number, high: number) => number {
  return (low, high) => {
    m.narrow(place, low, high, m.bits[place] as number);
    m.pass++;
    m.own = own;
    m.frame = 0;
    m.loops = items.length;
    for (let i = 0; i < items.length; i++) m.items[i] = items[i];
    m.top = 0;
    const bits = run();
    return isOne(bits) ? bits : OPEN;
  };
}
