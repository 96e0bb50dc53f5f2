import type { ConditionResult, Remaining } from './assessment.ts';
import { factName, remaining } from './case.ts';
import { fresh } from './cells.ts';
import { truths } from './operations/logic.ts';
import type { Condition, Shown } from './ruleset.ts';
import type { Scope } from './scope.ts';
import { hangsOn, isKnown, type Value } from './value.ts';

const [FALSE, TRUE] = [1, 2];

/**
 * How one condition came out, with what it compared. Nothing is shown beside a limit that isn't what decided: a low-income
 * household's income above the limit would seem to keep it.
 */
export function conditionResult(scope: Scope, condition: Condition): ConditionResult {
  const own = fresh(scope, scope.narrowed);
  const evaluate = (shown: Shown): Value => scope.rules.run(shown.is)(own);
  const value = condition.test ? scope.rules.run(condition.test)(own) : null;
  const bits = truths(value);
  const outcome = bits === TRUE ? true : bits === FALSE ? false : 'unknown';
  const sides = sidesOf(condition, evaluate, outcome);
  const print = (shown: Shown): Remaining => remaining(evaluate(shown), shown.type === 'date');
  return {
    id: condition.id,
    outcome,
    ...(sides && condition.value && { value: remaining(sides.value, condition.value.type === 'date') }),
    ...(sides && condition.threshold && { threshold: remaining(sides.threshold, condition.threshold.type === 'date') }),
    ...(sides && distanceOf(sides.value, sides.threshold)),
    with: Object.fromEntries(Object.entries(condition.with ?? {}).map(([name, shown]) => [name, print(shown)])),
    missing: hangsOn(value).map((instance) => factName(scope.rules, scope.people, instance)),
    review: condition.test === undefined,
  };
}

interface Sides {
  readonly value: Value;
  readonly threshold: Value;
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** The compared sides of a test, unless something else decided it. */
function sidesOf(
  { value, threshold, operator }: Condition,
  evaluate: (shown: Shown) => Value,
  outcome: ConditionResult['outcome'],
): Sides | undefined {
  if (!value || !threshold) return undefined;
  const sides = { value: evaluate(value), threshold: evaluate(threshold) };
  if (typeof sides.value !== 'number' || typeof sides.threshold !== 'number') return sides;
  const isKept = COMPARE[operator ?? '']?.(sides.value, sides.threshold);
  return outcome === 'unknown' || isKept === undefined || isKept === outcome ? sides : undefined;
}

function distanceOf(value: Value, threshold: Value): { distance: number } | undefined {
  if (!isKnown(value) || typeof value !== 'number' || typeof threshold !== 'number') return undefined;
  return { distance: Math.abs(value - threshold) };
}
