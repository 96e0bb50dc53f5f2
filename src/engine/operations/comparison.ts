import {
  bounds,
  type Dependencies,
  hangsOn,
  type Interval,
  isKnown,
  isList,
  isOpen,
  isStructure,
  isSubject,
  type Known,
  type OneOf,
  options,
  undecided,
  union,
  type Value,
} from '../value.ts';
import { fromTruths, or, truths } from './logic.ts';

const [F, T, N] = [1, 2, 4];

export type Order = '<' | '<=' | '>' | '>=';

const HOLDS: Record<Order, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Order of numbers, days and strings; null when a side is null or the kinds differ, as in FEEL. */
export function compare(order: Order, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return HOLDS[order](a, b);
  if (typeof a === 'string' && typeof b === 'string') return HOLDS[order](a < b ? -1 : a > b ? 1 : 0, 0);
  if (isSpan(a) && isSpan(b)) return compareSpans(order, a, b);
  if (isText(a) && isText(b)) return eachPair(a, b, (x, y) => compare(order, x, y));
  return null;
}

function compareSpans(order: Order, a: Span, b: Span): Value {
  const [p, q] = [bounds(a), bounds(b)];
  let bits = p.nullable || q.nullable ? N : 0;
  if (p.min <= p.max && q.min <= q.max) {
    const rising = order === '<' || order === '<=';
    const best = rising ? HOLDS[order](p.min, q.max) : HOLDS[order](p.max, q.min);
    const worst = rising ? HOLDS[order](p.max, q.min) : HOLDS[order](p.min, q.max);
    bits |= (best ? T : 0) | (worst ? 0 : F);
  }
  return fromTruths(bits, union(hangsOn(a), hangsOn(b)));
}

/** FEEL equality: null equals only null; lists and contexts by their members; other kinds don't compare. */
export function equals(a: Value, b: Value): Value {
  if (isKnown(a) && isKnown(b)) return equalKnown(a, b);
  if (isSpan(a) && isSpan(b)) return equalSpans(a, b);
  if (isChoice(a) && isChoice(b)) return eachPair(a, b, equalKnown);
  if (isSubject(a) && isSubject(b)) return a.index === b.index;
  if (isList(a) && isList(b)) return equalLists(a, b);
  if (isStructure(a) && isStructure(b)) return equalStructures(a, b);
  if (isOpen(a) || isOpen(b)) return undecided(union(hangsOn(a), hangsOn(b)));
  return a === null || b === null ? false : null;
}

function equalKnown(a: Known, b: Known): Known {
  if (a === null || b === null) return a === b;
  return typeof a === typeof b ? a === b : null;
}

function equalSpans(a: Span, b: Span): Value {
  const [p, q] = [bounds(a), bounds(b)];
  const overlap = p.min <= q.max && q.min <= p.max;
  const same = p.min === p.max && q.min === q.max && overlap && !p.nullable && !q.nullable;
  const bits = (overlap || (p.nullable && q.nullable) ? T : 0) | (same ? 0 : F);
  return fromTruths(bits, union(hangsOn(a), hangsOn(b)));
}

function equalLists(a: readonly Value[], b: readonly Value[]): Value {
  if (a.length !== b.length) return false;
  return allEqual(a.map((item, i) => equals(item, b[i] ?? null)));
}

function equalStructures(a: { structure: Readonly<Record<string, Value>> }, b: typeof a): Value {
  const keys = Object.keys(a.structure);
  if (keys.length !== Object.keys(b.structure).length || keys.some((key) => !(key in b.structure))) return false;
  return allEqual(keys.map((key) => equals(a.structure[key] ?? null, b.structure[key] ?? null)));
}

function allEqual(results: readonly Value[]): Value {
  if (results.every((result) => result === true)) return true;
  return results.some((result) => result === false || result === null) ? false : undecided(hangsOn(results));
}

function eachPair(a: Known | OneOf, b: Known | OneOf, test: (a: Known, b: Known) => Value): Value {
  let bits = 0;
  for (const x of options(a)) {
    for (const y of options(b)) {
      const result = test(x, y);
      bits |= result === true ? T : result === false ? F : N;
    }
  }
  return fromTruths(bits, union(deps(a), deps(b)));
}

/** FEEL's `in` for a list of values. One open choice is looked at option by option: it can't be two of them at once. */
export function isAmong(a: Value, candidates: readonly Value[]): Value {
  if (!isOpen(a) || a.open !== 'one-of' || !candidates.every(isKnown)) {
    return or(candidates.map((candidate) => equals(a, candidate)));
  }
  const bits = a.options.reduce<number>((all, option) => all | truths(isAmong(option, candidates)), 0);
  return fromTruths(bits, a.hangsOn);
}

function deps(value: Known | OneOf): Dependencies {
  return isKnown(value) ? [] : value.hangsOn;
}

type Span = null | number | Interval;

function isSpan(value: Value): value is Span {
  return value === null || typeof value === 'number' || (isOpen(value) && value.open === 'interval');
}

function isChoice(value: Value): value is Known | OneOf {
  return isKnown(value) || (isOpen(value) && value.open === 'one-of');
}

function isText(value: Value): value is Known | OneOf {
  return isChoice(value) && options(value).every((option) => option === null || typeof option === 'string');
}
