import { addMonths, type Value } from '../../engine/index.ts';
import * as b from './bounds.ts';
import { minus, over, plus, times } from './numbers.ts';
import { power } from './power.ts';
import { floored, towardsZero } from './rounding.ts';
import { anything, as, hangsOf, settle } from './settle.ts';
import { following } from './spans.ts';
import {
  isAnything,
  isNumeric,
  isSpan,
  isTemporal,
  type Kind,
  kindOf,
  type Numeric,
  type Temporal,
  temporal,
} from './values.ts';
import { made, take, type World } from './world.ts';

export type Operator = '+' | '-' | '*' | '/' | '**';

const DAY = 86_400;

/** What an operator does with two kinds; the numbers are those of dates and durations, too. */
interface Rule {
  readonly left: Kind;
  readonly right: Kind;
  readonly gives: Kind;
  readonly apply: (world: World, x: Numeric, y: Numeric) => Numeric | null;
}

const rule = (left: Kind, right: Kind, gives: Kind, apply: Rule['apply']): Rule => ({ left, right, gives, apply });
const swapped =
  (apply: Rule['apply']): Rule['apply'] =>
  (world, x, y) =>
    apply(world, y, x);

const addedMonths: Rule['apply'] = (world, day, n) => monthsLater(world, day, n);
const takenMonths: Rule['apply'] = (world, day, n) => monthsLater(world, day, minus(world, 0, n));
const addedSeconds: Rule['apply'] = (world, day, n) => plus(world, day, wholeDays(world, n));
const takenSeconds: Rule['apply'] = (world, day, n) => plus(world, day, wholeDays(world, minus(world, 0, n)));
const monthsTimes: Rule['apply'] = (world, x, y) => towardsZero(world, times(world, x, y));
const monthsOver: Rule['apply'] = (world, x, y) => {
  const quotient = over(world, x, y);
  return quotient === null ? null : towardsZero(world, quotient);
};

/** FEEL's arithmetic; what isn't here is null. Concatenation of strings stands in `calculate`. */
const RULES: Readonly<Record<Operator, readonly Rule[]>> = {
  '+': [
    rule('number', 'number', 'number', plus),
    rule('date', 'months', 'date', addedMonths),
    rule('months', 'date', 'date', swapped(addedMonths)),
    rule('date', 'seconds', 'date', addedSeconds),
    rule('seconds', 'date', 'date', swapped(addedSeconds)),
    rule('months', 'months', 'months', plus),
    rule('seconds', 'seconds', 'seconds', plus),
    rule('string', 'string', 'string', () => null),
  ],
  '-': [
    rule('number', 'number', 'number', minus),
    rule('date', 'months', 'date', takenMonths),
    rule('date', 'seconds', 'date', takenSeconds),
    rule('date', 'date', 'seconds', (world, x, y) => times(world, minus(world, x, y), DAY)),
    rule('months', 'months', 'months', minus),
    rule('seconds', 'seconds', 'seconds', minus),
  ],
  '*': [
    rule('number', 'number', 'number', times),
    rule('months', 'number', 'months', monthsTimes),
    rule('number', 'months', 'months', monthsTimes),
    rule('seconds', 'number', 'seconds', times),
    rule('number', 'seconds', 'seconds', times),
  ],
  '/': [
    rule('number', 'number', 'number', over),
    rule('months', 'number', 'months', monthsOver),
    rule('seconds', 'number', 'seconds', over),
    rule('months', 'months', 'number', over),
    rule('seconds', 'seconds', 'number', over),
  ],
  '**': [rule('number', 'number', 'number', power)],
};

export function calculate(world: World, operator: Operator, left: Value, right: Value): Value {
  const [a, c] = [settle(world, left), settle(world, right)];
  const [kindA, kindC] = [kindOf(a), kindOf(c)];
  const rules = RULES[operator];
  if (!kindA && !kindC) return unknownResult(world, operator, a, c);
  if (!kindA) {
    const found = as(
      world,
      a,
      rules.filter(({ right: kind }) => kind === kindC).map(({ left: kind }) => kind),
    );
    return found === undefined ? null : calculate(world, operator, found, c);
  }
  if (!kindC) {
    const found = as(
      world,
      c,
      rules.filter(({ left: kind }) => kind === kindA).map(({ right: kind }) => kind),
    );
    return found === undefined ? null : calculate(world, operator, a, found);
  }
  const found = rules.find((one) => one.left === kindA && one.right === kindC);
  return found ? applied(world, found, a, c) : null;
}

function applied(world: World, { gives, apply }: Rule, a: Value, c: Value): Value {
  if (typeof a === 'string' && typeof c === 'string') {
    take(world, a.length + c.length);
    return a + c;
  }
  if (gives === 'string') return anything(world, [...hangsOf(world, a), ...hangsOf(world, c)], ['string']);
  return fromNumber(gives, apply(world, numberIn(a), numberIn(c)));
}

function fromNumber(kind: Kind, value: Numeric | null): Value {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  return kind === 'number' ? value : temporal(kind as Temporal['temporal'], value);
}

function numberIn(value: Value): Numeric {
  return isTemporal(value) ? value.at : isNumeric(value) ? value : Number.NaN;
}

function unknownResult(world: World, operator: Operator, a: Value, c: Value): Value {
  const kinds = [...new Set([...RULES[operator].map(({ gives }) => gives), 'null' as const])];
  const key = `${operator}${isAnything(a) ? a.id : ''} ${isAnything(c) ? c.id : ''}`;
  return made(world, key, () => anything(world, [...hangsOf(world, a), ...hangsOf(world, c)], kinds));
}

export function negate(world: World, value: Value): Value {
  const found = as(world, value, ['number', 'months', 'seconds']);
  if (found === undefined) return null;
  return fromNumber(kindOf(found) ?? 'number', minus(world, 0, numberIn(found)));
}

function monthsLater(world: World, day: Numeric, n: Numeric): Numeric {
  if (!isSpan(day) && !isSpan(n)) return addMonths(day, n);
  return following(world, 'months-later', [day, n], {
    whole: true,
    bounds: ([d = b.EVERYWHERE, m = b.EVERYWHERE]) =>
      b.between(monthsLaterAt(d.min, m.min), monthsLaterAt(d.max, m.max)),
  });
}

function monthsLaterAt(day: number, n: number): number {
  return Number.isFinite(day) && Number.isFinite(n) ? addMonths(day, n) : day + n;
}

/** A date has no time of day: of hours only what makes a whole day counts. */
function wholeDays(world: World, seconds: Numeric): Numeric {
  return floored(world, over(world, seconds, DAY) ?? 0);
}
