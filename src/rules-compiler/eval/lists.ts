import type { Value } from '../../engine/index.ts';
import * as b from './bounds.ts';
import { calculate } from './calculate.ts';
import { compare } from './compare.ts';
import { anything, as, hangsOf, settle } from './settle.ts';
import { boundsOf, following, freshSpan } from './spans.ts';
import { isAnything, isList, isNumeric, isSpan, isTemporal, type Numeric, temporal } from './values.ts';
import type { World } from './world.ts';

/** Members of a list, or of the list that a single value stands for; null for null, undefined where they can't be told. */
export function membersOf(world: World, value: Value): readonly Value[] | null | undefined {
  const now = settle(world, value);
  if (isList(now)) return now;
  if (now === null) return null;
  if (!isAnything(now)) return [now];
  return as(world, now, ['null']) === undefined ? undefined : null;
}

/** A list of one is taken for its member where FEEL wants a single value. */
export function alone(world: World, value: Value): Value {
  const now = settle(world, value);
  return isList(now) && now.length === 1 ? (now[0] ?? null) : now;
}

export function count(world: World, value: Value): Value {
  const members = membersOf(world, value);
  if (members) return members.length;
  if (members === null) return null;
  return freshSpan(world, b.between(0, Number.POSITIVE_INFINITY), true, hangsOf(world, value));
}

/** Null for no members at all, and when one is no number. */
export function sum(world: World, items: readonly Value[]): Value {
  const members = listed(world, items);
  if (!members) return members === null ? null : anything(world, hangsOf(world, items[0] ?? null), ['number', 'null']);
  const [first = null, ...rest] = members;
  const start = as(world, first, ['number']) ?? null;
  return rest.reduce<Value>((total, item) => {
    const next = as(world, item, ['number']);
    return next === undefined || total === null ? null : calculate(world, '+', total, next);
  }, start);
}

/** Smallest or largest of what compares; null for no members, or when two don't compare. */
export function extreme(world: World, kind: 'min' | 'max', items: readonly Value[]): Value {
  const members = listed(world, items);
  if (!members) return members === null ? null : anything(world, hangsOf(world, items[0] ?? null));
  const [first, ...rest] = members;
  if (first === undefined) return null;
  // One value alone must be of a kind that has an order, too.
  if (rest.length === 0) return compare(world, '<=', first, first) === null ? null : settle(world, first);
  return rest.reduce((best, item) => better(world, kind, best, item), first);
}

function better(world: World, kind: 'min' | 'max', left: Value, right: Value): Value {
  const [x, y] = [settle(world, left), settle(world, right)];
  if (isNumeric(x) && isNumeric(y)) return extremeNumber(world, kind, x, y);
  if (isTemporal(x) && isTemporal(y) && x.temporal === y.temporal) {
    return temporal(x.temporal, extremeNumber(world, kind, x.at, y.at));
  }
  const isFirst = compare(world, kind === 'min' ? '<=' : '>=', x, y);
  return isFirst === null ? null : isFirst ? x : y;
}

/** Two spans need no way each: the smaller one's bounds are the smaller ends. */
function extremeNumber(world: World, kind: 'min' | 'max', x: Numeric, y: Numeric): Numeric {
  const of = Math[kind];
  if (!isSpan(x) && !isSpan(y)) return of(x, y);
  if (x === y) return x;
  const [p, q] = [boundsOf(world, x), boundsOf(world, y)];
  if (p.max <= q.min) return kind === 'min' ? x : y;
  if (q.max <= p.min) return kind === 'min' ? y : x;
  const whole = [x, y].every((value) => (isSpan(value) ? value.whole : Number.isInteger(value)));
  return following(world, kind, [x, y], {
    whole,
    bounds: ([a = b.EVERYWHERE, c = b.EVERYWHERE]) => b.between(of(a.min, c.min), of(a.max, c.max)),
  });
}

/** `sum(list)` and `sum(a, b)` are the same to FEEL. */
export function listed(world: World, items: readonly Value[]): readonly Value[] | null | undefined {
  const [only = null] = items;
  return items.length === 1 ? membersOf(world, only) : items;
}
