import type { Entitlement } from '../../engine/index.ts';
import type { Wording } from '../../platform/index.ts';
import { rules } from './assessment.ts';
import { benefitOf, versionOn } from './claims.ts';
import { asOf } from './open-case.ts';
import { parametersIn } from './parameters-in.ts';
import { factAt } from './question.ts';

/** The parts of a premium that the law takes over. */
const SHARES = [25, 50, 75, 100];

/**
 * What needn't be paid, where its only ceiling is the largest number that can be typed for what one pays now: then it is up
 * to all of that or a part, whatever it is, and the number would only look like money that comes.
 */
export function upToText(of: Entitlement, t: Wording['t']): string | undefined {
  const { amount, paid_as, missing } = of;
  if (paid_as !== 'saved' || !amount || amount.min > 0 || amount.max === null || isLegalCeiling(of, amount.max))
    return undefined;
  const ceilings = missing.flatMap((path) => {
    const fact = factAt(path);
    const max = fact?.domain?.max;
    return fact?.unit?.startsWith('TWD') && typeof max === 'number' ? [max] : [];
  });
  const share = SHARES.find((n) => ceilings.some((max) => amount.max === (max * n) / 100));
  if (share === undefined) return undefined;
  return share === 100 ? t('results.upToAll') : t('results.upToShare', { n: share });
}

/** Whether the law itself names the figure. */
function isLegalCeiling({ benefit }: Entitlement, ceiling: number): boolean {
  const found = benefitOf(benefit);
  const amount = found && versionOn(found, asOf.value)?.amount;
  return parametersIn(amount, rules.value.ruleset).some(({ values }) => values.some(({ value }) => value === ceiling));
}
