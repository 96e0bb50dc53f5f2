import { ELIGIBLE, type ExactInput, exactArithmetic, roomFor, runExact } from '../../src/engine/index.ts';
import { chance } from '../exact/random.ts';
import { type City, decideColumns } from './city-columns.ts';
import { emptyCity, MOST_PEOPLE, noDue, PART, RELATIONS, settle } from './city-people.ts';
import { CHILDCARE, ON, STATUSES } from './household.ts';
import { type Compiled, PROGRAMMES } from './programmes.ts';

export interface CityResult {
  readonly people: number;
  readonly households: number;
  readonly exactSeconds: number;
  readonly columnsSeconds: number;
  readonly disagreements: number;
  readonly paid: number;
}

const PEOPLE = 2_700_000;

/** The whole city, part by part on one thread: emitted rules and columns each decide every person, and must agree. */
export function runCity({ module }: Compiled): CityResult {
  const draw = chance(2_700_000);
  const city = emptyCity();
  const due = noDue();
  const inForce = module.exact(exactArithmetic).prepare(ON);
  const programmes = Object.values(PROGRAMMES).flatMap((id) => inForce.find(({ benefit }) => benefit === id) ?? []);
  const input = emptyRows(module.layout);
  const rooms = programmes.map((programme) => roomFor(programme, input));
  const total = { people: 0, households: 0, exactSeconds: 0, columnsSeconds: 0, disagreements: 0, paid: 0 };
  while (total.people < PEOPLE) {
    const people = settle(city, PEOPLE - total.people, draw);
    const part = { ...city, households: city.starts.indexOf(people) };
    fillRows(input, part, module.layout);
    total.exactSeconds += seconds(() => runExact(programmes, { ...input, households: part.households }, rooms));
    total.columnsSeconds += seconds(() => decideColumns(part, due));
    const columns = [due.elderly, due.childcare, due.birth];
    rooms.forEach(({ outcomes, amounts }, programme) => {
      for (let r = 0; r < people; r++) {
        const paid = outcomes[r] === ELIGIBLE ? (amounts[r] ?? 0) : 0;
        total.paid += paid;
        if (paid !== columns[programme]?.[r]) total.disagreements++;
      }
    });
    total.people += people;
    total.households += part.households;
  }
  return total;
}

/** Seconds of the processor: what else the machine does takes none of them. */
function seconds(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function emptyRows({ household, person }: Compiled['module']['layout']): ExactInput {
  return {
    household: new Float64Array(PART * household.length),
    people: new Float64Array(PART * MOST_PEOPLE * person.length),
    starts: new Int32Array(PART + 1).fill(PART * MOST_PEOPLE),
    households: PART,
  };
}

type Column = keyof Omit<City, 'households' | 'starts'>;

const COLUMNS: Readonly<Record<string, Column>> = {
  'household.status': 'status',
  'household.income_per_head': 'income',
  'household.members_counted': 'members',
  'household.movable_assets': 'movable',
  'household.real_property': 'property',
  'household.real_property_only_revalued': 'onlyRevalued',
  'person.relation': 'relation',
  'person.born': 'born',
  'person.registered_in_kaohsiung': 'registered',
  'person.registered_since': 'registeredSince',
  'person.lives_in_kaohsiung': 'livesHere',
  'person.days_in_taiwan_last_year': 'daysInTaiwan',
  'person.in_publicly_funded_placement': 'placed',
  'person.imprisoned': 'imprisoned',
  'person.birth_order': 'birthOrder',
  'person.childcare': 'childcare',
  'person.parent_registered_here': 'parentHere',
  'person.parent_registered_since': 'parentSince',
  'person.born_premature': 'premature',
  'person.original_due_date': 'dueDate',
  'person.receives.elderly_living_allowance': 'draws',
};

/** What everybody answers alike: nobody works the income out person by person. */
const ALIKE: Readonly<Record<string, number | string>> = {
  'person.nationality_status': 'citizen',
  'household.work_out_income': 0,
  'person.same_register_or_together': 1,
  'person.claims_family_on_tax': 0,
};

const OPTIONS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  relation: RELATIONS,
  status: STATUSES,
  childcare: CHILDCARE,
};

/** The same people as rows for emitted rules. */
function fillRows(input: ExactInput, city: City, layout: Compiled['module']['layout']): void {
  input.starts.set(city.starts);
  const people = city.starts[city.households] ?? 0;
  const fill = (rows: Float64Array, places: typeof layout.person, count: number): void => {
    places.forEach(({ id }, slot) => {
      const alike = ALIKE[id];
      if (alike !== undefined) {
        const value = typeof alike === 'string' ? layout.texts.indexOf(alike) : alike;
        for (let r = 0; r < count; r++) rows[r * places.length + slot] = value;
        return;
      }
      const name = COLUMNS[id];
      if (!name) throw new Error(`the city doesn't know ${id}`);
      const [column, texts] = [city[name], OPTIONS[name]?.map((text) => layout.texts.indexOf(text))];
      for (let r = 0; r < count; r++) {
        const value = column[r] ?? 0;
        rows[r * places.length + slot] = texts ? (texts[value] ?? -1) : value;
      }
    });
  };
  fill(input.household, layout.household, city.households);
  fill(input.people, layout.person, people);
}
