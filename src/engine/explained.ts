import type { ConditionResult, Entitlement } from './assessment.ts';
import { addMonths, formatDay } from './calendar.ts';
import { type Circumstances, enter, nameAt, type Subject } from './circumstances.ts';
import { conditionResult, valuesOf } from './condition-result.ts';
import { boundsOf, evaluate } from './evaluate.ts';
import { hangsOn } from './hangs-on.ts';
import { judgeOf } from './judges.ts';
import { judge } from './judging.ts';
import { missingOf } from './missing.ts';
import type { Refined } from './refine.ts';
import type { Benefit, Shown, Standing, Version } from './ruleset.ts';
import { isDecided } from './verdict.ts';

const WEAKEST_LAST: readonly Standing[] = ['official', 'seed', 'secondary', 'recalled'];

/** A claim that was decided, with what it takes to tell more about it. */
export interface Decided {
  readonly circumstances: Circumstances;
  readonly benefit: Benefit;
  readonly version: Version;
  readonly subject: Subject;
  readonly found: Refined;
  /** Whether a fact may be listed as missing that can't matter after all. */
  readonly isQuick: boolean;
  /** Places that can still change it, once they were asked for. */
  missing: readonly number[] | undefined;
}

/** Places that can still change a claim. */
export function missingIn(claim: Decided): readonly number[] {
  claim.missing ??= findMissing(claim);
  return claim.missing;
}

function findMissing({ circumstances, version, subject, found, isQuick }: Decided): readonly number[] {
  if (isQuick) return isDecided(found.verdict) ? [] : hangsOn(found.first);
  enter(circumstances);
  return missingOf(circumstances, version, subject.first, found);
}

/** Tells of a claim what nobody needed in order to decide it; each is worked out once. */
export class Explained {
  private found: readonly ConditionResult[] | undefined;
  private names: readonly string[] | undefined;
  private behind: Pick<Entitlement, 'standing' | 'fresh' | 'stale'> | undefined;

  constructor(private readonly claim: Decided) {}

  conditions(): readonly ConditionResult[] {
    const { circumstances, version, subject } = this.claim;
    if (!this.found) {
      enter(circumstances);
      this.found = version.conditions.map((condition) => conditionResult(circumstances, condition, subject.first));
    }
    return this.found;
  }

  missing(): readonly string[] {
    this.names ??= missingIn(this.claim).map((place) => nameAt(this.claim.circumstances, place));
    return this.names;
  }

  backing(): Pick<Entitlement, 'standing' | 'fresh' | 'stale'> {
    this.behind ??= backingOf(this.claim);
    return this.behind;
  }

  deadline(): string | undefined {
    return this.dayOf(this.claim.benefit.deadline);
  }

  bestBy(): string | undefined {
    const day = this.dayOf(this.claim.benefit.bestBy);
    if (day === undefined || day < formatDay(this.claim.circumstances.on)) return undefined;
    const deadline = this.deadline();
    return deadline === undefined || day < deadline ? day : undefined;
  }

  private dayOf(shown: Shown | undefined): string | undefined {
    const { circumstances, subject, found } = this.claim;
    if (!shown || !found.verdict.mayHold) return undefined;
    enter(circumstances);
    const { value } = evaluate(circumstances, { is: shown.is, type: 'date' }, subject.first);
    return typeof value === 'string' ? value : undefined;
  }

  deadlineSays(): Entitlement['deadline_says'] {
    const { circumstances, benefit, subject, found } = this.claim;
    const { deadlineSays: phrase, deadlineWith } = benefit.apply;
    if (phrase === undefined || !found.verdict.mayHold) return undefined;
    enter(circumstances);
    return { phrase, with: valuesOf(circumstances, deadlineWith, subject.first) };
  }
}

/** How well the numbers are backed that deciding uses: goes over the rule once more and notes them. */
function backingOf(claim: Decided): Pick<Entitlement, 'standing' | 'fresh' | 'stale'> {
  const used = usedFor(claim);
  const stale = staleOf(claim.circumstances, used);
  return { standing: standingOf(claim.circumstances, used), fresh: stale.length === 0, stale };
}

type Used = readonly (readonly [parameter: number, value: number])[];

function usedFor({ circumstances, version, benefit, subject, found }: Decided): Used {
  const { rules } = circumstances;
  const { mayHold } = found.verdict;
  enter(circumstances);
  rules.machine.used = [];
  judge(rules.machine, judgeOf(rules, version), subject.first);
  if (mayHold && version.amount?.worth) boundsOf(circumstances, version.amount.worth.is, subject.first);
  if (mayHold && benefit.deadline) boundsOf(circumstances, benefit.deadline.is, subject.first);
  if (mayHold && benefit.bestBy) boundsOf(circumstances, benefit.bestBy.is, subject.first);
  return usedSince(circumstances);
}

/** Parameters and their values (-1: none is known) that the machine noted, which it stops to do. */
export function usedSince({ rules: { machine, codes } }: Circumstances): Used {
  const used = machine.used ?? [];
  machine.used = undefined;
  return used.map((code) => {
    let parameter = codes.length - 1;
    while (parameter > 0 && (codes[parameter] as number) > code) parameter--;
    return [parameter, code - (codes[parameter] as number) - 1] as const;
  });
}

/** Standing of the weakest number used; a number that isn't known at all counts as recalled. */
function standingOf({ rules }: Circumstances, used: Used): Standing {
  let weakest = 0;
  for (const [parameter, index] of used) {
    const standing = rules.ruleset.parameters[parameter]?.values[index]?.standing ?? 'recalled';
    weakest = Math.max(weakest, WEAKEST_LAST.indexOf(standing));
  }
  return WEAKEST_LAST[weakest] ?? 'recalled';
}

/** Parameters whose last value is older than their cycle on the as-of date. */
function staleOf({ rules, on }: Circumstances, used: Used): Entitlement['stale'] {
  const found = used.flatMap(([parameter, index]) => {
    const own = rules.ruleset.parameters[parameter];
    const value = own?.values[index];
    if (!own?.cycle || !value || value.ended || index < own.values.length - 1) return [];
    const until = addMonths(value.from, own.cycle * 12);
    return until <= on ? [{ parameter: own.id, from: formatDay(value.from) }] : [];
  });
  return found.filter((item, i) => found.findIndex((other) => other.parameter === item.parameter) === i);
}
