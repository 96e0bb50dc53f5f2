import type { ConditionResult, Remaining } from './assessment.ts';
import { parseDay } from './calendar.ts';
import type { Circumstances } from './circumstances.ts';
import { evaluate, namesAt, truthsOf } from './evaluate.ts';
import { FALSE, NULL, TRUE } from './machine/truth.ts';
import type { Condition, Shown } from './ruleset.ts';

/**
 * How one condition came out, with what it compared. Nothing is shown beside a limit that isn't what decided: a low-income
 * household's income above the limit would seem to keep it.
 */
export function conditionResult(circumstances: Circumstances, condition: Condition, own: number): ConditionResult {
  const print = (shown: Shown): Remaining => evaluate(circumstances, shown, own).value;
  const found = condition.test ? truthsOf(circumstances, condition.test, own) : { bits: NULL, deps: [] };
  const outcome = found.bits === TRUE ? true : found.bits === FALSE ? false : 'unknown';
  const sides = sidesOf(condition, print, outcome);
  return {
    id: condition.id,
    outcome,
    ...sides,
    ...(sides && distanceOf(condition, sides)),
    with: valuesOf(circumstances, condition.with, own),
    missing: namesAt(circumstances, found.deps),
    review: condition.test === undefined,
  };
}

/** What the placeholders of a phrase come to. */
export function valuesOf(
  circumstances: Circumstances,
  shown: Readonly<Record<string, Shown>> | undefined,
  own: number,
): ConditionResult['with'] {
  return Object.fromEntries(
    Object.entries(shown ?? {}).map(([name, one]) => [name, evaluate(circumstances, one, own).value]),
  );
}

interface Sides {
  readonly value: Remaining;
  readonly threshold: Remaining;
}

const COMPARE: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** The compared sides of a test, unless something else decided it. */
function sidesOf(
  { value, threshold, operator }: Condition,
  print: (shown: Shown) => Remaining,
  outcome: ConditionResult['outcome'],
): Sides | undefined {
  if (!value || !threshold) return undefined;
  const sides = { value: print(value), threshold: print(threshold) };
  if (!isFigure(sides.value) || !isFigure(sides.threshold)) return sides;
  const isKept = COMPARE[operator ?? '']?.(sides.value, sides.threshold);
  return outcome === 'unknown' || isKept === undefined || isKept === outcome ? sides : undefined;
}

function isFigure(side: Remaining): side is number | string {
  return typeof side === 'number' || typeof side === 'string';
}

function distanceOf({ value: shown }: Condition, { value, threshold }: Sides): { distance: number } | undefined {
  if (!isFigure(value) || !isFigure(threshold) || shown?.type === 'enum') return undefined;
  const figure = (side: number | string): number => (typeof side === 'string' ? (parseDay(side) ?? 0) : side);
  return { distance: Math.abs(figure(value) - figure(threshold)) };
}
