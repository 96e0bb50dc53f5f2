import { addMonths, type CaseFile, formatDay, parseDay } from '../../src/engine/index.ts';
import type { Chance } from '../exact/random.ts';

/** The day on which every contender decides. */
const DAY = '2026-06-01';
export const ON = parseDay(DAY) ?? 0;

export const STATUSES = ['none', 'mid_low', 'low_1', 'low_2', 'low_3', 'low_4'] as const;
export const CHILDCARE = ['none', 'public', 'quasi_public', 'other'] as const;

/** A household as a hand-written function would want it: days are day numbers. */
export interface Household {
  readonly incomePerHead: number;
  readonly membersCounted: number;
  readonly movableAssets: number;
  readonly realProperty: number;
  readonly onlyRevalued: boolean;
  readonly status: (typeof STATUSES)[number];
  readonly people: readonly Person[];
}

export interface Person {
  readonly relation: 'self' | 'spouse' | 'child' | 'parent';
  readonly born: number;
  readonly registered: boolean;
  readonly registeredSince: number;
  readonly livesHere: boolean;
  readonly daysInTaiwan: number;
  readonly placed: boolean;
  readonly imprisoned: boolean;
  readonly birthOrder: number;
  readonly childcare: (typeof CHILDCARE)[number];
  readonly parentRegisteredHere: boolean;
  readonly parentRegisteredSince: number;
  readonly premature: boolean;
  readonly dueDate: number;
}

/** A household of a city where most are well, some are old, some have babies, and figures lie near the law's lines. */
export function randomHousehold(draw: Chance): Household {
  const isCouple = draw.maybe(0.6);
  const isOld = draw.maybe(0.3);
  const adult = (): number => ON - draw.whole(isOld ? 22000 : 7000, isOld ? 33000 : 23000);
  const people: Person[] = [randomPerson('self', adult(), 1, draw)];
  if (isCouple) people.push(randomPerson('spouse', adult(), 1, draw));
  const children = isOld ? 0 : draw.whole(0, 3);
  for (let order = 1; order <= children; order++) people.push(randomPerson('child', childBorn(draw), order, draw));
  if (draw.maybe(0.15)) people.push(randomPerson('parent', ON - draw.whole(20000, 34000), 1, draw));
  const near = (line: number): number => (draw.maybe(0.1) ? line + draw.whole(-1, 1) : draw.whole(0, line * 2));
  const membersCounted = draw.whole(1, 6);
  const income = draw.maybe(0.5) ? near(draw.pick([MID_LOW_LINE, 39960, 42425])) : draw.whole(0, 60000);
  const status = draw.maybe(0.85) ? 'none' : draw.pick(STATUSES);
  return {
    incomePerHead: listedIncome(status, income),
    membersCounted,
    movableAssets: near(2_500_000 + 250_000 * (membersCounted - 1)),
    realProperty: near(6_910_000),
    onlyRevalued: draw.maybe(0.05),
    status,
    people,
  };
}

/** Up to which income a family is mid-low. */
const MID_LOW_LINE = 25455;

/** Who is listed as mid-low has no more than that: whatever else were said, the allowance would be open. */
export function listedIncome(status: Household['status'], income: number): number {
  return status === 'mid_low' ? income % (MID_LOW_LINE + 1) : income;
}

function childBorn(draw: Chance): number {
  if (draw.maybe(0.3)) return addMonths(ON, -draw.pick([6, 24])) + draw.whole(-31, 31);
  return ON - draw.whole(0, draw.maybe(0.5) ? 900 : 6500);
}

function randomPerson(relation: Person['relation'], born: number, birthOrder: number, draw: Chance): Person {
  const since = (from: number): number => draw.whole(Math.min(from, ON), ON);
  return {
    relation,
    born,
    birthOrder,
    registered: draw.maybe(0.9),
    registeredSince: since(relation === 'child' ? born : ON - 1500),
    livesHere: draw.maybe(0.9),
    daysInTaiwan: draw.maybe(0.8) ? 365 : draw.whole(170, 200),
    placed: draw.maybe(0.03),
    imprisoned: draw.maybe(0.02),
    childcare: draw.maybe(0.6) ? 'none' : draw.pick(CHILDCARE),
    parentRegisteredHere: draw.maybe(0.9),
    parentRegisteredSince: since(ON - 1500),
    premature: relation === 'child' && draw.maybe(0.1),
    dueDate: relation === 'child' ? Math.min(ON, Math.max(ON - 3000, born + draw.whole(0, 80))) : ON,
  };
}

/** The same household as a case file. */
export function caseOf(household: Household): CaseFile {
  const { people, incomePerHead, membersCounted, movableAssets, realProperty, onlyRevalued, status } = household;
  return {
    on: DAY,
    household: {
      income_per_head: incomePerHead,
      members_counted: membersCounted,
      movable_assets: movableAssets,
      real_property: realProperty,
      real_property_only_revalued: onlyRevalued,
      status,
      work_out_income: false,
    },
    people: people.map((person, i) => ({ ...answersOf(person), id: `p${i}` })),
  };
}

function answersOf(person: Person) {
  return {
    relation: person.relation,
    born: formatDay(person.born),
    registered_in_kaohsiung: person.registered,
    registered_since: formatDay(person.registeredSince),
    lives_in_kaohsiung: person.livesHere,
    days_in_taiwan_last_year: person.daysInTaiwan,
    in_publicly_funded_placement: person.placed,
    imprisoned: person.imprisoned,
    birth_order: person.birthOrder,
    childcare: person.childcare,
    parent_registered_here: person.parentRegisteredHere,
    parent_registered_since: formatDay(person.parentRegisteredSince),
    born_premature: person.premature,
    original_due_date: formatDay(person.dueDate),
    nationality_status: 'citizen',
    same_register_or_together: true,
    claims_family_on_tax: false,
    receives: { elderly_living_allowance: false },
  };
}
