import * as b from './bounds.ts';
import type { Json } from './context.ts';
import { type Seen, shownBounds } from './show.ts';
import type { Names } from './values.ts';

/** More values than this are told by the range that they lie in. */
const MOST_VALUES = 24;

/** What all ways together come to. */
export type Possible =
  | { readonly value: Json }
  | { readonly unknown: { readonly [key: string]: Json }; readonly hangsOn: Names };

export function possibleOf(all: readonly Seen[], hangsOn: Names): Possible {
  const [first] = all;
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one.json), one])).values()];
  if (first && distinct.length === 1 && !first.isOpen) return { value: first.json };
  if (all.some(({ isAnything }) => isAnything)) return { unknown: {}, hangsOn };
  return { unknown: together(distinct), hangsOn };
}

function together(distinct: readonly Seen[]): { readonly [key: string]: Json } {
  const measured = new Map<string, Seen[]>();
  for (const one of distinct) {
    if (one.measure) measured.set(one.measure.kind, [...(measured.get(one.measure.kind) ?? []), one]);
  }
  const parts = [...measured.values()].flatMap(joined);
  const others = distinct.filter(({ measure }) => !measure).sort(inOrder);
  const options = [...parts, ...others.map(({ json }) => json)];
  const [only, second] = options;
  if (isRecord(only) && parts.length === 1 && others.length === 0) return only;
  if (isRecord(only) && options.length === 1) return only;
  if (isRecord(only) && parts.length === 1 && options.length === 2 && second === null) return { ...only, null: true };
  return { one_of: options };
}

function isRecord(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A few known values stay apart; else the range from the least to the most. */
function joined(all: readonly Seen[]): readonly Json[] {
  const sorted = all.filter((one) => one.measure).sort((x, y) => leastOf(x) - leastOf(y));
  if (sorted.every(({ isOpen }) => !isOpen) && sorted.length <= MOST_VALUES) return sorted.map(({ json }) => json);
  const [first] = sorted;
  if (!first?.measure) return [];
  const min = Math.min(...sorted.map(leastOf));
  const max = Math.max(...sorted.map(({ measure }) => measure?.bounds.max ?? min));
  return [shownBounds(first.measure.kind, b.between(min, max))];
}

function leastOf({ measure }: Seen): number {
  return measure?.bounds.min ?? 0;
}

/** False, true, texts by their letters, all else as it came, null last. */
function inOrder(x: Seen, y: Seen): number {
  const [p, q] = [rank(x.json), rank(y.json)];
  if (p !== q) return p - q;
  return typeof x.json === 'string' && typeof y.json === 'string' ? (x.json < y.json ? -1 : 1) : 0;
}

function rank(json: Json): number {
  if (json === null) return 4;
  if (typeof json === 'boolean') return json ? 1 : 0;
  return typeof json === 'string' ? 2 : 3;
}
