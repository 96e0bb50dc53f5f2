import type { Benefit, Expression, RuleSet, Version } from '../../engine/index.ts';
import { sliceOf } from '../../rules-compiler/index.ts';

/** The part of a rule set that some benefits need, without what only explains: it assesses a case many times faster. */
export function subjectOf(ruleset: RuleSet, ids: ReadonlySet<string>): RuleSet {
  const benefits = ruleset.benefits.filter(({ id }) => ids.has(id));
  const { renumbered, ruleset: slice } = sliceOf(ruleset, benefits.flatMap(expressionsOf));
  return { ...slice, benefits: benefits.map((benefit) => leanBenefit(benefit, renumbered)) };
}

/** What decides the outcome, the amount or the days to apply of a benefit. */
export function expressionsOf({ versions, deadline, bestBy }: Benefit): readonly Expression[] {
  const inVersions = versions.flatMap(({ conditions, amount }) => [...conditions.map(({ test }) => test), amount?.is]);
  return [...inVersions, deadline?.is, bestBy?.is].filter((expression) => expression !== undefined);
}

function leanBenefit(
  { versions, deadline, bestBy, ...benefit }: Benefit,
  renumbered: (expression: Expression) => Expression,
): Benefit {
  return {
    ...benefit,
    apply: { where: [], documents: [], documentsIf: [], phone: [] },
    versions: versions.map(
      ({ from, to, conditions, amount }): Version => ({
        from,
        to,
        conditions: conditions.map(({ id, test }) => ({ id, says: '', ...(test && { test: renumbered(test) }) })),
        ...(amount && { amount: { unit: amount.unit, is: renumbered(amount.is) } }),
      }),
    ),
    ...(deadline && { deadline: { is: renumbered(deadline.is), type: deadline.type } }),
    ...(bestBy && { bestBy: { is: renumbered(bestBy.is), type: bestBy.type } }),
  };
}
