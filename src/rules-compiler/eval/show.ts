import { decimal, formatDay, type Value } from '../../engine/index.ts';
import { type Bounds, exact } from './bounds.ts';
import type { Json } from './context.ts';
import { settle } from './settle.ts';
import { boundsOf } from './spans.ts';
import {
  entriesOf,
  isAnything,
  isList,
  isNumeric,
  isSpan,
  isTemporal,
  type Kind,
  type Names,
  type Temporal,
} from './values.ts';
import { take, type World } from './world.ts';

type Measure = 'number' | Temporal['temporal'];

/** What one way comes to. */
export interface Seen {
  readonly json: Json;
  readonly isOpen: boolean;
  readonly hangsOn: Names;
  /** Of numbers, dates and durations: where they lie, to be joined with others of the kind. */
  readonly measure?: { readonly kind: Measure; readonly bounds: Bounds };
  /** Nothing is known of it, not even its kind. */
  readonly isAnything?: true;
}

export function seen(world: World, value: Value): Seen {
  take(world, 1);
  const now = settle(world, value);
  if (isNumeric(now)) return seenNumber(world, 'number', now);
  if (isTemporal(now)) return seenNumber(world, now.temporal, now.at);
  if (isAnything(now))
    return { json: nameOfKind(now.anything), isOpen: true, hangsOn: now.hangsOn, ...isFree(now.anything) };
  if (isList(now))
    return seenAll(
      now.map((item) => seen(world, item)),
      (parts) => parts,
    );
  const entries = entriesOf(now);
  if (!entries) return { json: now as Json, isOpen: false, hangsOn: [] };
  const keys = Object.keys(entries);
  const parts = keys.map((key) => seen(world, entries[key] ?? null));
  return seenAll(parts, (shown) => Object.fromEntries(keys.map((key, i) => [key, shown[i] ?? null])));
}

function seenAll(parts: readonly Seen[], put: (shown: readonly Json[]) => Json): Seen {
  return {
    json: put(parts.map(({ json }) => json)),
    isOpen: parts.some(({ isOpen }) => isOpen),
    hangsOn: [...new Set(parts.flatMap(({ hangsOn }) => hangsOn))],
  };
}

function seenNumber(world: World, kind: Measure, value: Value & (number | object)): Seen {
  if (!isNumeric(value)) throw new TypeError('not a number');
  const bounds = boundsOf(world, value);
  const measure = { kind, bounds };
  if (!isSpan(value)) return { json: shown(kind, value), isOpen: false, hangsOn: [], measure };
  return { json: shownBounds(kind, bounds), isOpen: true, hangsOn: value.hangsOn, measure };
}

export function shownBounds(kind: Measure, { min, max }: Bounds): Json {
  const low = Number.isFinite(min) ? { min: shown(kind, min) } : {};
  const high = Number.isFinite(max) ? { max: shown(kind, max) } : {};
  const ends = { ...low, ...high };
  return Object.keys(ends).length > 0 ? ends : { type: KIND_NAMES[kind] ?? kind };
}

/** FEEL's own names where ours are shorter. */
const KIND_NAMES: Readonly<Partial<Record<Kind, string>>> = {
  months: 'years and months duration',
  seconds: 'days and time duration',
};

function nameOfKind(kinds: readonly Kind[]): Json {
  const [only] = kinds;
  return kinds.length === 1 && only ? { type: KIND_NAMES[only] ?? only } : {};
}

function isFree(kinds: readonly Kind[]): { readonly isAnything?: true } {
  return kinds.length > 1 ? { isAnything: true } : {};
}

function shown(kind: Measure, at: number): Json {
  if (kind === 'number') return decimal(at) || 0;
  if (kind === 'date') return formatDay(at);
  return (at < 0 ? '-' : '') + (kind === 'months' ? shownMonths(Math.abs(at)) : shownSeconds(Math.abs(at)));
}

function shownMonths(months: number): string {
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  return `P${years ? `${years}Y` : ''}${rest || !years ? `${rest}M` : ''}`;
}

function shownSeconds(all: number): string {
  const days = Math.trunc(all / 86_400);
  const [hours, minutes] = [Math.trunc((all % 86_400) / 3600), Math.trunc((all % 3600) / 60)];
  const seconds = exact('-', all, Math.floor(all / 60) * 60);
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${plain(seconds)}S` : ''}`;
  if (!days && !time) return 'PT0S';
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}

/** Durations have no exponent: 1e-7 is 0.0000001. */
function plain(positive: number): string {
  const [, whole = '', rest = '', zeros = 0] = /^(\d)\.?(\d*)e-(\d+)$/.exec(String(positive)) ?? [];
  return whole ? `0.${'0'.repeat(Number(zeros) - 1)}${whole}${rest}` : String(positive);
}
