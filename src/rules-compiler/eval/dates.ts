import { ageAt, dayOf, daysInMonth, monthsBetween, parseDay, type Value } from '../../engine/index.ts';
import * as b from './bounds.ts';
import { anything, as, hangsOf } from './settle.ts';
import { following, freshSpan, wholeNumber } from './spans.ts';
import { isNumeric, isSpan, isTemporal, type Names, type Numeric, temporal } from './values.ts';
import { pick, type World } from './world.ts';

/** `date("2020-02-29")`, or a date again; null where there is no such day. */
export function dateFrom(world: World, value: Value): Value {
  const found = as(world, value, ['string', 'date']);
  if (found === undefined) return null;
  if (isTemporal(found)) return found;
  if (typeof found !== 'string') return anyDateOrNull(world, hangsOf(world, found));
  const day = parseDay(found);
  return day === undefined ? null : temporal('date', day);
}

/** `date(2020, 2, 29)`. */
export function dateOf(world: World, parts: readonly Value[]): Value {
  const numbers = parts.map((part) => {
    const found = as(world, part, ['number']);
    return found !== undefined && isNumeric(found) ? wholeNumber(world, found) : null;
  });
  if (numbers.includes(null)) return null;
  const [year, month, day] = numbers;
  if (year == null || month == null || day == null) {
    return anyDateOrNull(
      world,
      parts.flatMap((part) => hangsOf(world, part)),
    );
  }
  return isDay(year, month, day) ? temporal('date', dayOf(year, month, day)) : null;
}

function isDay(year: number, month: number, day: number): boolean {
  return Math.abs(year) <= 999_999_999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function anyDateOrNull(world: World, hangsOn: Names): Value {
  return pick(world, [temporal('date', freshSpan(world, b.EVERYWHERE, true, hangsOn)), null], hangsOn);
}

/** `duration("P1Y6M")` or `duration("P3DT12H")`: never both kinds in one. */
export function durationFrom(world: World, value: Value): Value {
  const found = as(world, value, ['string', 'months', 'seconds']);
  if (found === undefined) return null;
  if (isTemporal(found)) return found;
  return typeof found === 'string'
    ? parseDuration(found)
    : anything(world, hangsOf(world, found), ['months', 'seconds', 'null']);
}

const MONTHS = /^-?P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?$/;
const SECONDS = /^-?P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?)S)?)?$/;

export function parseDuration(text: string): Value {
  const sign = text.startsWith('-') ? -1 : 1;
  const months = MONTHS.exec(text);
  if (months) {
    const [, years = 0, rest = 0] = months;
    return temporal('months', sign * (Number(years) * 12 + Number(rest)) || 0);
  }
  const seconds = SECONDS.exec(text);
  if (!seconds) return null;
  const [, days = 0, hours = 0, minutes = 0, rest = 0] = seconds;
  const whole = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60;
  return temporal('seconds', sign * b.exact('+', whole, Number(rest)) || 0);
}

const CALENDAR = {
  'months-between': monthsBetween,
  'age-at': ageAt,
  'days-between': (from: number, to: number) => to - from,
};

/** From one date to another: rises with the second, falls with the first. */
export function betweenDates(world: World, kind: keyof typeof CALENDAR, from: Value, to: Value): Numeric | null {
  const [start, end] = [as(world, from, ['date']), as(world, to, ['date'])];
  if (start === undefined || end === undefined || !isTemporal(start) || !isTemporal(end)) return null;
  const [x, y] = [start.at, end.at];
  const apply = (p: number, q: number): number =>
    Number.isFinite(p) && Number.isFinite(q) ? CALENDAR[kind](p, q) : q - p;
  if (!isSpan(x) && !isSpan(y)) return apply(x, y);
  if (x === y) return 0;
  return following(world, kind, [x, y], {
    whole: true,
    bounds: ([a = b.EVERYWHERE, c = b.EVERYWHERE]) => b.between(apply(a.max, c.min), apply(a.min, c.max)),
  });
}
