import type { Claim } from './assessment.ts';

/** Whether both speak of the same benefit for the same claimant. */
export function isSameClaim(a: Claim, b: Claim): boolean {
  return a.benefit === b.benefit && a.claimant === b.claimant;
}
