import { ageAt, civil, monthsBetween } from '../calendar.ts';
import { hangsOn, interval, union, type Value } from '../value.ts';
import { isNumeric, rising } from './arithmetic.ts';

/** Applies a function that rises with its second argument and falls with its first (age, months, days between). */
export function between(from: Value, to: Value, apply: (from: number, to: number) => number): Value {
  if (typeof from === 'number' && typeof to === 'number') return apply(from, to);
  if (!isNumeric(from) || !isNumeric(to)) return null;
  const [a, b] = [ends(from), ends(to)];
  const hangs = union(hangsOn(from), hangsOn(to));
  return interval(apply(a.max, b.min), apply(a.min, b.max), hangs, a.nullable || b.nullable);
}

/** Applies a function that rises with both arguments (a day and a number of months or days). */
export function shifted(day: Value, by: Value, apply: (day: number, by: number) => number): Value {
  if (typeof day === 'number' && typeof by === 'number') return apply(day, by);
  if (!isNumeric(day) || !isNumeric(by)) return null;
  const [a, b] = [ends(day), ends(by)];
  const hangs = union(hangsOn(day), hangsOn(by));
  return interval(apply(a.min, b.min), apply(a.max, b.max), hangs, a.nullable || b.nullable);
}

export function yearOf(day: Value): Value {
  return rising(day, (d) => civil(d).year);
}

/** Month 1 to 12; a span that leaves its year can be any month. */
export function monthOf(day: Value): Value {
  if (typeof day === 'number') return civil(day).month;
  if (!isNumeric(day)) return null;
  const [first, last] = [civil(day.min), civil(day.max)];
  const within = first.year === last.year;
  return interval(within ? first.month : 1, within ? last.month : 12, day.hangsOn, day.nullable);
}

export { ageAt, monthsBetween };

function ends(value: Value): { min: number; max: number; nullable: boolean } {
  if (typeof value === 'number') return { min: value, max: value, nullable: false };
  if (!isNumeric(value)) return { min: Number.NaN, max: Number.NaN, nullable: true };
  return value;
}
