/**
 * What emitted code leans on beside the engine's own arithmetic, as source. `open` is raised when a parameter is asked that
 * has no value on its day; FEEL's null is NaN in numbers and 2 in truths.
 */
export const RUNTIME = `
const { addMonths, ageAt, civil, divided, minus, monthEnd, monthsBetween, plus, roundHalfUp, times } = arithmetic;
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
class Batch {
  constructor(told, H, P) {
    this.told = told;
    this.H = H;
    this.P = P;
  }
}
class Claim {
  constructor(batch, h, i, a, z) {
    this.batch = batch;
    this.h = h;
    this.i = i;
    this.a = a;
    this.z = z;
  }
  side(number, which) {
    const { told, H, P } = this.batch;
    return told.sides[number][which](H, P, this.h, this.i, this.a, this.z);
  }
}
const none = () => undefined;
// Two fields, for many are made: the number of the condition and its byte are one figure.
class Reason {
  constructor(claim, code) {
    this.claim = claim;
    this.code = code;
  }
  get condition() {
    return this.claim.batch.told.ids[this.code >> 2];
  }
  get outcome() {
    return SAID[this.code & 3];
  }
  get value() {
    return this.claim.side(this.code >> 2, 0);
  }
  get threshold() {
    return this.claim.side(this.code >> 2, 1);
  }
}
// A reason for each condition and byte, of nobody: for conditions without sides.
const plainReasons = (told) => {
  const claim = new Claim(new Batch(told), 0, 0, 0, 0);
  return told.ids.flatMap((_, i) => SAID.map((_, byte) => new Reason(claim, 4 * i + byte)));
};
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
