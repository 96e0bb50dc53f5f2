import type { Bounds, Entitlement } from './assessment.ts';
import type { Circumstances, Subject } from './circumstances.ts';
import { Claimed, type Told } from './claimed.ts';
import { boundsOf } from './evaluate.ts';
import type { Decided } from './explained.ts';
import type { Judged, Part } from './judging.ts';
import { NONE } from './machine/held.ts';
import { refineAnew } from './refine.ts';
import type { Benefit, Version } from './ruleset.ts';
import type { Verdict } from './verdict.ts';
import { yearly } from './yearly.ts';

/** A claim with all that a later assessment needs to know whether it still holds. */
export interface Worked {
  readonly entitlement: Entitlement;
  readonly decided: Decided | undefined;
  readonly judged: Judged | undefined;
  readonly touched: readonly number[];
}

/** One benefit for one claimant of the case that was entered; of `before` whatever holds is taken over. */
export function workOut(
  circumstances: Circumstances,
  benefit: Benefit,
  subject: Subject,
  isQuick: boolean,
  before?: Judged,
  holds: (part: Part) => boolean = never,
): Worked {
  const version = versionOn(benefit, circumstances.on);
  if (!version) return notInForce(benefit.id, subject.id);
  const { refined: found, judged } = refineAnew(circumstances, version, subject.first, before, holds);
  const { verdict } = found;
  const amount = amountOf(version, verdict);
  const m = circumstances.rules.machine;
  m.watch();
  const told: Told = {
    benefit: benefit.id,
    claimant: subject.id,
    outcome: outcomeOf(verdict),
    amount,
    paid_as: version.amount?.paidAs ?? 'cash',
    worth: worthOf(circumstances, version, subject, verdict, amount),
  };
  const decided: Decided = { circumstances, benefit, version, subject, found, isQuick, missing: undefined };
  return { entitlement: new Claimed(told, decided), decided, judged, touched: touchedBy(judged, m.touched) };
}

const never = (): boolean => false;

/** A claim that fails hangs on the one condition only. */
function touchedBy({ parts, failing }: Judged, forWorth: readonly number[]): readonly number[] {
  if (failing >= 0) return (parts[0] as Part).touched;
  return forWorth.concat(...parts.map((part) => part?.touched ?? NONE));
}

/** The same claim in a case that differs only where deciding it never looked. */
export function carriedOver(worked: Worked, circumstances: Circumstances, subject: Subject, isQuick: boolean): Worked {
  const { decided: before, entitlement, judged, touched } = worked;
  if (!before) return worked;
  const { benefit, version, found } = before;
  const missing = before.isQuick === isQuick ? before.missing : undefined;
  const decided: Decided = { circumstances, benefit, version, subject, found, isQuick, missing };
  return { entitlement: new Claimed(entitlement, decided), decided, judged, touched };
}

function notInForce(benefit: string, claimant: string): Worked {
  const entitlement: Entitlement = {
    benefit,
    claimant,
    outcome: 'not-in-force',
    amount: null,
    worth: NOTHING_YEARLY,
    paid_as: 'cash',
    conditions: [],
    missing: [],
    standing: 'official',
    fresh: true,
    stale: [],
  };
  return { entitlement, decided: undefined, judged: undefined, touched: [] };
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

function worthOf(
  circumstances: Circumstances,
  version: Version,
  { first }: Subject,
  { mayFail }: Verdict,
  amount: Entitlement['amount'],
): Bounds {
  const worth = version.amount?.worth;
  if (!worth || !amount) return yearly(amount);
  const { min, max } = boundsOf(circumstances, worth.is, first) ?? { min: 0, max: 0 };
  return yearly({ min: mayFail ? 0 : min, max: Number.isFinite(max) ? max : null, unit: worth.unit });
}
