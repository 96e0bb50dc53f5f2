/**
 * What emitted code leans on beside the engine's own arithmetic, as source. `open` is raised when a parameter is asked that
 * has no value on its day; FEEL's null is NaN in numbers and 2 in truths.
 */
export const RUNTIME = `
const { addMonths, ageAt, civil, divided, minus, monthEnd, monthsBetween, plus, roundHalfUp, termEnd, times } = arithmetic;
let open = 0;
const SAID = [false, true, 'unknown', 'open'];
const at = (dated, day) => {
  // From the end: most ask for what is in force now.
  let i = dated.length - 2;
  while (i >= 0 && dated[i] > day) i -= 2;
  return i < 0 ? NaN : dated[i + 1];
};
const got = (value) => {
  if (value === value) return value;
  open = 1;
  return NaN;
};
const yes = (value) => got(value) === true;
// What can't be settled on the day is NaN.
const settled = (make) => {
  open = 0;
  const value = make();
  return open === 1 ? NaN : value;
};
const over = (a, b) => (b === 0 ? NaN : divided(a, b));
const product = (a, b) => (a === a && b === b ? times(a, b) : NaN);
const round = (x, digits) => (x === x ? roundHalfUp(x, digits) : NaN);
// n months last from 28 n to 31 n days; fewer than one isn't worth the short cut. Both ends in one branch, seldom taken.
const monthsReached = (from, to, least) => {
  const n = Math.ceil(least), days = to - from;
  if (days !== days) return 2;
  if (n < 1 || (+(days >= 28 * n) & +(days < 31 * n)) === 1) return +(monthsBetween(from, to) >= n);
  return +(days >= 31 * n);
};
const kindsIn = (P, a, z, on) => {
  let kinds = 0;
  for (let i = a; i < z; i += PEOPLE) kinds |= +(BORN < 0 || P[i + BORN] <= on) << P[i + RELATION];
  return kinds;
};
const isWhole = (x) => x === Math.floor(x);
// On whole numbers: days.
const FAR = 2 ** 52;
const earlier = (a, b) => (a + b - Math.abs(a - b)) / 2;
const later = (a, b) => (a + b + Math.abs(a - b)) / 2;
// Room for what is worked out once for each of some households.
let noted = new Float64Array(0);
const notes = (count) => (noted.length < count ? (noted = new Float64Array(count)) : noted);
const positive = (x) => (x > 0 ? x : 0);
const orPositive = (x) => (x < 0 ? 0 : x);
const same = (a, b) => a === b || (a !== a && b !== b);
const lt = (a, b) => (a < b ? 1 : a >= b ? 0 : 2);
const le = (a, b) => (a <= b ? 1 : a > b ? 0 : 2);
const gt = (a, b) => (a > b ? 1 : a <= b ? 0 : 2);
const ge = (a, b) => (a >= b ? 1 : a < b ? 0 : 2);
const and3 = (a, b) => (a === 0 || b === 0 ? 0 : a === 2 || b === 2 ? 2 : 1);
const or3 = (a, b) => (a === 1 || b === 1 ? 1 : a === 2 || b === 2 ? 2 : 0);
const not3 = (a) => (a === 2 ? 2 : 1 - a);
const isNaN = Number.isNaN;
// Some rows, and what all reasons made from them share.
class Batch {
  constructor(told, input) {
    this.told = told;
    this.input = input;
  }
  side(number, which, claimant) {
    const { household: H, people: P, starts } = this.input;
    const g = this.told.isPerson ? homeOf(starts, claimant) : claimant;
    const i = this.told.isPerson ? claimant * PEOPLE : -1;
    return this.told.sides[number][which](H, P, g * HOUSEHOLD, i, starts[g] * PEOPLE, starts[g + 1] * PEOPLE);
  }
}
// The last household that begins with this person or before.
const homeOf = (starts, person) => {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= person) low = middle;
    else high = middle;
  }
  return low;
};
const none = () => undefined;
// Two fields, for many are made: the place of the condition's byte among all claimants' and what it says are one figure.
class Reason {
  constructor(batch, code) {
    this.batch = batch;
    this.code = code;
  }
  get number() {
    return Math.floor(this.code / 4) % this.batch.told.ids.length;
  }
  get claimant() {
    return Math.floor(this.code / 4 / this.batch.told.ids.length);
  }
  get condition() {
    return this.batch.told.ids[this.number];
  }
  get outcome() {
    return SAID[this.code % 4];
  }
  get value() {
    return this.batch.side(this.number, 0, this.claimant);
  }
  get threshold() {
    return this.batch.side(this.number, 1, this.claimant);
  }
}
// What a condition without sides says is the same for everybody.
class PlainReason {
  constructor(condition, outcome) {
    this.condition = condition;
    this.outcome = outcome;
    this.value = undefined;
    this.threshold = undefined;
  }
}
const plainReasons = ({ ids }) => ids.flatMap((id) => SAID.map((outcome) => new PlainReason(id, outcome)));
const [FIRST_DAY, LAST_DAY] = [-800000, 3000000];
const last = (holds) => {
  if (!holds(FIRST_DAY)) return -Infinity;
  let [low, high] = [FIRST_DAY, LAST_DAY];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
};
const first = (holds) => last((day) => !holds(day)) + 1;
`;
