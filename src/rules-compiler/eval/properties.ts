import { civil, type Value } from '../../engine/index.ts';
import * as b from './bounds.ts';
import { anything, settle } from './settle.ts';
import { following } from './spans.ts';
import {
  type Anything,
  entriesOf,
  isAnything,
  isList,
  isSpan,
  isTemporal,
  type Numeric,
  type Temporal,
} from './values.ts';
import { made, type World } from './world.ts';

/** `value.name`: of a list, of each of its members; null for what has no such entry or part. */
export function pathOf(world: World, value: Value, name: string): Value {
  const now = settle(world, value);
  if (isList(now)) return now.map((item) => pathOf(world, item, name));
  if (isTemporal(now)) return partOf(world, now, name);
  if (isAnything(now)) return entryOfAnything(world, now, name);
  const entries = entriesOf(now);
  return entries && Object.hasOwn(entries, name) ? (entries[name] ?? null) : null;
}

function entryOfAnything(world: World, value: Anything, name: string): Value {
  const hasEntries = value.anything.some((kind) => kind !== 'null' && kind !== 'boolean' && kind !== 'string');
  return hasEntries ? made(world, `${value.id}.${name}`, () => anything(world, value.hangsOn)) : null;
}

interface Part {
  readonly of: (at: number) => number;
  readonly min: number;
  readonly max: number;
  /** The part rises with the value while this stays the same; without it, always. */
  readonly cycle?: (at: number) => number;
  /** It has the sign of the value. */
  readonly signed?: true;
}

const [NO_LEAST, NO_MOST] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** A part that counts up to `most` and starts anew every `cycle`. */
function counter(most: number, cycle: number, of: (at: number) => number): Part {
  return { of, min: -most, max: most, cycle: (at) => Math.trunc(at / cycle), signed: true };
}

const PARTS: Readonly<Record<string, Part>> = {
  'date.year': { of: (day) => civil(day).year, min: NO_LEAST, max: NO_MOST },
  'date.month': { of: (day) => civil(day).month, min: 1, max: 12, cycle: (day) => civil(day).year },
  'date.day': { of: (day) => civil(day).day, min: 1, max: 31, cycle: (day) => civil(day).year * 12 + civil(day).month },
  'date.weekday': { of: weekday, min: 1, max: 7, cycle: (day) => Math.floor((day + 3) / 7) },
  'months.years': { of: (n) => Math.trunc(n / 12), min: NO_LEAST, max: NO_MOST },
  'months.months': counter(11, 12, (n) => n % 12),
  'seconds.days': { of: (s) => Math.trunc(s / 86_400), min: NO_LEAST, max: NO_MOST },
  'seconds.hours': counter(23, 86_400, (s) => Math.trunc((s % 86_400) / 3600)),
  'seconds.minutes': counter(59, 3600, (s) => Math.trunc((s % 3600) / 60)),
  'seconds.seconds': counter(60, 60, (s) => b.exact('-', s, Math.trunc(s / 60) * 60)),
};

/** Monday is 1; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function partOf(world: World, { temporal, at }: Temporal, name: string): Numeric | null {
  const key = `${temporal}.${name}`;
  const part = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
  if (!part) return null;
  if (!isSpan(at)) return part.of(at) || 0;
  return following(world, key, [at], {
    whole: key !== 'seconds.seconds',
    bounds: ([a = b.EVERYWHERE]) => spread(part, a),
  });
}

function spread({ of, min, max, cycle, signed }: Part, at: b.Bounds): b.Bounds {
  const [low, high] = [at.min, at.max].map((end) => (Number.isFinite(end) ? of(end) : end)) as [number, number];
  if (!cycle) return b.between(low, high);
  const isOneCycle = Number.isFinite(at.min) && Number.isFinite(at.max) && cycle(at.min) === cycle(at.max);
  if (isOneCycle) return b.between(low, high);
  return b.between(signed && at.min >= 0 ? 0 : min, signed && at.max <= 0 ? 0 : max);
}
