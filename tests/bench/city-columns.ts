import { parseDay } from '../../src/engine/index.ts';
import { ON } from './household.ts';

/** A part of the city, one column a fact; what people are due is added by whoever decides. */
export interface City {
  readonly households: number;
  /** First person of each household, and one past the last. */
  readonly starts: Int32Array;
  readonly income: Int32Array;
  readonly members: Uint8Array;
  readonly movable: Int32Array;
  readonly property: Int32Array;
  readonly onlyRevalued: Uint8Array;
  /** 0 none, 1 mid-low, 2 to 5 low income. */
  readonly status: Uint8Array;
  /** 0 self, 1 spouse, 2 child, 3 parent. */
  readonly relation: Uint8Array;
  readonly born: Int32Array;
  readonly registered: Uint8Array;
  readonly registeredSince: Int32Array;
  readonly livesHere: Uint8Array;
  readonly daysInTaiwan: Uint16Array;
  readonly placed: Uint8Array;
  readonly imprisoned: Uint8Array;
  readonly birthOrder: Uint8Array;
  /** 0 none, 1 public, 2 quasi-public, 3 other. */
  readonly childcare: Uint8Array;
  readonly parentHere: Uint8Array;
  readonly parentSince: Int32Array;
  readonly premature: Uint8Array;
  readonly dueDate: Int32Array;
  /** Whether somebody draws the elderly allowance already: nobody. */
  readonly draws: Uint8Array;
}

/** What each person of the city is due. */
export interface CityDue {
  readonly elderly: Float64Array;
  readonly childcare: Float64Array;
  readonly birth: Float64Array;
}

const FIRST = parseDay('1900-01-01') ?? 0;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Month number since 1900 and day of the month of every day up to 2030: a calendar of its own, made by counting. */
function calendar(): { readonly month: Int16Array; readonly dayOfMonth: Int8Array } {
  const days = (parseDay('2030-12-31') ?? 0) - FIRST + 1;
  const month = new Int16Array(days);
  const dayOfMonth = new Int8Array(days);
  let day = 0;
  for (let m = 0; day < days; m++) {
    const year = 1900 + Math.floor(m / 12);
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = m % 12 === 1 && isLeap ? 29 : (MONTHS[m % 12] ?? 0);
    for (let d = 1; d <= length && day < days; d++, day++) {
      month[day] = m;
      dayOfMonth[day] = d;
    }
  }
  return { month, dayOfMonth };
}

const { month, dayOfMonth } = calendar();

function fullMonths(from: number, to: number): number {
  const [a, b] = [from - FIRST, to - FIRST];
  const back = (dayOfMonth[b] ?? 0) < (dayOfMonth[a] ?? 0) ? 1 : 0;
  return (month[b] ?? 0) - (month[a] ?? 0) - back;
}

const THIS_MONTH = month[ON - FIRST] ?? 0;

/**
 * The second implementation, written apart from the rules and from the hand-written function: column after column, the
 * household's part carried to its people first.
 */
export function decideColumns(city: City, due: CityDue): void {
  const { starts, households } = city;
  for (let g = 0; g < households; g++) {
    const rate = elderlyRate(city, g);
    for (let r = starts[g] ?? 0; r < (starts[g + 1] ?? 0); r++) due.elderly[r] = rate;
  }
  const people = starts[households] ?? 0;
  keepElders(city, due.elderly, people);
  payChildcare(city, due.childcare, people);
  for (let g = 0; g < households; g++) payBirths(city, due.birth, starts[g] ?? 0, starts[g + 1] ?? 0);
}

function elderlyRate({ income, members, movable, property, onlyRevalued, status }: City, g: number): number {
  const own = income[g] ?? 0;
  const limit = 2_250_000 + 250_000 * (members[g] ?? 0);
  const passes =
    (own < 39_961 && (movable[g] ?? 0) <= limit && ((property[g] ?? 0) < 6_910_001 || onlyRevalued[g] === 1)) ||
    status[g] !== 0;
  const isLow = (status[g] ?? 0) > 1;
  return passes ? (own >= 25_455 && !isLow ? 4164 : 8329) : 0;
}

function keepElders(city: City, elderly: Float64Array, people: number): void {
  const { born, registered, livesHere, daysInTaiwan, placed, imprisoned } = city;
  for (let r = 0; r < people; r++) {
    const lives = (registered[r] ?? 0) & (livesHere[r] ?? 0) & (1 ^ (placed[r] ?? 0)) & (1 ^ (imprisoned[r] ?? 0));
    const isElder = lives === 1 && (daysInTaiwan[r] ?? 0) > 183 && fullMonths(born[r] ?? 0, ON) >= 780;
    if (!isElder) elderly[r] = 0;
  }
}

const BY_ORDER = [0, 5000, 6000];

function payChildcare(city: City, due: Float64Array, people: number): void {
  const { born, registered, placed, childcare, birthOrder } = city;
  for (let r = 0; r < people; r++) {
    const cared = childcare[r] === 1 || childcare[r] === 2;
    const pays = fullMonths(born[r] ?? 0, ON) < 24 && registered[r] === 1 && placed[r] === 0 && !cared;
    due[r] = pays ? (BY_ORDER[birthOrder[r] ?? 0] ?? 7000) : 0;
  }
}

function payBirths(city: City, due: Float64Array, first: number, end: number): void {
  const { born, registered, relation, registeredSince, livesHere, parentHere, parentSince, premature, dueDate } = city;
  for (let r = first; r < end; r++) {
    due[r] = 0;
    // The day is the first of a month, so six months are over only when the sixth month after the birth is past.
    if ((month[(born[r] ?? 0) - FIRST] ?? 0) + 6 < THIS_MONTH || registered[r] === 0) continue;
    let settled = parentHere[r] === 1 ? (parentSince[r] ?? 0) : ON;
    for (let p = first; p < end && parentHere[r] === 1; p++) {
      const isParent = relation[r] === 2 && (relation[p] ?? 9) < 2;
      if (isParent && registered[p] === 1 && livesHere[p] === 1) settled = Math.min(settled, registeredSince[p] ?? ON);
    }
    const until = premature[r] === 1 ? Math.max(born[r] ?? 0, dueDate[r] ?? 0) : (born[r] ?? 0);
    if (until >= settled && fullMonths(settled, until) >= 10) due[r] = 30_000;
  }
}
