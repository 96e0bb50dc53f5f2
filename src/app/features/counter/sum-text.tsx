import type { Bounds } from '../../../engine/index.ts';
import { staff, t } from '../../state/staff.ts';

/** Sums of different periods are never one. */
export const periods = ['TWD/month', 'TWD/year', 'TWD/semester', 'TWD/once'] as const;

/** A sum of money as the counter writes it, without its unit. */
export function SumText({ of: { min, max } }: { of: Bounds }) {
  const { number } = staff().format;
  if (max === null) return <>{t('counter.totals.from', { a: number(min) })}</>;
  if (min === max) return <>{number(min)}</>;
  return (
    <>
      {number(min)} <small>{t('counter.totals.to')}</small> {number(max)}
    </>
  );
}
