import type { Bounds } from '../../../engine/index.ts';
import { moneyWithUnit, t } from '../../../platform/index.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';

/** A sum in words; one that starts at nothing and has no end that is known isn't known. */
export function sumText(sum: Bounds, unit: string): string {
  return isUnknownSum(sum) ? t('results.unknownYet') : moneyWithUnit(sum, unit);
}
