import type { Value } from '../../engine/index.ts';
import { allOf, compare, equal, type Order } from './compare.ts';
import { hangsOf, settle } from './settle.ts';
import { isAnything, isRange } from './values.ts';
import { pick, type World } from './world.ts';

type Truth = boolean | null;

/** One end of a range, and whether it belongs to it. A point is both its own ends. */
interface End {
  readonly at: Value;
  readonly included: boolean;
}

interface Ends {
  readonly start: End;
  readonly end: End;
}

type Relation = (ask: Asking, a: Ends, b: Ends) => Truth;

/** `less`: an end lies below another, or at the same place where that is enough. Null for what has no order. */
interface Asking {
  readonly less: (a: End, b: End, orSame: boolean) => Truth;
  readonly same: (a: End, b: End) => Truth;
}

const both = (a: End, b: End): boolean => a.included && b.included;

const before: Relation = ({ less }, a, b) => less(a.end, b.start, !both(a.end, b.start));
const touches: Relation = ({ less }, a, b) => less(b.start, a.end, both(a.end, b.start));
const meets: Relation = ({ same }, a, b) => (both(a.end, b.start) ? same(a.end, b.start) : false);

const overlapsBefore: Relation = (ask, a, b) =>
  allOf([
    () => ask.less(a.start, b.start, a.start.included && !b.start.included),
    () => touches(ask, a, b),
    () => ask.less(a.end, b.end, !a.end.included || b.end.included),
  ]);

const includes: Relation = (ask, a, b) =>
  allOf([
    () => ask.less(a.start, b.start, a.start.included || !b.start.included),
    () => ask.less(b.end, a.end, a.end.included || !b.end.included),
  ]);

const finishes: Relation = (ask, a, b) =>
  allOf([
    () => a.end.included === b.end.included && ask.same(a.end, b.end),
    () => ask.less(b.start, a.start, !a.start.included || b.start.included),
  ]);

const starts: Relation = (ask, a, b) =>
  allOf([
    () => a.start.included === b.start.included && ask.same(a.start, b.start),
    () => ask.less(a.end, b.end, !a.end.included || b.end.included),
  ]);

const coincides: Relation = ({ same }, a, b) =>
  allOf([
    () => a.start.included === b.start.included && same(a.start, b.start),
    () => a.end.included === b.end.included && same(a.end, b.end),
  ]);

const swapped =
  (relation: Relation): Relation =>
  (ask, a, b) =>
    relation(ask, b, a);

/** FEEL's relations of ranges and points: `p` for a point, `r` for a range, as the two operands may be. */
export const RANGE_FUNCTIONS: Readonly<Record<string, { readonly of: readonly string[]; readonly holds: Relation }>> = {
  before: { of: ['pp', 'pr', 'rp', 'rr'], holds: before },
  after: { of: ['pp', 'pr', 'rp', 'rr'], holds: swapped(before) },
  meets: { of: ['rr'], holds: meets },
  'met by': { of: ['rr'], holds: swapped(meets) },
  overlaps: { of: ['rr'], holds: (ask, a, b) => allOf([() => touches(ask, a, b), () => touches(ask, b, a)]) },
  'overlaps before': { of: ['rr'], holds: overlapsBefore },
  'overlaps after': { of: ['rr'], holds: swapped(overlapsBefore) },
  finishes: { of: ['pr', 'rr'], holds: finishes },
  'finished by': { of: ['rp', 'rr'], holds: swapped(finishes) },
  includes: { of: ['rp', 'rr'], holds: includes },
  during: { of: ['pr', 'rr'], holds: swapped(includes) },
  starts: { of: ['pr', 'rr'], holds: starts },
  'started by': { of: ['rp', 'rr'], holds: swapped(starts) },
  coincides: { of: ['pp', 'rr'], holds: coincides },
};

export function related(world: World, name: string, x: Value, y: Value): Truth {
  const { of = [], holds = before } = RANGE_FUNCTIONS[name] ?? {};
  const [a, b] = [settle(world, x), settle(world, y)];
  if (isAnything(a) || isAnything(b)) {
    return pick(world, [true, false, null], [...hangsOf(world, a), ...hangsOf(world, b)]);
  }
  const shape = [a, b].map((value) => (isRange(value) ? 'r' : 'p')).join('');
  return of.includes(shape) ? holds(asking(world), endsOf(a), endsOf(b)) : null;
}

function endsOf(value: Value): Ends {
  if (!isRange(value)) return { start: { at: value, included: true }, end: { at: value, included: true } };
  const { low = null, high = null, lowIncluded, highIncluded } = value.range;
  return { start: { at: low, included: lowIncluded }, end: { at: high, included: highIncluded } };
}

function asking(world: World): Asking {
  const ordered = (order: Order, a: End, b: End): Truth => compare(world, order, a.at, b.at);
  return {
    less: (a, b, orSame) => ordered(orSame ? '<=' : '<', a, b),
    same: (a, b) => (ordered('<=', a, b) === null ? null : equal(world, a.at, b.at)),
  };
}
