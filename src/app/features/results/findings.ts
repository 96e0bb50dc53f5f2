import { type Assessment, type Entitlement, isSameClaim, type PersonAnswers } from '../../../engine/index.ts';
import { ageOf } from '../../state/age.ts';
import { benefitOf } from '../../state/claims.ts';
import { eventsAtAge, isFor } from '../../state/life-events.ts';
import { nearMiss } from '../../state/near-miss.ts';
import { choicesOf } from './choices.ts';
import { compare, compareProspects, isSoon, type Prospect, rankOf, rankOfSure, type SureFinding } from './ranking.ts';

/** What was found for one person, or for the household. */
export interface Findings {
  readonly claimant: string;
  readonly sure: readonly SureFinding[];
  /** What may be: cards that stand open, and those folded until more is known or wanted. */
  readonly possible: readonly Entitlement[];
  readonly folded: readonly Entitlement[];
  readonly near: readonly Entitlement[];
  readonly ineligible: readonly Entitlement[];
}

/** With a hundred programmes, more cards of what may be would hide what is sure. */
const OPEN_POSSIBLE = 3;

/** Everything found, person by person in the order of the case, then the household. */
export function findingsOf(
  of: Assessment,
  people: readonly PersonAnswers[],
  /** Whether a benefit is for what was chosen at the start; absent where nothing was. */
  isWanted: ((benefit: string) => boolean) | undefined,
): readonly Findings[] {
  const wanted = ({ benefit }: Entitlement) => isWanted?.(benefit) ?? true;
  const persons = people.map(({ id, born }) => findingsFor(of, id, wanted, ageOf(born, of.on)?.min));
  return [...persons, findingsFor(of, 'household', wanted, undefined)].filter((found) => !isEmpty(found));
}

function findingsFor(
  of: Assessment,
  claimant: string,
  wanted: (one: Entitlement) => boolean,
  age: number | undefined,
): Findings {
  const own = of.entitlements
    .filter((one) => one.claimant === claimant)
    .toSorted((a, b) => compare(rankOf(a, of.on), rankOf(b, of.on)));
  const choices = choicesOf(of, claimant);
  const isChoice = (one: Entitlement) =>
    choices.some(({ chosen, rejected }) => [...chosen, ...rejected].some(({ of }) => of === one));
  const eligible = own.filter((one) => one.outcome === 'eligible' && !isChoice(one));
  const sure = [
    ...choices.map((choice): SureFinding => ({ kind: 'choice', choice })),
    ...eligible.map((of): SureFinding => ({ kind: 'eligible', of })),
  ];
  // Of what others pay already nothing comes: it stands last.
  const idle = of.package.reduced.filter(({ left }) => left.max === 0);
  const isNothingLeft = (one: Entitlement): boolean => idle.some((claim) => isSameClaim(claim, one));
  const isIdle = (found: SureFinding): boolean => found.kind === 'eligible' && isNothingLeft(found.of);
  const near = own.filter((one) => nearMiss(one));
  const prospectOf = (one: Entitlement): Prospect => ({
    isWanted: wanted(one) && !isNothingLeft(one),
    isSoon: isSoon(one, of.on),
    isOfAge: isFor(benefitOf(one.benefit)?.events ?? [], eventsAtAge(age)),
    kind: kindOf(one),
    isTold: one.worth.max !== null || one.worth.min > 0,
  });
  const possible = own
    .filter(({ outcome }) => outcome === 'unknown')
    .toSorted((a, b) => compareProspects(prospectOf(a), prospectOf(b)));
  const open = possible.slice(0, OPEN_POSSIBLE).filter(wanted);
  return {
    claimant,
    sure: sure.toSorted(
      (a, b) => Number(isIdle(a)) - Number(isIdle(b)) || compare(rankOfSure(a, of.on), rankOfSure(b, of.on)),
    ),
    possible: open,
    folded: possible.filter((one) => !open.includes(one)),
    near,
    ineligible: own.filter((one) => one.outcome === 'ineligible' && !near.includes(one)),
  };
}

/** Money, then what saves money or opens other benefits, before a garden plot that only needs one answer fewer. */
function kindOf({ benefit, worth, paid_as }: Entitlement): number {
  if (worth.max === 0) return benefitOf(benefit)?.grants ? 1 : 0;
  return paid_as === 'cash' ? 2 : 1;
}

function isEmpty({ sure, possible, folded, near, ineligible }: Findings): boolean {
  return [sure, possible, folded, near, ineligible].every((list) => list.length === 0);
}
