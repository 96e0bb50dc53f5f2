import type { Assessment, Entitlement } from '../../engine/index.ts';

/** Whether a benefit is eligible by itself, but something paid from outside the rules may still take its place. */
export function isUnsettled({ package: best }: Assessment, of: Entitlement): boolean {
  const isOf = ({ benefit, claimant }: { benefit: string; claimant: string }) =>
    benefit === of.benefit && claimant === of.claimant;
  return of.outcome === 'eligible' && !best.chosen.some(isOf) && !best.rejected.some(isOf);
}
