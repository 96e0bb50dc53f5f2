import type { CaseFile, NearMiss } from './assessment.ts';
import { factName, remaining } from './case.ts';
import { cellsOf, fresh } from './cells.ts';
import { versionOn } from './entitlement.ts';
import { refine } from './refine.ts';
import { type Comparison, domain, type LinkedFact, type Rules, type Scope } from './scope.ts';
import { scopeOf } from './target.ts';
import { isKnown, isOpen, type Known, type Value } from './value.ts';
import { type Judge, judge, linkJudge } from './verdict.ts';

/**
 * For a claim that fails: single answers whose change would let it hold, nearest first. Only facts that were answered are
 * tried, each over its whole domain, and each candidate is checked by evaluating it.
 *
 * @example nearMisses(rules, caseFile, 'low_income_status', 'household')
 */
export function nearMisses(rules: Rules, caseFile: CaseFile, benefit: string, claimant: string): readonly NearMiss[] {
  const scope = scopeOf(rules, caseFile, claimant);
  const version =
    scope &&
    rules.ruleset.benefits.filter(({ id }) => id === benefit).flatMap((found) => versionOn(found, scope.on) ?? [])[0];
  if (!scope || !version) return [];
  const linked = linkJudge(version, rules.run);
  if (refine(linked, scope).mayHold) return [];
  return [...scope.touched]
    .flatMap((instance) => nearestOf(scope, linked, instance) ?? [])
    .sort((a, b) => Number(b.settles) - Number(a.settles) || byDistance(a, b));
}

function nearestOf(scope: Scope, linked: Judge, instance: number): NearMiss | undefined {
  const answered = answerOf(scope, instance);
  if (!answered) return undefined;
  const { fact, answer } = answered;
  const whole = domain(fact, scope.on, instance);
  const comparisons: Comparison[] = [];
  judge(linked, { ...fresh(scope, new Map([[instance, whole]])), comparisons });
  const found = cellsOf(scope, instance, whole, comparisons).values.flatMap((cell) => {
    const verdict = refine(linked, fresh(scope, new Map([[instance, cell]])));
    if (!verdict.mayHold) return [];
    const to = nearest(cell, answer);
    return [{ to, settles: !verdict.mayFail, distance: distance(answer, to) }];
  });
  const [best] = found.sort((a, b) => Number(b.settles) - Number(a.settles) || byDistance(a, b));
  if (!best) return undefined;
  const isDate = fact.type === 'date';
  return {
    fact: factName(scope.rules, scope.people, instance),
    from: remaining(answer, isDate),
    to: remaining(best.to, isDate) as Known,
    settles: best.settles,
    ...(best.distance !== undefined && { distance: best.distance }),
  };
}

/** Choices have no distance: they come after numbers and days. */
function byDistance(a: { distance?: number | undefined }, b: { distance?: number | undefined }): number {
  return (a.distance ?? Number.MAX_VALUE) - (b.distance ?? Number.MAX_VALUE);
}

function answerOf(scope: Scope, instance: number): { fact: LinkedFact; answer: Value } | undefined {
  const count = scope.rules.facts.length;
  const fact = scope.rules.facts[instance % count];
  const subject =
    instance < count ? scope.household : scope.people.find(({ index }) => index === Math.floor(instance / count) - 1);
  const answer = fact && subject?.answers[fact.index];
  return fact && answer !== undefined ? { fact, answer } : undefined;
}

/** The value of a cell that lies closest to the answer. */
function nearest(cell: Value, answer: Value): Known {
  if (isKnown(cell)) return cell;
  if (!isOpen(cell) || cell.open !== 'interval') return null;
  const at = middle(answer);
  if (at === undefined) return cell.min;
  return Math.min(Math.max(at, cell.min), cell.max);
}

function middle(answer: Value): number | undefined {
  if (typeof answer === 'number') return answer;
  if (isOpen(answer) && answer.open === 'interval') return answer.min;
  return undefined;
}

function distance(answer: Value, to: Known): number | undefined {
  const at = middle(answer);
  return at === undefined || typeof to !== 'number' ? undefined : Math.abs(to - at);
}
