/** What an expression can come to when nothing is missing. Dates are day numbers, durations months or days. */
export type Known = null | boolean | number | string;

/** Fact instances (a fact of one person or of the household) that a value still hangs on; ascending, no repeats. */
export type Dependencies = readonly number[];

/** A number or day between two inclusive bounds; with `nullable` it may be null as well. */
export interface Interval {
  readonly open: 'interval';
  readonly min: number;
  readonly max: number;
  readonly nullable: boolean;
  readonly hangsOn: Dependencies;
}

/** One of at least two known values. */
export interface OneOf {
  readonly open: 'one-of';
  readonly options: readonly Known[];
  readonly hangsOn: Dependencies;
}

/** A list of which some members may be missing: `sure` is true or an undecided boolean. */
export interface UncertainList {
  readonly open: 'list';
  readonly members: readonly Member[];
}

export interface Member {
  readonly value: Value;
  readonly sure: Value;
}

/** The household (index -1) or a person with the answers given, indexed by fact. */
export interface Subject {
  readonly subject: string;
  readonly index: number;
  readonly answers: readonly (Value | undefined)[];
}

/** A FEEL context, or a range value `[a..b]`; only ever known in rules, open inside `eval`. */
export interface Structure {
  readonly structure: Readonly<Record<string, Value>>;
}

export type Open = Interval | OneOf | UncertainList;
export type Value = Known | Open | Subject | Structure | readonly Value[];

export const NOTHING: Dependencies = [];

export function isOpen(value: Value): value is Open {
  return typeof value === 'object' && value !== null && 'open' in value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isSubject(value: Value): value is Subject {
  return typeof value === 'object' && value !== null && 'subject' in value;
}

export function isStructure(value: Value): value is Structure {
  return typeof value === 'object' && value !== null && 'structure' in value;
}

export function isKnown(value: Value): value is Known {
  return value === null || typeof value !== 'object';
}

/** Instances a value hangs on, in lists and structures too. */
export function hangsOn(value: Value): Dependencies {
  if (value === null || typeof value !== 'object') return NOTHING;
  if (isList(value)) return value.reduce<Dependencies>((all, item) => union(all, hangsOn(item)), NOTHING);
  if (isStructure(value)) return hangsOn(Object.values(value.structure));
  if (isSubject(value)) return NOTHING;
  if (value.open !== 'list') return value.hangsOn;
  return value.members.reduce<Dependencies>((all, m) => union(all, union(hangsOn(m.value), hangsOn(m.sure))), NOTHING);
}

export function union(a: Dependencies, b: Dependencies): Dependencies {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    merged.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return merged.length === a.length ? a : merged;
}

/** An interval, or the known number when the bounds meet. */
export function interval(min: number, max: number, hangs: Dependencies, nullable = false): Value {
  if (min === max && !nullable) return min;
  return { open: 'interval', min, max, nullable, hangsOn: hangs };
}

export function oneOf(options: readonly Known[], hangs: Dependencies): Value {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return only;
  return { open: 'one-of', options, hangsOn: hangs };
}

/** All that either value can be. The join of two equal known values is that value and hangs on nothing. */
export function join(a: Value, b: Value, choice: Dependencies): Value {
  if (a === b && isKnown(a)) return a;
  const hangs = union(choice, union(hangsOn(a), hangsOn(b)));
  if (isNumeric(a) && isNumeric(b)) {
    const [p, q] = [bounds(a), bounds(b)];
    const low = Math.min(p.min, q.min);
    const high = Math.max(p.max, q.max);
    const nullable = p.nullable || q.nullable;
    if (low <= high) return interval(low, high, hangs, nullable);
    return null;
  }
  if (isEnumerable(a) && isEnumerable(b)) return oneOf([...new Set([...options(a), ...options(b)])], hangs);
  return { open: 'list', members: [a, b].flatMap(membersOf).map((m) => ({ ...m, sure: undecided(hangs) })) };
}

/** True or false, not known which. */
export function undecided(hangs: Dependencies): Value {
  return { open: 'one-of', options: [false, true], hangsOn: hangs };
}

/** Members of a list, or of the list that a single value stands for, as FEEL has it. */
export function membersOf(value: Value): readonly Member[] {
  if (isList(value)) return value.map((item) => ({ value: item, sure: true }));
  if (isOpen(value) && value.open === 'list') return value.members;
  return value === null ? [] : [{ value, sure: true }];
}

/** Null counts as numeric here: it joins an interval as its `nullable`. */
function isNumeric(value: Value): value is null | number | Interval {
  return value === null || typeof value === 'number' || (isOpen(value) && value.open === 'interval');
}

function isEnumerable(value: Value): value is Known | OneOf {
  return isKnown(value) || (isOpen(value) && value.open === 'one-of');
}

export function options(value: Known | OneOf): readonly Known[] {
  return isKnown(value) ? [value] : value.options;
}

/** Bounds of a numeric value; null has none, which empty bounds (min above max) say. */
export function bounds(value: null | number | Interval): { min: number; max: number; nullable: boolean } {
  if (value === null) return { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, nullable: true };
  return typeof value === 'number' ? { min: value, max: value, nullable: false } : value;
}
