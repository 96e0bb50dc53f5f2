import { type Assessment, type Entitlement, isPossible, isSameClaim, type RuleSet } from '../../../engine/index.ts';

/** One benefit on both sides; claims that are refused are left out. */
export interface Compared {
  readonly benefit: string;
  readonly a: readonly Entitlement[];
  readonly b: readonly Entitlement[];
}

export interface Comparison {
  readonly rows: readonly Compared[];
  /** Benefits that stand alike on both sides. */
  readonly same: number;
}

/** What differs between two assessments, benefit by benefit, in the order of the rules. */
export function compare(a: Assessment, b: Assessment, { benefits }: RuleSet): Comparison {
  const rows = benefits.map(({ id }): Compared => ({ benefit: id, a: claimsOf(a, id), b: claimsOf(b, id) }));
  const concerned = rows.filter((row) => row.a.length + row.b.length > 0);
  const different = concerned.filter((row) => summary(a, row.a) !== summary(b, row.b));
  return { rows: different, same: concerned.length - different.length };
}

function claimsOf({ entitlements }: Assessment, benefit: string): readonly Entitlement[] {
  return entitlements.filter((one) => one.benefit === benefit && isPossible(one));
}

/** People of two cases have nothing in common but their place. What others leave of an amount is told with it. */
function summary({ package: best }: Assessment, claims: readonly Entitlement[]): string {
  const leftOf = (claim: Entitlement) => best.reduced.find((one) => isSameClaim(one, claim))?.left;
  return JSON.stringify(
    claims.map((claim) => [claim.outcome, claim.amount?.min, claim.amount?.max, claim.amount?.unit, leftOf(claim)]),
  );
}
