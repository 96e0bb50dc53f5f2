import { type Assessment, type Claim, type Entitlement, isSameClaim } from '../../engine/index.ts';
import { exclusionsOf } from './beside.ts';
import { readPath } from './fact-path.ts';

/**
 * Whether a benefit is eligible by itself, but something paid from outside the rules may still take its place: then it counts in
 * no sum that is certain, chosen or not.
 */
export function isUnsettled({ package: best }: Assessment, of: Entitlement): boolean {
  if (of.outcome !== 'eligible') return false;
  const isOf = (claim: Claim) => isSameClaim(claim, of);
  if (!best.chosen.some(isOf)) return !best.rejected.some(isOf);
  const isOpen = best.missing.some((path) => readPath(path).person === of.claimant);
  return isOpen && exclusionsOf(of.benefit).some(({ receives }) => receives.length > 0);
}
