import {
  type Assessment,
  type Bounds,
  type Claim,
  type Entitlement,
  isSameClaim,
  type OutsidePayment,
  yearly,
} from '../../../engine/index.ts';
import { daysBetween } from '../../../platform/index.ts';
import { benefitOf } from '../../state/claims.ts';
import { nearMiss } from '../../state/near-miss.ts';

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

/** What was found for one person, or for the household. */
export interface Findings {
  readonly claimant: string;
  readonly choices: readonly ChoiceFinding[];
  readonly eligible: readonly Entitlement[];
  /** What may be: cards that stand open, and those folded until more is known or wanted. */
  readonly possible: readonly Entitlement[];
  readonly folded: readonly Entitlement[];
  readonly near: readonly Entitlement[];
  readonly ineligible: readonly Entitlement[];
}

/** A deadline this close comes before any amount. */
const SOON_DAYS = 60;

/** With a hundred programmes, more cards of what may be would hide what is sure. */
const OPEN_POSSIBLE = 3;

/** Everything found, person by person in the order of the case, then the household. */
export function findingsOf(
  of: Assessment,
  people: readonly { readonly id: string }[],
  /** Whether a benefit is for what was chosen at the start; absent where nothing was. */
  isWanted: ((benefit: string) => boolean) | undefined,
): readonly Findings[] {
  const claimants = [...people.map(({ id }) => id), 'household'];
  return claimants.map((claimant) => findingsFor(of, claimant, isWanted)).filter((found) => !isEmpty(found));
}

function findingsFor(of: Assessment, claimant: string, isWanted: ((benefit: string) => boolean) | undefined): Findings {
  const own = of.entitlements.filter((one) => one.claimant === claimant).toSorted((a, b) => compare(a, b, of.on));
  const choices = choicesOf(of, claimant);
  const isChoice = (one: Entitlement) =>
    choices.some(({ chosen, rejected }) => [...chosen, ...rejected].some(({ of }) => of === one));
  const near = own.filter((one) => nearMiss(one));
  const wanted = ({ benefit }: Entitlement) => isWanted?.(benefit) ?? true;
  const possible = own
    .filter(({ outcome }) => outcome === 'unknown')
    .toSorted((a, b) => Number(wanted(b)) - Number(wanted(a)) || kindOf(b) - kindOf(a));
  const open = possible.slice(0, OPEN_POSSIBLE).filter(wanted);
  return {
    claimant,
    choices,
    eligible: own.filter((one) => one.outcome === 'eligible' && !isChoice(one)),
    possible: open,
    folded: possible.filter((one) => !open.includes(one)),
    near,
    ineligible: own.filter((one) => one.outcome === 'ineligible' && !near.includes(one)),
  };
}

/** Grouped by what forces the choice; a choice stands with the person who gives something up for it. */
function choicesOf(of: Assessment, claimant: string): readonly ChoiceFinding[] {
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

/** Money, then what saves money or opens other benefits, before a garden plot that only needs one answer fewer. */
function kindOf({ benefit, worth, paid_as }: Entitlement): number {
  if (worth.max === 0) return benefitOf(benefit)?.grants ? 1 : 0;
  return paid_as === 'cash' ? 2 : 1;
}

/** Near deadlines first, then by worth per year; what could be anything goes by the fewest missing answers. */
function compare(a: Entitlement, b: Entitlement, on: string): number {
  return (
    Number(isSoon(b, on)) - Number(isSoon(a, on)) ||
    b.worth.min - a.worth.min ||
    a.missing.length - b.missing.length ||
    (b.worth.max ?? Number.MAX_SAFE_INTEGER) - (a.worth.max ?? Number.MAX_SAFE_INTEGER)
  );
}

function isSoon({ deadline, outcome }: Entitlement, on: string): boolean {
  if (!deadline || outcome === 'ineligible') return false;
  const days = daysBetween(on, deadline);
  return days !== undefined && days >= 0 && days <= SOON_DAYS;
}

function isEmpty({ choices, eligible, possible, folded, near, ineligible }: Findings): boolean {
  return [choices, eligible, possible, folded, near, ineligible].every((list) => list.length === 0);
}
