import { type AmountBounds, type Bounds, type Entitlement, typedCeiling } from '../../engine/index.ts';
import type { Wording } from '../../platform/index.ts';
import { caseFile, rules } from './assessment.ts';
import { reducedBy, type Within } from './reduced.ts';

const found = new WeakMap<Entitlement, ReturnType<typeof typedCeiling>>();

/** The ceiling of a claim, where it is only the largest number that can be typed. */
export function ceilingOf(of: Entitlement, within?: Within): ReturnType<typeof typedCeiling> {
  if (!found.has(of)) found.set(of, typedCeiling(within?.by ?? rules.value, within?.caseFile ?? caseFile.value, of));
  return found.get(of);
}

/** The amount as it is told: what others leave of it, and no end that no law sets, which would only look like money that comes. */
export function toldAmount(of: Entitlement, within?: Within): AmountBounds | null {
  const { amount } = of;
  if (!amount) return null;
  const { left = amount } = reducedBy(of, within) ?? {};
  const isOpen = left.max !== 0 && ceilingOf(of, within) !== undefined;
  return { unit: amount.unit, ...whole({ min: left.min, max: isOpen ? null : left.max }) };
}

/** The difference of what is paid by the month and by the year needn't be whole. */
function whole({ min, max }: Bounds): Bounds {
  if (min === max) return { min: Math.round(min), max: Math.round(min) };
  return { min: Math.floor(min), max: max === null ? null : Math.ceil(max) };
}

/** Of what needn't be paid, where it is up to all of that or a part, whatever it is. */
export function upToText(of: Entitlement, t: Wording['t'], within?: Within): string | undefined {
  const share = of.paid_as === 'saved' && of.amount?.min === 0 ? ceilingOf(of, within)?.share : undefined;
  // How much of that is left beside what another one pays, nobody can say.
  if (share === undefined || reducedBy(of, within)?.by.length) return undefined;
  return share === 1 ? t('results.upToAll') : t('results.upToShare', { n: Math.round(100 * share) });
}
