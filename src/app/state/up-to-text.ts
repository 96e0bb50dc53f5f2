import type { Entitlement } from '../../engine/index.ts';
import { factAt } from './question.ts';

/**
 * Whether what needn't be paid has no ceiling but the largest number that can be typed for what one pays now: then it is up
 * to all of that, whatever it is, and the number would only look like money that comes.
 */
export function isUpToAll({ amount, saved, missing }: Entitlement): boolean {
  if (!saved || !amount || amount.min > 0 || amount.max === null) return false;
  return missing.some((path) => {
    const fact = factAt(path);
    return fact?.unit?.startsWith('TWD') && fact.domain?.max === amount.max;
  });
}
