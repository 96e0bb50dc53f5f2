import { type Assessment, isSameClaim, type Package } from '../../engine/index.ts';

/**
 * What is surely given up for something else: nothing certain is given up for what may only come, as happens where nobody
 * knows yet what either is worth.
 */
export function surelyRejected({ entitlements, package: best }: Assessment): Package['rejected'] {
  const sure = entitlements.filter(({ outcome }) => outcome === 'eligible');
  return best.rejected.flatMap((one) => {
    const instead = one.instead.filter((claim) => sure.some((other) => isSameClaim(other, claim)));
    const isOpen = one.instead.length > 0 && instead.length === 0 && !one.outside;
    return isOpen ? [] : [{ ...one, instead }];
  });
}
