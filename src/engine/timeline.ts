import { claimantsOf } from './assess.ts';
import type { CaseFile, ClaimSpan, ClaimTimeline } from './assessment.ts';
import { formatDay, parseDay } from './calendar.ts';
import { cutsOfOne } from './cells.ts';
import { type Circumstances, enter, layOut, type Subject } from './circumstances.ts';
import { amountOf, outcomeOf, versionOn } from './entitlement.ts';
import { usedSince } from './explained.ts';
import { factsIn } from './facts-in.ts';
import { InvariantError } from './invariant-error.ts';
import type { Rules } from './link.ts';
import { TODAY_PLACE } from './machine/machine.ts';
import { release } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import { refine } from './refine.ts';
import type { Benefit } from './ruleset.ts';

/**
 * When each claim starts, changes and ends between two days if no answer changes: birthdays, new rates, new rules. The days
 * are exact: found by bisection over the as-of date, not by sampling. Before the day from which an answer holds (a move, an
 * accident) nothing is more than a maybe, and before birth nobody can claim.
 *
 * @example timeline(rules, caseFile, { from: '2025-11-22', to: '2028-11-22' })
 */
export function timeline(
  rules: Rules,
  caseFile: CaseFile,
  window: { from: string; to: string },
): readonly ClaimTimeline[] {
  const [from, to, on] = [window.from, window.to, caseFile.on].map(parseDay);
  if (from === undefined || to === undefined || on === undefined || from > to)
    throw new InvariantError('a timeline needs two days in order');
  // Everyone born by the end is in the household here; before birth nobody can claim (`spanAt`).
  const circumstances = layOut(rules, { ...caseFile, on: window.to });
  enter(circumstances);
  const lines = rules.ruleset.benefits
    .filter(({ level }) => level !== 'referral')
    .flatMap((benefit) => {
      const since = sinceIn(rules, benefit);
      return claimantsOf(circumstances, benefit).map((subject) =>
        timelineOf(circumstances, benefit, subject, { from, to }, beginningOf(circumstances, subject, since, on)),
      );
    });
  release(circumstances);
  return lines;
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** From when a claim can be had at all, and from when the answers are sure to hold. */
interface Beginning {
  readonly possible: number;
  readonly sure: number;
}

function timelineOf(
  circumstances: Circumstances,
  benefit: Benefit,
  subject: Subject,
  window: Days,
  beginning: Beginning,
): ClaimTimeline {
  const starts = startsIn(circumstances, benefit, subject, window, beginning);
  const spans: ClaimSpan[] = [];
  starts.forEach((from, i) => {
    const to = (starts[i + 1] ?? window.to + 1) - 1;
    const span = spanAt(circumstances, benefit, subject, { from, to }, beginning);
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
function startsIn(
  circumstances: Circumstances,
  benefit: Benefit,
  subject: Subject,
  window: Days,
  beginning: Beginning,
): readonly number[] {
  const { rules } = circumstances;
  const starts = new Set([window.from]);
  const add = (day: number): void => {
    if (day > window.from && day <= window.to) starts.add(day);
  };
  add(beginning.possible);
  add(beginning.sure);
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

function spanAt(
  circumstances: Circumstances,
  benefit: Benefit,
  subject: Subject,
  { from, to }: Days,
  { possible, sure }: Beginning,
): ClaimSpan {
  const days = { from: formatDay(from), to: formatDay(to) };
  const version = versionOn(benefit, from);
  if (!version) return { ...days, outcome: 'not-in-force', amount: null };
  if (from < possible) return { ...days, outcome: 'ineligible', amount: null };
  const { verdict } = refine(circumstances, version, subject.first, todayIs({ from, to: from }));
  const [outcome, amount] = [outcomeOf(verdict), amountOf(version, verdict)];
  if (from >= sure || outcome !== 'eligible') return { ...days, outcome, amount };
  return { ...days, outcome: 'unknown', amount: amount && { ...amount, min: 0 } };
}

/** The date facts from which answers hold that a benefit looks at. */
function sinceIn({ ruleset, named }: Rules, { versions }: Benefit): readonly string[] {
  return [...factsIn(versions, ruleset.facts)].flatMap((id) => named.get(id)?.since ?? []);
}

/** By the birth, and by the days from which answers hold; on the day of the case all of them do. */
function beginningOf(circumstances: Circumstances, subject: Subject, since: readonly string[], on: number): Beginning {
  const born = dayGiven(circumstances, subject, 'person.born');
  const days = since.flatMap((id) => (id === 'on' ? on : (dayGiven(circumstances, subject, id)?.high ?? [])));
  return {
    possible: born?.low ?? Number.NEGATIVE_INFINITY,
    sure: Math.max(...[born?.high ?? Number.NEGATIVE_INFINITY, ...days].map((day) => Math.min(day, on))),
  };
}

/** Between which days an answer lies: a person's own, or one of the whole household. */
function dayGiven({ rules, places, subjects }: Circumstances, subject: Subject, id: string) {
  const fact = rules.named.get(id);
  const whose = fact?.entity === 'household' ? subjects[0] : subject.index < 0 ? undefined : subject;
  const place = (whose?.first ?? Number.NaN) + (fact?.index ?? Number.NaN);
  return places.given[place] === 1 ? { low: places.low[place] ?? 0, high: places.high[place] ?? 0 } : undefined;
}

function isSame(a: ClaimSpan, b: ClaimSpan): boolean {
  return (
    a.outcome === b.outcome &&
    a.amount?.min === b.amount?.min &&
    a.amount?.max === b.amount?.max &&
    a.amount?.unit === b.amount?.unit
  );
}
