import type { Comparison, Scope } from './scope.ts';
import { interval, isKnown, isOpen, type Value } from './value.ts';

/** Evaluations that the search for one fact's breakpoints may cost. */
const SEARCH_LIMIT = 2000;
const MOST_CELLS = 128;

/**
 * Splits the open value of a fact into parts on which the comparisons seen don't change: each option of a choice; a span
 * between the points at which a comparison flips, found by bisection over whole numbers or days.
 */
export function cellsOf(
  scope: Scope,
  instance: number,
  value: Value,
  comparisons: readonly Comparison[],
): readonly Value[] {
  if (!isOpen(value) || value.open === 'list') return [value];
  if (value.open === 'one-of') return value.options;
  const cuts = cutsOf(scope, instance, value, comparisons);
  const cells: Value[] = [];
  let low = value.min;
  for (const cut of [...cuts, value.max]) {
    cells.push(interval(low, cut, [instance], false));
    low = cut + 1;
  }
  return cells.length > MOST_CELLS ? [value] : cells;
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
  const outcome = (min: number, max: number): Value =>
    evaluateAt(scope, comparison, new Map([...scope.narrowed, [instance, interval(min, max, [instance])]]));
  const [low, high] = [outcome(span.min, span.min), outcome(span.max, span.max)];
  if (comparison.inner.length > 0 && !(isKnown(low) && isKnown(high))) {
    return comparison.inner.flatMap((inner) => cutsOfOne(scope, instance, span, inner));
  }
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

function evaluateAt(scope: Scope, { run, subject, locals }: Comparison, narrowed: ReadonlyMap<number, Value>): Value {
  return run({ ...fresh(scope, narrowed), subject, locals: [...locals] });
}

/** A scope of its own over the same case, with some facts narrowed and nothing remembered. */
export function fresh(scope: Scope, narrowed: ReadonlyMap<number, Value>): Scope {
  return { ...scope, locals: [], narrowed, worked: new Map(), reads: new Map(), comparisons: undefined };
}
