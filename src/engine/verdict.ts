/** What can still come of one benefit for one claimant; amounts count 0 where it may fail. */
export interface Verdict {
  readonly mayHold: boolean;
  readonly mayFail: boolean;
  readonly min: number;
  readonly max: number;
  /** Places that each undecided condition, and last the amount, hangs on: twice where a part reads one more than once. */
  readonly parts: readonly (readonly number[])[];
}

export const FAILED: Verdict = { mayHold: false, mayFail: true, min: 0, max: 0, parts: [] };

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
