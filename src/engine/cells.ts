import { isAboutOneFact, measures } from './measures.ts';
import { type Comparison, type Scope, TODAY } from './scope.ts';
import { interval, isKnown, isOpen, type Value } from './value.ts';

/** Evaluations that the search for one fact's breakpoints may cost. */
const SEARCH_LIMIT = 2000;
const MOST_CELLS = 128;
/** A span this narrow is tried value by value where no single test explains why its own is undecided. */
const NARROW = 16;

/** The parts of an open value on which the tests seen don't change; `settled` when no other open fact can move the cuts. */
export interface Cells {
  readonly values: readonly Value[];
  readonly settled: boolean;
}

/**
 * Splits the open value of a fact into parts on which the tests seen don't change: each option of a choice; a span between
 * the points at which a test flips, found by bisection over whole numbers or days.
 */
export function cellsOf(scope: Scope, instance: number, value: Value, comparisons: readonly Comparison[]): Cells {
  if (!isOpen(value) || value.open === 'list') return { values: [value], settled: true };
  if (value.open === 'one-of') return { values: value.options, settled: true };
  const settled = comparisons.every((comparison) => isSettled(instance, comparison));
  const found = cutsOf(scope, instance, value, comparisons);
  const isEntangled = found.length === 0 && comparisons.some((comparison) => comparison.hangsOn.includes(instance));
  const cuts = isEntangled && value.max - value.min < NARROW ? everyWhole(value) : found;
  const values: Value[] = [];
  let low = value.min;
  for (const cut of [...cuts, value.max]) {
    values.push(interval(low, cut, [instance], false));
    low = cut + 1;
  }
  return { values: values.length > MOST_CELLS ? [value] : values, settled };
}

/** Cuts after each whole number: for a fact that one test compares with itself, where no end tells what lies between. */
function everyWhole({ min, max }: Span): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil(max - min)) }, (_, i) => min + i);
}

/** Every innermost test that this fact is in hangs on nothing else. */
function isSettled(instance: number, { hangsOn, inner }: Comparison): boolean {
  if (!hangsOn.includes(instance)) return true;
  const within = inner.filter((test) => test.hangsOn.includes(instance));
  return within.length > 0 ? within.every((test) => isSettled(instance, test)) : hangsOn.length === 1;
}

type Span = { readonly min: number; readonly max: number };

/** Last whole number before each flip, ascending, all below the maximum. */
function cutsOf(scope: Scope, instance: number, span: Span, comparisons: readonly Comparison[]): readonly number[] {
  const cuts = new Set(comparisons.flatMap((comparison) => cutsOfOne(scope, instance, span, comparison)));
  return [...cuts].sort((a, b) => a - b);
}

/**
 * Where one test flips. A test that other open facts decide at an end is taken apart; one that can't be, is searched as far
 * as this fact decides it.
 */
export function cutsOfOne(scope: Scope, instance: number, span: Span, comparison: Comparison): readonly number[] {
  if (!comparison.hangsOn.includes(instance)) return [];
  const isLone = isAboutOneFact(scope.rules, comparison.expression);
  const isBound = comparison.hangsOn.length > 1 || (comparison.locals.length > 0 && !isLone);
  if (isBound || scope.narrowed.has(instance)) return search(scope, instance, span, comparison);
  const cuts = isLone ? scope.rules.cuts : scope.cuts;
  const key = isLone
    ? `${scope.on} ${span.min} ${span.max} ${comparison.key}`
    : `${instance} ${comparison.subject.index} ${comparison.key}`;
  const known = cuts.get(key);
  if (known) return known;
  const found = search(scope, instance, span, comparison);
  if (isLone ? !scope.narrowed.has(TODAY) : scope.narrowed.size === 0) cuts.set(key, found);
  return found;
}

function search(scope: Scope, instance: number, span: Span, comparison: Comparison): readonly number[] {
  const inside = (): readonly number[] => comparison.inner.flatMap((inner) => cutsOfOne(scope, instance, span, inner));
  // Tests inside others are searched one by one where another fact has a say: theirs are kept, and serve everywhere.
  const isShared = comparison.hangsOn.length > 1 || scope.narrowed.size > 0;
  if (comparison.inner.length > 0 && isShared) return inside();
  const outcome = evaluatorOf(scope, instance, comparison);
  const [low, high] = [outcome(span.min, span.min), outcome(span.max, span.max)];
  // Known and equal at both ends, it can still turn in between, twice.
  if (comparison.inner.length > 0 && (low === high || !(isKnown(low) && isKnown(high)))) return inside();
  // Where the fact comes in only through tests of a worked-out fact, those tests are searched by themselves.
  const fact = instance < 0 ? undefined : instance % scope.rules.facts.length;
  if (comparison.hangsOn.length > 1 && fact !== undefined && !measures(scope.rules, comparison.expression, fact))
    return [];
  return bisect(span, low, high, outcome);
}

function bisect(
  span: Span,
  first: Value,
  last: Value,
  outcome: (min: number, max: number) => Value,
): readonly number[] {
  const cuts: number[] = [];
  let left = SEARCH_LIMIT;
  const search = (min: number, max: number, low: Value, high: Value): void => {
    if (left-- <= 0 || min === max || isKnown(outcome(min, max))) return;
    // Undecided at both ends: other facts decide here, and this one alone can't.
    if (!isKnown(low) && !isKnown(high)) return;
    if (max - min === 1) {
      if (low !== high) cuts.push(min);
      return;
    }
    const middle = Math.floor((min + max) / 2);
    const at = outcome(middle, middle);
    search(min, middle, low, at);
    search(middle, max, at, high);
  };
  search(span.min, span.max, first, last);
  return cuts;
}

/** Evaluates one test again and again with the fact narrowed to this and that span, in one scope made for it. */
function evaluatorOf(
  scope: Scope,
  instance: number,
  { run, subject, locals }: Comparison,
): (min: number, max: number) => Value {
  const narrowed = new Map(scope.narrowed);
  const own: Scope = { ...fresh(scope, narrowed), subject };
  const hangs = [instance];
  return (min, max) => {
    narrowed.set(instance, interval(min, max, hangs));
    own.worked.clear();
    own.locals = [...locals];
    return run(own);
  };
}

/** A scope of its own over the same case, with some facts narrowed and nothing remembered. */
export function fresh(scope: Scope, narrowed: ReadonlyMap<number, Value>): Scope {
  return { ...scope, locals: [], narrowed, worked: new Map(), reads: new Map(), comparisons: undefined };
}
