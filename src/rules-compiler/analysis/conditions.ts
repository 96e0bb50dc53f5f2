import type { Condition, Entity, RuleSet, Version } from '../../engine/index.ts';
import { completions } from './completions.ts';
import { daysThrough, periodsOf } from './periods.ts';
import { type Extent, newProbe } from './probe.ts';
import { sliceOf } from './slice.ts';

/** Complete households tried before the engine is asked about all of them: most conditions show both sides by then. */
const DRAWS = 60;

/**
 * Whether a condition can hold and can fail, over everything its facts may be and every day its version is in force.
 * Undefined for one that a caseworker judges.
 */
export function extentOf(
  ruleset: RuleSet,
  claimant: Entity,
  version: Version,
  { test }: Condition,
): Extent | undefined {
  if (!test) return undefined;
  const slice = sliceOf(ruleset, [test]);
  const probe = newProbe(slice.ruleset, claimant);
  const own = slice.renumbered(test);
  const periods = periodsOf(version, slice.parameters, [own]).toReversed();
  const seen = new Set<Extent>();
  const isBoth = (): boolean => seen.has('sometimes') || seen.size > 1;
  for (const { last } of periods.slice(0, 1)) {
    for (const given of completions(slice.facts, slice.parameters, last, DRAWS)) {
      seen.add(probe.extent(own, given));
      if (isBoth()) return 'sometimes';
    }
  }
  for (const days of [periods.map(({ last }) => last), periods.flatMap(daysThrough)]) {
    for (const on of days) {
      seen.add(probe.extent(own, { on }));
      if (isBoth()) return 'sometimes';
    }
  }
  return [...seen][0];
}
