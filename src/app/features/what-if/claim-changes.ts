import { type Assessment, type Claim, type Entitlement, isSameClaim } from '../../../engine/index.ts';

/** A claim that another answer turns, or pays otherwise. */
export interface ClaimChange extends Claim {
  readonly before: Entitlement;
  readonly after: Entitlement;
}

const rank: Readonly<Record<Entitlement['outcome'], number>> = {
  eligible: 0,
  unknown: 1,
  ineligible: 2,
  'not-in-force': 3,
};

/** What differs between two assessments of one household: what is certain on either side comes first. */
export function changesBetween(before: Assessment, after: Assessment): readonly ClaimChange[] {
  return before.entitlements
    .flatMap((one): readonly ClaimChange[] => {
      const { benefit, claimant } = one;
      const then = after.entitlements.find((other) => isSameClaim(other, one));
      return then && differs(one, then) ? [{ benefit, claimant, before: one, after: then }] : [];
    })
    .toSorted((a, b) => surest(a) - surest(b) || worth(b) - worth(a));
}

function differs(a: Entitlement, b: Entitlement): boolean {
  if (a.outcome !== b.outcome) return true;
  return a.amount?.min !== b.amount?.min || a.amount?.max !== b.amount?.max || a.amount?.unit !== b.amount?.unit;
}

function surest({ before, after }: ClaimChange): number {
  return Math.min(rank[before.outcome], rank[after.outcome]);
}

function worth({ before, after }: ClaimChange): number {
  return Math.max(before.worth.min, after.worth.min);
}
