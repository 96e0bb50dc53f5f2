import {
  type AmountBounds,
  type Assessment,
  type Claim,
  type ClaimSpan,
  type ClaimTimeline,
  type Entitlement,
  isPossible,
  isSameClaim,
} from '../../engine/index.ts';
import { daysBetween } from '../../platform/index.ts';

/**
 * What happens on a day. `starts` and `ends` are the first days of a yes and a no; on the day of `closes` it is the programme that is
 * no more, not the person who has changed; `settles` and `reopens` turn a maybe into a yes and back; `best_by` is the last day on
 * which applying gains more than later.
 */
export type DateKind = 'starts' | 'ends' | 'closes' | 'changes' | 'settles' | 'reopens' | 'deadline' | 'best_by';

/** Whether a day asks to apply until then: at all, or so as to get all of it. */
export function isLastDay({ kind }: Pick<ClaimDate, 'kind'>): boolean {
  return kind === 'deadline' || kind === 'best_by';
}

export interface ClaimDate extends Claim {
  readonly day: string;
  readonly kind: DateKind;
  /** Neither side of the day is more than a maybe. */
  readonly isOpen: boolean;
  readonly amount: AmountBounds | null;
  readonly before: AmountBounds | null;
}

/** Something eligible now that may have been for a while. */
export interface LookBack extends Claim {
  readonly since: string;
  /** It was so from the first day looked at, and perhaps before. */
  readonly isOlder: boolean;
}

/** Every day of the timeline on which something happens, with the last days to apply for what isn't idle, in order. */
export function datesOf(
  lines: readonly ClaimTimeline[],
  { entitlements, on }: Assessment,
  isIdle: (one: Entitlement) => boolean = () => false,
): readonly ClaimDate[] {
  const turns = lines.flatMap(({ benefit, claimant, spans }) =>
    spans.flatMap((span, index) => {
      const before = spans[index - 1];
      const turn = before && (endOf(spans[index - 2], before, span) ?? turnOf(before, span, on));
      return turn ? [{ benefit, claimant, day: span.from, ...turn }] : [];
    }),
  );
  // The window to apply closes also for who has it already, and that it does tells them nothing.
  const closing = entitlements.flatMap(lastDaysOf);
  const said = turns.filter((turn) => !closing.some((last) => isNoNews(turn, last)));
  const lastDays = entitlements.filter((one) => !isIdle(one)).flatMap(lastDaysOf);
  // Of one day, what has to be done by then comes first.
  return [...lastDays, ...said].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** By when to apply: at all, and so as to get all of it. */
function lastDaysOf({
  benefit,
  claimant,
  deadline,
  best_by: bestBy,
  outcome,
  amount,
}: Entitlement): readonly ClaimDate[] {
  const lastDay = { benefit, claimant, isOpen: outcome === 'unknown', amount, before: null };
  return [
    ...(deadline && outcome !== 'ineligible' ? [{ ...lastDay, day: deadline, kind: 'deadline' } as const] : []),
    ...(bestBy && outcome === 'eligible' ? [{ ...lastDay, day: bestBy, kind: 'best_by' } as const] : []),
  ];
}

export interface SortedDates {
  readonly coming: readonly ClaimDate[];
  /** What is no more than a maybe. */
  readonly open: readonly ClaimDate[];
  readonly past: readonly ClaimDate[];
}

/** By what they ask of somebody today: the last day to apply is missed just as well where the answer may be yes. */
export function sortedOut(dates: readonly ClaimDate[], on: string): SortedDates {
  const isAhead = ({ day }: ClaimDate) => day >= on;
  const isSaid = (one: ClaimDate) => !one.isOpen || isLastDay(one);
  return {
    coming: dates.filter((one) => isAhead(one) && isSaid(one)),
    open: dates.filter((one) => isAhead(one) && !isSaid(one)),
    past: dates.filter((one) => !isAhead(one) && !one.isOpen),
  };
}

/** Enough to get the papers. */
const REMIND = 7;

/** How long before the last day to apply a calendar reminds: a reminder that lies in the past already would never come. */
export function daysToRemind(lastDay: string, today: string): number {
  const left = daysBetween(today, lastDay) ?? REMIND;
  return Math.max(0, Math.min(REMIND, left - 1));
}

/**
 * What a last day has said already: the day after it, and of what is had once any later end, as after a weekend. An end on the
 * day after the best day to apply is news, and so is that of what goes on month by month after the last day to apply.
 */
function isNoNews(turn: ClaimDate, last: ClaimDate): boolean {
  const isEnd = turn.kind === 'ends' || turn.kind === 'reopens';
  if (!isEnd || !isSameClaim(turn, last) || turn.day <= last.day) return false;
  if (daysBetween(last.day, turn.day) === 1) return last.kind === 'deadline' || turn.kind === 'reopens';
  return last.kind === 'deadline' && turn.kind === 'ends' && !last.amount?.unit.endsWith('/month');
}

/** What is eligible now, and since when without a break: only what began before today. */
export function lookBackOf(lines: readonly ClaimTimeline[], on: string): readonly LookBack[] {
  return lines
    .flatMap(({ benefit, claimant, spans }): readonly LookBack[] => {
      const now = spans.findIndex(({ from, to }) => from <= on && on <= to);
      if (spans[now]?.outcome !== 'eligible') return [];
      let first = now;
      while (spans[first - 1]?.outcome === 'eligible') first -= 1;
      const since = spans[first]?.from ?? on;
      return since < on ? [{ benefit, claimant, since, isOlder: first === 0 }] : [];
    })
    .toSorted((a, b) => Number(a.isOlder) - Number(b.isOlder));
}

type Turn = Pick<ClaimDate, 'kind' | 'isOpen' | 'amount' | 'before'>;

/** A yes that is a maybe for a while before it is a no: that it is over then is certain. */
function endOf(yes: ClaimSpan | undefined, maybe: ClaimSpan, no: ClaimSpan): Turn | undefined {
  if (yes?.outcome !== 'eligible' || maybe.outcome !== 'unknown' || isPossible(no)) return undefined;
  return { kind: kindOfEnd(no), isOpen: false, amount: no.amount, before: yes.amount };
}

function turnOf(a: ClaimSpan, b: ClaimSpan, on: string): Turn | undefined {
  const turn = (kind: DateKind, isOpen = false): Turn => ({ kind, isOpen, amount: b.amount, before: a.amount });
  if (!isPossible(a) && !isPossible(b)) return undefined;
  if (!isPossible(a)) return turn('starts', b.outcome === 'unknown');
  if (!isPossible(b)) return turn(kindOfEnd(b), a.outcome === 'unknown');
  if (a.outcome === 'eligible' && b.outcome === 'eligible') return isPaidOtherwise(a, b) ? turn('changes') : undefined;
  // What was a maybe then is only known by today's answers: that it turned on that day says nothing.
  if (b.from <= on || a.outcome === b.outcome) return undefined;
  return turn(b.outcome === 'eligible' ? 'settles' : 'reopens');
}

function kindOfEnd({ outcome }: ClaimSpan): DateKind {
  return outcome === 'not-in-force' ? 'closes' : 'ends';
}

/** Both amounts are known: that a span of them moves tells nobody anything. */
function isPaidOtherwise({ amount: a }: ClaimSpan, { amount: b }: ClaimSpan): boolean {
  return a !== null && b !== null && a.min === a.max && b.min === b.max && (a.min !== b.min || a.unit !== b.unit);
}
