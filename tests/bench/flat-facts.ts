import { monthsSettled } from './hand-written.ts';
import type { Household } from './household.ts';

/**
 * Each person as a flat record, for engines without lists of people or a calendar: kinship and months are worked out for
 * them before the clock starts, which can only make them look faster.
 */
export function flatFacts(household: Household) {
  return household.people.map((person) => ({
    born: person.born,
    registered: person.registered,
    lives_here: person.livesHere,
    days_in_taiwan: person.daysInTaiwan,
    placed: person.placed,
    imprisoned: person.imprisoned,
    birth_order: person.birthOrder,
    childcare: person.childcare,
    months_settled: monthsSettled(person, household),
    income: household.incomePerHead,
    movable_limit: 2_500_000 + 250_000 * (household.membersCounted - 1),
    movable: household.movableAssets,
    property: household.realProperty,
    only_revalued: household.onlyRevalued,
    status: household.status,
  }));
}

export type FlatFacts = ReturnType<typeof flatFacts>[number];
