import { isNumeric } from './operations/arithmetic.ts';
import { truths } from './operations/logic.ts';
import type { Version } from './ruleset.ts';
import type { Run, Scope } from './scope.ts';
import { bounds, type Dependencies, hangsOn, type Interval, union, type Value } from './value.ts';

const [FALSE, TRUE] = [1, 2];

/** What can still come of one benefit for one claimant; amounts count 0 where it may fail. */
export interface Verdict {
  readonly mayHold: boolean;
  readonly mayFail: boolean;
  readonly min: number;
  readonly max: number;
  readonly hangsOn: Dependencies;
  /** What each undecided condition, and the amount, hangs on by itself. */
  readonly parts: readonly Dependencies[];
}

const FAILED: Verdict = { mayHold: false, mayFail: true, min: 0, max: 0, hangsOn: [], parts: [] };

/** The conditions and the amount of one version, linked. */
export interface Judge {
  readonly tests: readonly (Run | undefined)[];
  readonly amount: Run | undefined;
}

export function linkJudge(version: Version, run: Scope['rules']['run']): Judge {
  return {
    tests: version.conditions.map((condition) => condition.test && run(condition.test)),
    amount: version.amount && run(version.amount.is),
  };
}

/** One pass, condition by condition; sound, and exact unless some open fact is read twice. */
export function judge({ tests, amount }: Judge, scope: Scope): Verdict {
  let mayFail = false;
  let hangs: Dependencies = [];
  const parts: Dependencies[] = [];
  for (const test of tests) {
    const value: Value = test ? test(scope) : null;
    const bits = truths(value);
    if (bits === FALSE) return FAILED;
    if (bits === TRUE) continue;
    mayFail = true;
    const own = hangsOn(value);
    parts.push(own);
    hangs = union(hangs, own);
  }
  if (!amount) return { mayHold: true, mayFail, min: 0, max: 0, hangsOn: hangs, parts };
  const due = amount(scope);
  const { min, max, nullable } = spanOf(due);
  const [low, high] = [nullable ? 0 : Math.max(0, min), Math.max(0, max)];
  // What is nothing either way hangs on nothing.
  const own = low === high ? [] : hangsOn(due);
  return {
    mayHold: true,
    mayFail,
    min: mayFail ? 0 : low,
    max: high,
    hangsOn: union(hangs, own),
    parts: [...parts, own],
  };
}

function spanOf(value: Value): Pick<Interval, 'min' | 'max' | 'nullable'> {
  return isNumeric(value) ? bounds(value) : { min: 0, max: 0, nullable: true };
}

export function joinVerdicts(a: Verdict, b: Verdict): Verdict {
  return {
    mayHold: a.mayHold || b.mayHold,
    mayFail: a.mayFail || b.mayFail,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    hangsOn: union(a.hangsOn, b.hangsOn),
    parts: a.parts,
  };
}

export function isDecided(verdict: Verdict): boolean {
  return verdict.mayHold !== verdict.mayFail && verdict.min === verdict.max;
}

/** Nothing that one can come to, the other can. */
export function areDisjoint(a: Verdict, b: Verdict): boolean {
  const shareFailing = a.mayFail && b.mayFail;
  const shareHolding = a.mayHold && b.mayHold && a.min <= b.max && b.min <= a.max;
  return !shareFailing && !shareHolding;
}
