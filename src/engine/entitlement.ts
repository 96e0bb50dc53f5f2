import type { Bounds, Entitlement } from './assessment.ts';
import { addMonths, formatDay } from './calendar.ts';
import { factName } from './case.ts';
import { fresh } from './cells.ts';
import { Claimed } from './claimed.ts';
import { conditionResult } from './condition-result.ts';
import { isNumeric } from './operations/arithmetic.ts';
import { refine } from './refine.ts';
import type { Benefit, Standing, Version } from './ruleset.ts';
import type { Scope } from './scope.ts';
import { bounds } from './value.ts';
import { linkJudge, type Verdict } from './verdict.ts';
import { yearly } from './yearly.ts';

const WEAKEST_LAST: readonly Standing[] = ['official', 'seed', 'secondary', 'recalled'];

/** One benefit for one claimant. The conditions' details are worked out when they are first looked at. */
export function entitlementOf(scope: Scope, benefit: Benefit): Entitlement {
  const version = versionOn(benefit, scope.on);
  if (!version) return notInForce(benefit.id, scope.subject.subject);
  const verdict = refine(linkJudge(version, scope.rules.run), scope);
  scope.undecided.push(...(version.amount ? verdict.parts.slice(0, -1) : verdict.parts));
  const stale = staleOf(scope);
  const deadline = verdict.mayHold ? deadlineOf(scope, benefit) : undefined;
  const amount = amountOf(version, verdict);
  const told = {
    benefit: benefit.id,
    claimant: scope.subject.subject,
    outcome: outcomeOf(verdict),
    amount,
    saved: version.amount?.saved ?? false,
    worth: worthOf(scope, version, verdict, amount),
    missing: verdict.hangsOn.map((instance) => factName(scope.rules, scope.people, instance)),
    standing: standingOf(scope),
    fresh: stale.length === 0,
    stale,
  };
  const explain = (): Entitlement['conditions'] =>
    version.conditions.map((condition) => conditionResult(scope, condition));
  return new Claimed(deadline === undefined ? told : { ...told, deadline }, explain);
}

function notInForce(benefit: string, claimant: string): Entitlement {
  return {
    benefit,
    claimant,
    outcome: 'not-in-force',
    amount: null,
    worth: NOTHING_YEARLY,
    saved: false,
    conditions: [],
    missing: [],
    standing: 'official',
    fresh: true,
    stale: [],
  };
}

export function versionOn(benefit: Benefit, on: number): Version | undefined {
  return benefit.versions.find((version) => version.from <= on && on <= version.to);
}

export function outcomeOf({ mayHold, mayFail }: Verdict): Entitlement['outcome'] {
  if (mayHold && mayFail) return 'unknown';
  return mayHold ? 'eligible' : 'ineligible';
}

export function amountOf(version: Version, { mayHold, min, max }: Verdict): Entitlement['amount'] {
  if (!version.amount || !mayHold) return null;
  return { min, max: Number.isFinite(max) ? max : null, unit: version.amount.unit };
}

const NOTHING_YEARLY: Bounds = { min: 0, max: 0 };

function worthOf(scope: Scope, version: Version, verdict: Verdict, amount: Entitlement['amount']): Bounds {
  const worth = version.amount?.worth;
  if (!worth || !amount) return yearly(amount);
  const value = scope.rules.run(worth.is)(fresh(scope, scope.narrowed));
  const { min, max } = isNumeric(value) ? bounds(value) : { min: 0, max: 0 };
  return yearly({ min: verdict.mayFail ? 0 : min, max: Number.isFinite(max) ? max : null, unit: worth.unit });
}

function deadlineOf(scope: Scope, benefit: Benefit): string | undefined {
  if (!benefit.deadline) return undefined;
  const day = scope.rules.run(benefit.deadline.is)(fresh(scope, scope.narrowed));
  return typeof day === 'number' ? formatDay(day) : undefined;
}

/** Standing of the weakest number used; a number that isn't known at all counts as recalled. */
function standingOf(scope: Scope): Standing {
  let weakest = 0;
  for (const [parameter, index] of usedBy(scope)) {
    const standing = scope.rules.parameters[parameter]?.values[index]?.standing ?? 'recalled';
    weakest = Math.max(weakest, WEAKEST_LAST.indexOf(standing));
  }
  return WEAKEST_LAST[weakest] ?? 'recalled';
}

/** Parameters whose last value is older than their cycle on the as-of date. */
function staleOf(scope: Scope): Entitlement['stale'] {
  const found = usedBy(scope).flatMap(([parameter, index]) => {
    const used = scope.rules.parameters[parameter];
    const value = used?.values[index];
    if (!used?.cycle || !value || value.ended || index < used.values.length - 1) return [];
    const until = addMonths(value.from, used.cycle * 12);
    return until <= scope.on ? [{ parameter: used.id, from: formatDay(value.from) }] : [];
  });
  return found.filter((item, i) => found.findIndex((other) => other.parameter === item.parameter) === i);
}

export function usedBy(scope: Scope): readonly (readonly [parameter: number, value: number])[] {
  return [...scope.used].map((code) => [Math.floor((code + 1) / 1000), ((code + 1) % 1000) - 1] as const);
}
