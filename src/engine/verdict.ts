import type { Cell } from './circumstances.ts';
import type { Rules } from './link.ts';
import { number, truth } from './machine/coerced.ts';
import type { Machine } from './machine/machine.ts';
import { NOTHING } from './machine/node.ts';
import { FALSE, TRUE } from './machine/truth.ts';
import type { Version } from './ruleset.ts';

/** What can still come of one benefit for one claimant; amounts count 0 where it may fail. */
export interface Verdict {
  readonly mayHold: boolean;
  readonly mayFail: boolean;
  readonly min: number;
  readonly max: number;
  /** Places that each undecided condition, and last the amount, hangs on: twice where a part reads one more than once. */
  readonly parts: readonly (readonly number[])[];
}

const NO_PARTS: Verdict['parts'] = [];
const FAILED: Verdict = { mayHold: false, mayFail: true, min: 0, max: 0, parts: NO_PARTS };

/** The conditions and the amount of one version, linked. */
export interface Judge {
  readonly tests: readonly ((() => number) | undefined)[];
  readonly amount: (() => number) | undefined;
  /** Answers that settled an earlier claim by this version: a search tries them first. They decide nothing by themselves. */
  readonly guesses: Guess[];
}

/** Parts of what facts may be, by the fact's role. */
export type Guess = ReadonlyMap<number, Cell>;

const judges = new WeakMap<Version, WeakMap<Machine, { readonly plain: Judge; noting?: Judge }>>();

/** Linked once for each version and rule set; `noting` notes undecided tests. */
export function judgeOf(rules: Rules, version: Version, noting = false): Judge {
  const byMachine = judges.get(version) ?? new WeakMap();
  judges.set(version, byMachine);
  const both = byMachine.get(rules.machine) ?? { plain: linkJudge(rules, rules.link, version) };
  byMachine.set(rules.machine, both);
  if (!noting) return both.plain;
  both.noting ??= linkJudge(rules, rules.linkNoting, version);
  return both.noting;
}

function linkJudge({ machine }: Rules, link: Rules['link'], { conditions, amount }: Version): Judge {
  return {
    tests: conditions.map(({ test }) => test && truth(link(test))),
    amount: amount && number(machine, link(amount.is)),
    guesses: [],
  };
}

/** One pass, condition by condition; sound, and exact unless some open fact is read twice. */
export function judge(m: Machine, { tests, amount }: Judge, own: number): Verdict {
  m.pass++;
  m.own = own;
  m.top = 0;
  let mayFail = false;
  let parts: (readonly number[])[] | undefined;
  for (let i = 0; i < tests.length; i++) {
    const test = tests[i];
    const bits = test ? test() : 0;
    if (bits === FALSE) return FAILED;
    if (bits === TRUE) continue;
    mayFail = true;
    parts ??= [];
    if (m.top > 0) parts.push(m.take(0));
    else parts.push([]);
  }
  if (!amount) return { mayHold: true, mayFail, min: 0, max: 0, parts: parts ?? NO_PARTS };
  const state = amount();
  const low = state >= NOTHING ? 0 : Math.max(0, m.span[0] as number);
  const high = Math.max(0, state === NOTHING ? 0 : (m.span[1] as number));
  if (parts || m.top > 0) {
    parts ??= [];
    // What is nothing either way hangs on nothing.
    parts.push(low === high ? [] : m.take(0));
  }
  return { mayHold: true, mayFail, min: mayFail ? 0 : low, max: high, parts: parts ?? NO_PARTS };
}

/** Every place that a verdict hangs on, ascending, each once. */
export function hangsOn({ parts }: Verdict): readonly number[] {
  return parts.length === 0 ? [] : [...new Set(parts.flat())].sort((a, b) => a - b);
}

let marks = new Int32Array(4096);
let mark = 0;

/** Places read more than once: correlated with themselves, which a single pass can't see. */
export function sharedIn({ parts }: Verdict): readonly number[] {
  mark += 2;
  const twice: number[] = [];
  for (const part of parts) {
    for (const place of part) {
      if (place >= marks.length) marks = new Int32Array(2 * place);
      const seen = marks[place] as number;
      if (seen === mark) twice.push(place);
      if (seen <= mark) marks[place] = seen === mark ? mark + 1 : mark;
    }
  }
  return twice.length < 2 ? twice : twice.sort((a, b) => a - b);
}

export function joinVerdicts(a: Verdict, b: Verdict): Verdict {
  return {
    mayHold: a.mayHold || b.mayHold,
    mayFail: a.mayFail || b.mayFail,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    parts: a.parts,
  };
}

export function isDecided(verdict: Verdict): boolean {
  return verdict.mayHold !== verdict.mayFail && verdict.min === verdict.max;
}

export function isSame(a: Verdict, b: Verdict): boolean {
  return a.mayHold === b.mayHold && a.mayFail === b.mayFail && a.min === b.min && a.max === b.max;
}

/** Nothing that one can come to, the other can. */
export function areDisjoint(a: Verdict, b: Verdict): boolean {
  const shareFailing = a.mayFail && b.mayFail;
  const shareHolding = a.mayHold && b.mayHold && a.min <= b.max && b.min <= a.max;
  return !shareFailing && !shareHolding;
}
