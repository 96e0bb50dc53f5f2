import {
  type AmountBounds,
  type Assessment,
  type Bounds,
  type CaseFile,
  type Entitlement,
  isSameClaim,
  type Rules,
  typedCeiling,
} from '../engine/index.ts';

/** Amounts and sums as people are told them: what others leave of them, and without a ceiling that is only the largest number somebody can type. */
export interface Told extends Pick<Assessment, 'totals' | 'savings' | 'deposits'> {
  readonly amountOf: (one: Entitlement) => AmountBounds | null;
}

export function told(rules: Rules, caseFile: CaseFile, assessment: Assessment): Told {
  const open = new Set(assessment.entitlements.filter((one) => typedCeiling(rules, caseFile, one)));
  const sums = (sums: Assessment['totals'], paidAs: Entitlement['paid_as']): Assessment['totals'] => {
    const units = new Set([...open].filter((one) => one.paid_as === paidAs).map(({ amount }) => amount?.unit));
    const entries = Object.entries(sums).map(([unit, bounds]): [string, Bounds] => [
      unit,
      units.has(unit) ? { ...bounds, max: null } : bounds,
    ]);
    return Object.fromEntries(entries);
  };
  return {
    amountOf: (one) => {
      const { left = one.amount } = assessment.package.reduced.find((other) => isSameClaim(other, one)) ?? {};
      if (!one.amount || !left) return one.amount;
      return { unit: one.amount.unit, min: left.min, max: open.has(one) && left.max !== 0 ? null : left.max };
    },
    totals: sums(assessment.totals, 'cash'),
    savings: sums(assessment.savings, 'saved'),
    deposits: sums(assessment.deposits, 'deposit'),
  };
}
