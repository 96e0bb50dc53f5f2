import { addMonths, monthsBetween } from '../../src/engine/index.ts';
import { type Household, ON, type Person } from './household.ts';

/** What a household is due by the three programmes: per month, per month, once. */
export interface Due {
  elderly: number;
  childcare: number;
  birth: number;
}

/**
 * The three programmes of one day as a programmer would write them by hand: the limit. Written from the law's text, not from
 * the rules; the figures are those of the day, and what the day decides alone is worked out once.
 */
export function due(household: Household): Due {
  let [elderly, childcare, birth] = [0, 0, 0];
  for (const person of household.people) {
    elderly += elderlyAllowance(person, household);
    childcare += childcareAllowance(person);
    birth += birthGrant(person, household);
  }
  return { elderly, childcare, birth };
}

const LIVING_COST = 16_970;
export const SIXTY_FIVE_YEARS_AGO = addMonths(ON, -65 * 12);
export const TWO_YEARS_AGO = addMonths(ON, -24);
export const SIX_MONTHS_AGO = addMonths(ON, -6);

function elderlyAllowance(person: Person, household: Household): number {
  if (person.born > SIXTY_FIVE_YEARS_AGO || !person.registered || !person.livesHere) return 0;
  if (person.daysInTaiwan <= 183 || person.placed || person.imprisoned) return 0;
  if (household.status === 'none' && !hasLittle(household)) return 0;
  return isPoorer(household) ? 8329 : 4164;
}

/** Below the first line of income; a household listed as low-income is, whatever it says. */
function isPoorer({ status, incomePerHead }: Household): boolean {
  return status.startsWith('low') || incomePerHead < Math.round(1.5 * LIVING_COST);
}

/** Income and property, for households that nobody has listed as poor already. */
function hasLittle({ incomePerHead, movableAssets, membersCounted, realProperty, onlyRevalued }: Household): boolean {
  return (
    incomePerHead <= Math.min(Math.round(2.5 * LIVING_COST), 39_960) &&
    movableAssets <= 2_500_000 + 250_000 * (membersCounted - 1) &&
    (realProperty <= 6_910_000 || onlyRevalued)
  );
}

/** Until the second birthday; after it, to the end of the month, it hangs on when it was asked for. */
function childcareAllowance({ born, registered, placed, childcare, birthOrder }: Person): number {
  if (born <= TWO_YEARS_AGO || !registered || placed) return 0;
  if (childcare === 'public' || childcare === 'quasi_public') return 0;
  return birthOrder === 1 ? 5000 : birthOrder === 2 ? 6000 : 7000;
}

function birthGrant(person: Person, household: Household): number {
  if (person.born < SIX_MONTHS_AGO || !person.registered) return 0;
  return monthsSettled(person, household) >= 10 ? 30_000 : 0;
}

/** Months a parent had been living here at the birth, or at the day the child was due when it came early. */
export function monthsSettled(child: Person, { people }: Household): number {
  const until = child.premature ? Math.max(child.born, child.dueDate) : child.born;
  return monthsBetween(settledSince(child, people), until);
}

/** The earliest day since which a parent has been registered and living here; today when none is. */
function settledSince(child: Person, people: readonly Person[]): number {
  if (!child.parentRegisteredHere) return ON;
  let earliest = child.parentRegisteredSince;
  for (const other of people) {
    const isParent = child.relation === 'child' && (other.relation === 'self' || other.relation === 'spouse');
    if (isParent && other.registered && other.livesHere) earliest = Math.min(earliest, other.registeredSince);
  }
  return earliest;
}
