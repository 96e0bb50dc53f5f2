import {
  type Assessment,
  type Bounds,
  type Claim,
  type Entitlement,
  isSameClaim,
  type OutsidePayment,
  yearly,
} from '../../../engine/index.ts';

/** A benefit, or (without `of`) money that somebody gets already: its `benefit` is the fact that says so. */
export interface ChoiceOption extends Claim, Pick<Entitlement, 'amount' | 'worth'> {
  readonly of?: Entitlement;
}

/** Of which only one can be had: what was chosen, and what gives way to it. */
export interface ChoiceFinding {
  readonly exclusion: string;
  readonly chosen: readonly ChoiceOption[];
  readonly rejected: readonly ChoiceOption[];
}

/** Grouped by what forces the choice; a choice stands with the person who gives something up for it. */
export function choicesOf(of: Assessment, claimant: string): readonly ChoiceFinding[] {
  const { entitlements } = of;
  const rejected = of.package.rejected.filter((one) => one.claimant === claimant);
  const givenUp = of.package.given_up.filter((one) => one.claimant === claimant);
  const exclusions = [...new Set([...rejected, ...givenUp].map(({ because }) => because))];
  return exclusions.map((exclusion) => {
    const lost = rejected.filter(({ because }) => because === exclusion);
    const stopped = givenUp.filter(({ because }) => because === exclusion);
    const kept = lost.flatMap(({ outside }) => outside ?? []);
    const claims = [...lost, ...stopped].flatMap(({ instead }) => instead);
    return {
      exclusion,
      chosen: [...pick(entitlements, claims), ...eachOnce(kept).map(paymentOption)],
      rejected: [...pick(entitlements, lost), ...stopped.map(paymentOption)],
    };
  });
}

function pick(entitlements: readonly Entitlement[], claims: readonly Claim[]): readonly ChoiceOption[] {
  return entitlements
    .filter((one) => claims.some((claim) => isSameClaim(claim, one)))
    .map((of) => ({ benefit: of.benefit, claimant: of.claimant, amount: of.amount, worth: of.worth, of }));
}

function eachOnce(payments: readonly OutsidePayment[]): readonly OutsidePayment[] {
  return payments.filter((one, i) => payments.findIndex(({ receives }) => receives === one.receives) === i);
}

function paymentOption({ receives, claimant, amount }: OutsidePayment): ChoiceOption {
  return { benefit: receives, claimant, amount, worth: amount ? yearly(amount) : UNKNOWN_WORTH };
}

const UNKNOWN_WORTH: Bounds = { min: 0, max: null };
