import type { Assessment, Entitlement, RuleSet } from '../../../engine/index.ts';
import { daysBetween } from '../../../platform/index.ts';
import { nearMiss } from '../../state/near-miss.ts';

/** `choose`: one of several that can't be had together. */
export type RowKind = 'yes' | 'choose' | 'maybe' | 'no' | 'closed' | 'referral';

export interface ResultRow {
  /** `benefit claimant`, as elsewhere. */
  readonly key: string;
  readonly kind: RowKind;
  readonly benefit: string;
  readonly claimant: string;
  /** Absent for programmes that only a caseworker can judge. */
  readonly of?: Entitlement;
}

export interface ResultRows {
  /** What is worth a look now: all that is certain, what is nearly known, and near misses. */
  readonly first: readonly ResultRow[];
  readonly rest: readonly ResultRow[];
  readonly referrals: readonly ResultRow[];
}

/** More open rows than this at once tell nobody anything. */
const OPEN_ROWS = 30;

/** A deadline this close comes before any amount. */
const SOON_DAYS = 60;

/** The table's rows: certain, one of several, possible, missed by little; then the rest. */
export function resultRows(assessment: Assessment, ruleset: RuleSet): ResultRows {
  const isChoice = choiceOf(assessment);
  const rows = assessment.entitlements.map((of) => rowOf(of, kindOf(of, isChoice)));
  const ofKind = (...kinds: readonly RowKind[]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => compare(a.of, b.of, assessment.on));
  const open = ofKind('maybe').toSorted((a, b) => missingOf(a) - missingOf(b));
  const near = ofKind('no').filter(({ of }) => of && nearMiss(of));
  return {
    first: [...ofKind('yes', 'choose'), ...open.slice(0, OPEN_ROWS), ...near],
    rest: [...open.slice(OPEN_ROWS), ...ofKind('no').filter((row) => !near.includes(row)), ...ofKind('closed')],
    referrals: ruleset.benefits
      .filter(({ level }) => level === 'referral')
      .map(({ id }) => ({ key: `${id} household`, kind: 'referral', benefit: id, claimant: 'household' })),
  };
}

function rowOf(of: Entitlement, kind: RowKind): ResultRow {
  const { benefit, claimant } = of;
  return { key: `${benefit} ${claimant}`, kind, benefit, claimant, of };
}

function kindOf(of: Entitlement, isChoice: (of: Entitlement) => boolean): RowKind {
  switch (of.outcome) {
    case 'eligible':
      return isChoice(of) ? 'choose' : 'yes';
    case 'unknown':
      return 'maybe';
    case 'ineligible':
      return 'no';
    case 'not-in-force':
      return 'closed';
  }
}

function choiceOf(of: Assessment): (of: Entitlement) => boolean {
  const choices = [
    ...of.package.rejected.flatMap((one) => [one, ...one.instead]),
    ...of.package.given_up.flatMap((one) => one.instead),
  ];
  const keys = new Set(choices.map(({ benefit, claimant }) => `${benefit} ${claimant}`));
  return ({ benefit, claimant }) => keys.has(`${benefit} ${claimant}`);
}

function missingOf({ of }: ResultRow): number {
  return of?.missing.length ?? 0;
}

function compare(a: Entitlement | undefined, b: Entitlement | undefined, on: string): number {
  if (!a || !b) return 0;
  return Number(isSoon(b, on)) - Number(isSoon(a, on)) || b.worth.min - a.worth.min || most(b) - most(a);
}

function most({ worth }: Entitlement): number {
  return worth.max ?? Number.MAX_SAFE_INTEGER;
}

function isSoon({ deadline }: Entitlement, on: string): boolean {
  const days = deadline === undefined ? undefined : daysBetween(on, deadline);
  return days !== undefined && days >= 0 && days <= SOON_DAYS;
}
