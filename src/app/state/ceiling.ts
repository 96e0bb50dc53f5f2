import { type AmountBounds, type CaseFile, type Entitlement, type Rules, typedCeiling } from '../../engine/index.ts';
import type { Wording } from '../../platform/index.ts';
import { caseFile, rules } from './assessment.ts';

const found = new WeakMap<Entitlement, ReturnType<typeof typedCeiling>>();

/** The case that a claim is of, where it isn't the one at hand. */
export interface Within {
  readonly by: Rules;
  readonly caseFile: CaseFile;
}

/** The ceiling of a claim, where it is only the largest number that can be typed. */
export function ceilingOf(of: Entitlement, within?: Within): ReturnType<typeof typedCeiling> {
  if (!found.has(of)) found.set(of, typedCeiling(within?.by ?? rules.value, within?.caseFile ?? caseFile.value, of));
  return found.get(of);
}

/** The amount as it is told: an end that no law sets would only look like money that comes. */
export function toldAmount(of: Entitlement, within?: Within): AmountBounds | null {
  return of.amount && ceilingOf(of, within) ? { ...of.amount, max: null } : of.amount;
}

/** Of what needn't be paid, where it is up to all of that or a part, whatever it is. */
export function upToText(of: Entitlement, t: Wording['t'], within?: Within): string | undefined {
  const share = of.paid_as === 'saved' && of.amount?.min === 0 ? ceilingOf(of, within)?.share : undefined;
  if (share === undefined) return undefined;
  return share === 1 ? t('results.upToAll') : t('results.upToShare', { n: Math.round(100 * share) });
}
