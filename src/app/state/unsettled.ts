import { type Assessment, type Claim, type Entitlement, isSameClaim } from '../../engine/index.ts';

/** Whether a benefit is eligible by itself, but something paid from outside the rules may still take its place. */
export function isUnsettled({ package: best }: Assessment, of: Entitlement): boolean {
  const isOf = (claim: Claim) => isSameClaim(claim, of);
  return of.outcome === 'eligible' && !best.chosen.some(isOf) && !best.rejected.some(isOf);
}
