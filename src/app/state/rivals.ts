import { type Assessment, type Claim, isSameClaim } from '../../engine/index.ts';
import { claimOf } from './payment-name.ts';

/** What a claim can't be had together with in this case, whichever was chosen, and the exclusion that says so. */
export function rivalsOf(
  assessment: Assessment,
  of: Claim,
): readonly { readonly because: string; readonly rivals: readonly Claim[] }[] {
  const rejected = assessment.package.rejected;
  const { given_up } = assessment.package;
  const isOf = (claim: Claim) => isSameClaim(claim, of);
  const ownLoss = rejected.filter(isOf).map(({ because, instead, outside }) => ({
    because,
    rivals: [...instead, ...(outside ? [claimOf(outside)] : [])],
  }));
  const others = [
    ...rejected.filter(({ instead }) => instead.some(isOf)),
    ...given_up.filter(({ instead }) => instead.some(isOf)).map((one) => ({ ...one, ...claimOf(one) })),
  ];
  return [
    ...ownLoss,
    ...others.map(({ because, benefit, claimant }) => ({ because, rivals: [{ benefit, claimant }] })),
  ];
}
