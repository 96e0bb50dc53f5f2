import type { Judge, Run } from './judges.ts';
import { NONE } from './machine/held.ts';
import type { Machine } from './machine/machine.ts';
import { NOTHING } from './machine/node.ts';
import { FALSE, TRUE } from './machine/truth.ts';
import { FAILED, type Verdict } from './verdict.ts';

/** What one condition, or the amount, came to in a case as it is. */
export interface Part {
  /** Bits of a truth, or the state of a number between its ends. */
  readonly state: number;
  readonly low: number;
  readonly high: number;
  /** Places that it hangs on, as in `Verdict.parts`. */
  readonly deps: readonly number[];
  /** Every place that was looked at, and maybe more: exact for the case as it is. */
  readonly touched: readonly number[];
}

/** One pass over a rule with everything that a later case can take over; `parts` has the amount last. */
export interface Judged {
  readonly verdict: Verdict;
  readonly parts: readonly (Part | undefined)[];
  /** Which condition failed, and its part is the only one; -1 for none. */
  readonly failing: number;
}

/** Whether a condition may fail by itself, whatever the others do: one that reads no fact twice, or is a caseworker's. */
export function mayFailAlone({ parts, failing }: Judged, conditions: number): boolean {
  if (failing >= 0) return true;
  for (let i = 0; i < conditions; i++) {
    const { state, deps } = parts[i] as Part;
    if (state !== TRUE && ((state & TRUE) === 0 || areOnce(deps))) return true;
  }
  return false;
}

function areOnce(places: readonly number[]): boolean {
  for (let i = 1; i < places.length; i++) if (places.indexOf(places[i] as number) < i) return false;
  return true;
}

/**
 * One pass over the case as it is; sound, and exact unless some open fact is read twice. Whatever still holds of `before` isn't
 * worked out again. A rule fails by one condition, so it is no matter in which order they are tried.
 */
export function judgeAnew(
  m: Machine,
  own: Judge,
  place: number,
  before: Judged | undefined,
  holds: (part: Part) => boolean,
): Judged {
  m.pass++;
  m.own = place;
  m.top = 0;
  const { tests, amount } = own;
  const first = before && before.failing >= 0 ? before.failing : own.likely;
  const parts: (Part | undefined)[] = new Array(tests.length).fill(undefined);
  for (let n = 0; n < tests.length; n++) {
    // The likely one before all others.
    const i = n === 0 ? first : n <= first ? n - 1 : n;
    const known = before && (before.failing < 0 ? before.parts[i] : n === 0 ? before.parts[0] : undefined);
    const part = known && holds(known) ? known : partOf(m, tests[i] as Run, false);
    parts[i] = part;
    if (part.state === FALSE) {
      own.likely = i;
      return { verdict: FAILED, parts: [part], failing: i };
    }
  }
  if (amount) {
    const known = before && before.failing < 0 ? before.parts[tests.length] : undefined;
    parts.push(known && holds(known) ? known : partOf(m, amount, true));
  }
  const open = (parts as readonly Part[]).slice(0, tests.length).filter(({ state }) => state !== TRUE);
  const verdict = verdictOf(
    open.map(({ deps }) => deps),
    amount && parts[tests.length],
  );
  return { verdict, parts, failing: -1 };
}

/** What a run comes to, with all that it alone looked at. */
function partOf(m: Machine, run: Run, isAmount: boolean): Part {
  m.watch();
  const state = run();
  return {
    state,
    low: isAmount ? (m.span[0] as number) : 0,
    high: isAmount ? (m.span[1] as number) : 0,
    deps: m.take(0),
    touched: m.touched,
  };
}

/** One more pass over a case that was judged, with some facts narrowed: only what looks at these is worked out again. */
export function judgeNarrowed(m: Machine, { tests, amount }: Judge, place: number, { parts }: Judged): Verdict {
  m.pass++;
  m.own = place;
  m.top = 0;
  const open: (readonly number[])[] = [];
  for (let i = 0; i < tests.length; i++) {
    const before = parts[i] as Part;
    const isAnew = m.isNarrowed(before.touched);
    const state = isAnew ? (tests[i] as Run)() : before.state;
    if (state === FALSE) return FAILED;
    const deps = isAnew ? m.take(0) : before.deps;
    if (state !== TRUE) open.push(deps);
  }
  const paid = amount && (parts[tests.length] as Part);
  return verdictOf(open, paid && m.isNarrowed(paid.touched) ? paidNow(m, amount as Run) : paid);
}

/** One pass in the order of the rule, up to the first condition that fails. */
export function judge(m: Machine, { tests, amount }: Judge, place: number): Verdict {
  m.pass++;
  m.own = place;
  m.top = 0;
  const open: (readonly number[])[] = [];
  for (const test of tests) {
    const state = test();
    if (state === FALSE) return FAILED;
    const deps = m.take(0);
    if (state !== TRUE) open.push(deps);
  }
  return verdictOf(open, amount && paidNow(m, amount));
}

type Paid = Omit<Part, 'touched'>;

function paidNow(m: Machine, amount: Run): Paid {
  const state = amount();
  return { state, low: m.span[0] as number, high: m.span[1] as number, deps: m.take(0) };
}

/** What follows from the amount, and from conditions of which none fails: `open` is what each undecided one hangs on. */
function verdictOf(open: (readonly number[])[], amount: Paid | undefined): Verdict {
  const mayFail = open.length > 0;
  if (!amount) return { mayHold: true, mayFail, min: 0, max: 0, parts: open };
  const low = amount.state >= NOTHING ? 0 : Math.max(0, amount.low);
  const high = Math.max(0, amount.state === NOTHING ? 0 : amount.high);
  // What is nothing either way hangs on nothing.
  if (mayFail || amount.deps.length > 0) open.push(low === high ? NONE : amount.deps);
  return { mayHold: true, mayFail, min: mayFail ? 0 : low, max: high, parts: open };
}
