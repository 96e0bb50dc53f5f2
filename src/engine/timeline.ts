import { openScope, scopeFor } from './assess.ts';
import type { CaseFile, ClaimSpan, ClaimTimeline } from './assessment.ts';
import { formatDay, parseDay } from './calendar.ts';
import { cutsOfOne, fresh } from './cells.ts';
import { amountOf, outcomeOf, usedBy, versionOn } from './entitlement.ts';
import { InvariantError } from './invariant-error.ts';
import { refine } from './refine.ts';
import type { Benefit } from './ruleset.ts';
import { type Comparison, type Rules, type Scope, TODAY } from './scope.ts';
import { interval, type Subject } from './value.ts';
import { judge, linkJudge } from './verdict.ts';

/**
 * When each claim starts, changes and ends between two days if no answer changes: birthdays, new rates, new rules. The days
 * are exact: found by bisection over the as-of date, not by sampling.
 *
 * @example timeline(rules, caseFile, { from: '2025-11-22', to: '2028-11-22' })
 */
export function timeline(
  rules: Rules,
  caseFile: CaseFile,
  window: { from: string; to: string },
): readonly ClaimTimeline[] {
  const [from, to] = [parseDay(window.from), parseDay(window.to)];
  if (from === undefined || to === undefined || from > to)
    throw new InvariantError('a timeline needs two days in order');
  // Everyone born by the end is in the household here; before birth nobody can claim (`spanAt`).
  const scope = openScope(rules, { ...caseFile, on: window.to });
  return rules.ruleset.benefits
    .filter(({ level }) => level !== 'referral')
    .flatMap((benefit) => {
      const claimants = benefit.claimant === 'household' ? [scope.household] : scope.people;
      return claimants.map((subject) => timelineOf(scope, benefit, subject, { from, to }));
    });
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function timelineOf(scope: Scope, benefit: Benefit, subject: Subject, window: Days): ClaimTimeline {
  const starts = startsIn(scopeFor(scope, subject), benefit, window);
  const spans: ClaimSpan[] = [];
  starts.forEach((from, i) => {
    const to = (starts[i + 1] ?? window.to + 1) - 1;
    const span = spanAt(scope, benefit, subject, { from, to });
    const before = spans.at(-1);
    if (before && isSame(before, span)) spans[spans.length - 1] = { ...before, to: span.to };
    else spans.push(span);
  });
  return { benefit: benefit.id, claimant: subject.subject, spans };
}

/** First days of all spans on which nothing changes: versions, parameter values, and flips of tests over time. */
function startsIn(scope: Scope, benefit: Benefit, window: Days): readonly number[] {
  const starts = new Set([window.from]);
  const born = bornOf(scope);
  const add = (day: number): void => {
    if (day > window.from && day <= window.to) starts.add(day);
  };
  if (born !== undefined) add(born);
  for (const version of benefit.versions) {
    add(version.from);
    add(version.to + 1);
    const [from, to] = [Math.max(version.from, window.from), Math.min(version.to, window.to)];
    if (from > to) continue;
    const comparisons: Comparison[] = [];
    const days = interval(from, to, [TODAY]);
    const own = { ...fresh(scope, new Map([[TODAY, days]])), comparisons, used: new Set<number>() };
    judge(linkJudge(version, scope.rules.run), own);
    for (const comparison of comparisons) {
      for (const cut of cutsOfOne(own, TODAY, { min: from, max: to }, comparison)) add(cut + 1);
    }
    for (const [parameter, index] of usedBy(own)) {
      const value = scope.rules.parameters[parameter]?.values[index];
      if (value) add(value.from);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function spanAt(scope: Scope, benefit: Benefit, subject: Subject, { from, to }: Days): ClaimSpan {
  const days = { from: formatDay(from), to: formatDay(to) };
  const version = versionOn(benefit, from);
  if (!version) return { ...days, outcome: 'not-in-force', amount: null };
  const own = { ...scopeFor(scope, subject), on: from };
  if ((bornOf(own) ?? from) > from) return { ...days, outcome: 'ineligible', amount: null };
  const verdict = refine(linkJudge(version, scope.rules.run), own);
  return { ...days, outcome: outcomeOf(verdict), amount: amountOf(version, verdict) };
}

function bornOf({ rules, subject }: Scope): number | undefined {
  const born = subject.answers[rules.named.get('person.born')?.index ?? -1];
  return typeof born === 'number' ? born : undefined;
}

function isSame(a: ClaimSpan, b: ClaimSpan): boolean {
  return (
    a.outcome === b.outcome &&
    a.amount?.min === b.amount?.min &&
    a.amount?.max === b.amount?.max &&
    a.amount?.unit === b.amount?.unit
  );
}
