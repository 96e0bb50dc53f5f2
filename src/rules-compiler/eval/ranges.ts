import type { Value } from '../../engine/index.ts';
import { anything, as, hangsOf, settle } from './settle.ts';
import { wholeNumber } from './spans.ts';
import { isNumeric, isRange, isTemporal, kindOf, rangeOf, temporal } from './values.ts';
import { step, TooMuch, type World } from './world.ts';

const LONGEST = 100_000;

/** `[a..b]`, `]a..b[`, `(a..b)`: written with the brackets that it has. */
export function rangeBetween(low: Value, high: Value, opening: Value, closing: Value): Value {
  return rangeOf({ low, high, lowIncluded: opening === '[', highIncluded: closing === ']' });
}

/** `(< 5)`: a range with one end; `(= 5)`: from a value to itself. */
export function rangeBeyond(operator: Value, end: Value): Value {
  if (operator === '=') return rangeBetween(end, end, '[', ']');
  const isLow = operator === '>' || operator === '>=';
  return rangeOf({
    low: isLow ? end : undefined,
    high: isLow ? undefined : end,
    lowIncluded: operator === '>=',
    highIncluded: operator === '<=',
  });
}

/** `a..b` after `in`: whole numbers or days from one to the other, downwards where the second is smaller. */
export function stretch(world: World, from: Value, to: Value): Value {
  const [start, end] = [endOf(world, from), endOf(world, to)];
  if (start === null || end === null || start.kind !== end.kind) return null;
  if (start.at === undefined || end.at === undefined) {
    return anything(world, [...hangsOf(world, from), ...hangsOf(world, to)], ['list']);
  }
  return counted(world, start.at, end.at).map((at) => (start.kind === 'date' ? temporal('date', at) : at));
}

interface End {
  readonly kind: 'number' | 'date';
  /** Undefined where there are too many that it can be. */
  readonly at: number | undefined;
}

function endOf(world: World, value: Value): End | null {
  const found = as(world, value, ['number', 'date']);
  if (found === undefined) return null;
  const at = isTemporal(found) ? found.at : found;
  const whole = isNumeric(at) ? wholeNumber(world, at) : null;
  return whole === null ? null : { kind: isTemporal(found) ? 'date' : 'number', at: whole };
}

function counted(world: World, from: number, to: number): readonly number[] {
  const length = Math.abs(to - from) + 1;
  if (length > LONGEST) throw new TooMuch();
  const by = to < from ? -1 : 1;
  return Array.from({ length }, (_, i) => {
    step(world);
    return from + by * i;
  });
}

/** What a loop goes through: a range's whole numbers or days, else the value's own members. */
export function itemsOf(world: World, value: Value): Value {
  const now = settle(world, value);
  if (!isRange(now)) return value;
  const { low, high, lowIncluded, highIncluded } = now.range;
  if (low === undefined || high === undefined) return null;
  const all = stretch(world, low, high);
  if (!Array.isArray(all) || kindOf(all) !== 'list') return all;
  const items = all as readonly Value[];
  return items.slice(lowIncluded ? 0 : 1, highIncluded ? items.length : -1);
}
