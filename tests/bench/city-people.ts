import type { Chance } from '../exact/random.ts';
import type { City, CityDue } from './city-columns.ts';
import { listedIncome, ON, STATUSES } from './household.ts';

/** Households of a part of the city, and the most people that one may have. */
export const PART = 30_000;
export const MOST_PEOPLE = 7;

/** Relations by their number in the city's column. */
export const RELATIONS = ['self', 'spouse', 'child', 'parent'];

/** Room for a part of the city, to be filled again and again. */
export function emptyCity(): City {
  const people = PART * MOST_PEOPLE;
  const bytes = (n: number) => new Uint8Array(n);
  const days = () => new Int32Array(people);
  return {
    households: PART,
    starts: new Int32Array(PART + 1),
    income: new Int32Array(PART),
    members: bytes(PART),
    movable: new Int32Array(PART),
    property: new Int32Array(PART),
    onlyRevalued: bytes(PART),
    status: bytes(PART),
    relation: bytes(people),
    born: days(),
    registered: bytes(people),
    registeredSince: days(),
    livesHere: bytes(people),
    daysInTaiwan: new Uint16Array(people),
    placed: bytes(people),
    imprisoned: bytes(people),
    birthOrder: bytes(people),
    childcare: bytes(people),
    parentHere: bytes(people),
    parentSince: days(),
    premature: bytes(people),
    dueDate: days(),
    draws: bytes(people),
  };
}

export function noDue(): CityDue {
  const people = PART * MOST_PEOPLE;
  return {
    elderly: new Float64Array(people),
    childcare: new Float64Array(people),
    birth: new Float64Array(people),
  };
}

/** Fills the part with new households, as many as there are people left for; gives how many people they are. */
export function settle(city: City, peopleLeft: number, draw: Chance): number {
  let people = 0;
  city.starts.fill(-1);
  city.starts[0] = 0;
  for (let g = 0; g < PART && people < peopleLeft; g++) {
    drawHousehold(city, g, draw);
    const relations = [0, ...(draw.maybe(0.5) ? [1] : []), ...new Array(draw.whole(0, 3)).fill(2)];
    if (draw.maybe(0.2)) relations.push(3);
    for (const [order, relation] of relations.slice(0, peopleLeft - people).entries()) {
      drawPerson(city, people++, relation, order, draw);
    }
    city.starts[g + 1] = people;
  }
  return people;
}

function drawHousehold(city: City, g: number, draw: Chance): void {
  city.members[g] = draw.whole(1, 8);
  city.movable[g] = draw.whole(0, 5_000_000);
  city.property[g] = draw.whole(0, 12_000_000);
  city.onlyRevalued[g] = +draw.maybe(0.05);
  const status = draw.maybe(0.9) ? 0 : draw.whole(1, 5);
  city.status[g] = status;
  city.income[g] = listedIncome(STATUSES[status] ?? 'none', draw.whole(0, 60_000));
}

function drawPerson(city: City, r: number, relation: number, order: number, draw: Chance): void {
  const born = relation === 2 ? ON - draw.whole(0, 6500) : ON - draw.whole(relation === 3 ? 18_000 : 6600, 33_000);
  city.relation[r] = relation;
  city.born[r] = born;
  city.registered[r] = +draw.maybe(0.9);
  city.registeredSince[r] = ON - draw.whole(0, 3000);
  city.livesHere[r] = +draw.maybe(0.9);
  city.daysInTaiwan[r] = draw.maybe(0.9) ? 365 : draw.whole(150, 210);
  city.placed[r] = +draw.maybe(0.02);
  city.imprisoned[r] = +draw.maybe(0.01);
  city.birthOrder[r] = Math.max(1, order);
  city.childcare[r] = draw.whole(0, 3);
  city.parentHere[r] = +draw.maybe(0.95);
  city.parentSince[r] = ON - draw.whole(0, 3000);
  city.premature[r] = +draw.maybe(0.1);
  city.dueDate[r] = Math.min(ON, born + draw.whole(0, 90));
}
