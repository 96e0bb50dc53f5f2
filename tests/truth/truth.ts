import {
  assessOne,
  type Entitlement,
  type ExactInput,
  type ExactLayout,
  type ExactProgramme,
  INELIGIBLE,
  type Rules,
  runExact,
  UNKNOWN,
} from '../../src/engine/index.ts';
import { completions, type Gap } from './completions.ts';
import type { PartialCase } from './partial-case.ts';
import { GUARD } from './small-rules.ts';

/** What was found over all cases. A case that fails several ways counts in each. */
export interface TruthCounts {
  cases: number;
  completions: number;
  /** Outcomes or amounts that some completion contradicts. */
  unfounded: number;
  /** Cases whose outcome and amount no gap can change, and those of them that were found decided. */
  decided: number;
  decidedFound: number;
  /** Outcome and both bounds are just what the completions span. */
  tight: number;
  gaps: number;
  /** Facts listed as missing that can change nothing, and facts not listed that can. */
  needless: number;
  lacking: number;
}

export function noTruthYet(): TruthCounts {
  return {
    cases: 0,
    completions: 0,
    unfounded: 0,
    decided: 0,
    decidedFound: 0,
    tight: 0,
    gaps: 0,
    needless: 0,
    lacking: 0,
  };
}

/** Everything that one claimant's verdict spans. */
interface Span {
  mayHold: boolean;
  mayFail: boolean;
  min: number;
  max: number;
}

export type Fault = 'unfounded' | 'undecided' | 'loose' | 'needless' | 'lacking';

/** Tries every completion of a case with emitted rules, and holds the engine's partial result against all of them. */
export function holdAgainstCompletions(
  { rules, layout, programme }: { rules: Rules; layout: ExactLayout; programme: ExactProgramme },
  one: PartialCase,
  counts: TruthCounts,
): readonly Fault[] {
  const { partial, whole, gaps } = one;
  const claimant = programme.claimant === 'household' ? 'household' : 'me';
  const found = assessOne(rules, partial, programme.benefit, claimant);
  if (!found) throw new Error('no entitlement');
  const input = completions(whole, gaps, layout);
  answerGuarded(input, one, layout);
  const [results] = runExact([programme], input);
  if (!results) throw new Error('no results');
  const { outcomes, amounts } = results;
  const step = programme.claimant === 'household' ? 1 : whole.people.length;
  const at = (i: number): readonly [outcome: number, amount: number] => [
    outcomes[i * step] ?? -1,
    amounts[i * step] ?? -1,
  ];
  const span = spanOf(at, input.households);
  const mattering = gaps.filter((_, i) => changes(at, gaps, i, input.households)).map(({ name }) => name);
  counts.completions += input.households;
  return count(found, span, mattering, gaps, counts);
}

/** An unanswered guarded fact is false where its guard says so, in every completion. */
export function answerGuarded(
  { people, households }: ExactInput,
  { whole, gaps }: PartialCase,
  { person: places }: ExactLayout,
): void {
  const guarded = places.findIndex(({ id }) => id === GUARD.guarded);
  const open = gaps.filter(({ fact }) => fact === GUARD.guarded);
  if (guarded < 0 || open.length === 0) return;
  const guard = gaps.findIndex(({ fact }) => fact === GUARD.guard);
  const persons = open.map(({ subject }) => whole.people.findIndex(({ id }) => id === subject));
  for (let i = 0; i < households; i++) {
    const isOn = guard < 0 ? whole.household?.flag : optionAt(gaps, guard, i);
    if (isOn) continue;
    for (const person of persons) people[(i * whole.people.length + person) * places.length + guarded] = 0;
  }
}

/** What stands in a gap in the i-th completion. */
function optionAt(gaps: readonly Gap[], gap: number, i: number): unknown {
  const options = gaps[gap]?.options ?? [];
  return options[Math.floor(i / strideOf(gaps, gap)) % options.length];
}

function strideOf(gaps: readonly Gap[], gap: number): number {
  return gaps.slice(gap + 1).reduce((product, { options }) => product * options.length, 1);
}

function spanOf(at: (i: number) => readonly [number, number], total: number): Span {
  const span: Span = { mayHold: false, mayFail: false, min: Number.POSITIVE_INFINITY, max: 0 };
  for (let i = 0; i < total; i++) {
    const [outcome, amount] = at(i);
    if (outcome > UNKNOWN || outcome < 0 || Number.isNaN(amount)) throw new Error(`not exact: ${outcome}, ${amount}`);
    span.mayHold ||= outcome !== INELIGIBLE;
    span.mayFail ||= outcome === INELIGIBLE || outcome === UNKNOWN;
    span.min = Math.min(span.min, outcome === UNKNOWN ? 0 : amount);
    span.max = Math.max(span.max, amount);
  }
  return span;
}

/** Whether two completions that differ in this gap alone come out differently. */
function changes(
  at: (i: number) => readonly [number, number],
  gaps: readonly Gap[],
  gap: number,
  total: number,
): boolean {
  const stride = strideOf(gaps, gap);
  const width = gaps[gap]?.options.length ?? 1;
  for (let i = 0; i < total; i++) {
    if (Math.floor(i / stride) % width === width - 1) continue;
    const [a, b] = [at(i), at(i + stride)];
    if (a[0] !== b[0] || a[1] !== b[1]) return true;
  }
  return false;
}

function count(
  found: Entitlement,
  span: Span,
  mattering: readonly string[],
  gaps: readonly Gap[],
  counts: TruthCounts,
): readonly Fault[] {
  const own: Span = {
    mayHold: found.outcome !== 'ineligible',
    mayFail: found.outcome !== 'eligible',
    min: found.amount?.min ?? 0,
    max: found.amount?.max ?? (found.amount ? Number.POSITIVE_INFINITY : 0),
  };
  const isUnfounded =
    (span.mayHold && !own.mayHold) || (span.mayFail && !own.mayFail) || span.min < own.min || span.max > own.max;
  const isTight =
    span.mayHold === own.mayHold && span.mayFail === own.mayFail && span.min === own.min && span.max === own.max;
  const isDecided = mattering.length === 0;
  const needless = found.missing.filter((name) => !mattering.includes(name)).length;
  const lacking = mattering.filter((name) => !found.missing.includes(name)).length;
  counts.cases++;
  counts.gaps += gaps.length;
  counts.needless += needless;
  counts.lacking += lacking;
  if (isUnfounded) counts.unfounded++;
  if (isTight) counts.tight++;
  if (isDecided) counts.decided++;
  if (isDecided && isTight) counts.decidedFound++;
  return [
    ...(isUnfounded ? (['unfounded'] as const) : isTight ? [] : ([isDecided ? 'undecided' : 'loose'] as const)),
    ...(needless > 0 ? (['needless'] as const) : []),
    ...(lacking > 0 ? (['lacking'] as const) : []),
  ];
}
