import { claimantsOf } from './assess.ts';
import type { CaseFile, ClaimSpan, ClaimTimeline } from './assessment.ts';
import { formatDay, parseDay } from './calendar.ts';
import { cutsOfOne } from './cells.ts';
import { type Circumstances, enter, layOut, type Subject } from './circumstances.ts';
import { amountOf, outcomeOf, versionOn } from './entitlement.ts';
import { usedSince } from './explained.ts';
import { InvariantError } from './invariant-error.ts';
import type { Rules } from './link.ts';
import { TODAY_PLACE } from './machine/machine.ts';
import { release } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import { refine } from './refine.ts';
import type { Benefit } from './ruleset.ts';

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
  const circumstances = layOut(rules, { ...caseFile, on: window.to });
  enter(circumstances);
  const lines = rules.ruleset.benefits
    .filter(({ level }) => level !== 'referral')
    .flatMap((benefit) =>
      claimantsOf(circumstances, benefit).map((subject) => timelineOf(circumstances, benefit, subject, { from, to })),
    );
  release(circumstances);
  return lines;
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function timelineOf(circumstances: Circumstances, benefit: Benefit, subject: Subject, window: Days): ClaimTimeline {
  const starts = startsIn(circumstances, benefit, subject, window);
  const spans: ClaimSpan[] = [];
  starts.forEach((from, i) => {
    const to = (starts[i + 1] ?? window.to + 1) - 1;
    const span = spanAt(circumstances, benefit, subject, { from, to });
    const before = spans.at(-1);
    if (before && isSame(before, span)) spans[spans.length - 1] = { ...before, to: span.to };
    else spans.push(span);
  });
  return { benefit: benefit.id, claimant: subject.id, spans };
}

function todayIs({ from, to }: Days) {
  return { place: TODAY_PLACE, cell: { low: from, high: to, bits: 0 }, outer: undefined };
}

/** First days of all spans on which nothing changes: versions, parameter values, and flips of tests over time. */
function startsIn(circumstances: Circumstances, benefit: Benefit, subject: Subject, window: Days): readonly number[] {
  const { rules } = circumstances;
  const starts = new Set([window.from]);
  const born = bornOf(circumstances, subject);
  const add = (day: number): void => {
    if (day > window.from && day <= window.to) starts.add(day);
  };
  if (born !== undefined) add(born);
  for (const version of benefit.versions) {
    add(version.from);
    add(version.to + 1);
    const days = { from: Math.max(version.from, window.from), to: Math.min(version.to, window.to) };
    if (days.from > days.to) continue;
    const narrowing = todayIs(days);
    rules.machine.used = [];
    const { tests } = judgeNoting(circumstances, version, subject.first, narrowing);
    for (const [parameter, index] of usedSince(circumstances)) {
      const value = rules.ruleset.parameters[parameter]?.values[index];
      if (value) add(value.from);
    }
    for (const test of tests) {
      for (const cut of cutsOfOne(circumstances, narrowing, TODAY_PLACE, narrowing.cell, test)) add(cut + 1);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function spanAt(circumstances: Circumstances, benefit: Benefit, subject: Subject, { from, to }: Days): ClaimSpan {
  const days = { from: formatDay(from), to: formatDay(to) };
  const version = versionOn(benefit, from);
  if (!version) return { ...days, outcome: 'not-in-force', amount: null };
  if ((bornOf(circumstances, subject) ?? from) > from) return { ...days, outcome: 'ineligible', amount: null };
  const { verdict } = refine(circumstances, version, subject.first, todayIs({ from, to: from }));
  return { ...days, outcome: outcomeOf(verdict), amount: amountOf(version, verdict) };
}

function bornOf({ rules, places }: Circumstances, { first }: Subject): number | undefined {
  const place = first + (rules.named.get('person.born')?.index ?? Number.NaN);
  const isKnown = places.given[place] === 1 && places.low[place] === places.high[place];
  return isKnown ? places.low[place] : undefined;
}

function isSame(a: ClaimSpan, b: ClaimSpan): boolean {
  return (
    a.outcome === b.outcome &&
    a.amount?.min === b.amount?.min &&
    a.amount?.max === b.amount?.max &&
    a.amount?.unit === b.amount?.unit
  );
}
