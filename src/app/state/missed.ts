import { type Benefit, type Entitlement, isSameClaim } from '../../engine/index.ts';
import type { LookBack } from './dates.ts';

/**
 * What somebody might ask to be paid for the time before: nobody could have asked earlier for what comes by itself, what they
 * get already or what they give up for something better, and a service that wasn't used can't be made up for.
 */
export function missedIn(
  found: readonly LookBack[],
  toDo: readonly Entitlement[],
  benefitOf: (id: string) => Pick<Benefit, 'apply' | 'grants'> | undefined,
): readonly LookBack[] {
  return found.filter((one) => {
    const claim = toDo.find((other) => isSameClaim(other, one));
    const benefit = benefitOf(one.benefit);
    return claim && !benefit?.apply.automatic && (claim.amount !== null || benefit?.grants !== undefined);
  });
}
