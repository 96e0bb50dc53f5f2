import { parseDay, type Value } from '../../engine/index.ts';
import { type Said, said } from '../saying.ts';
import { between } from './bounds.ts';
import { parseDuration } from './dates.ts';
import { freshSpan } from './spans.ts';
import { choiceOf, isTemporal, type Numeric, type Temporal, temporal } from './values.ts';
import type { World } from './world.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value of the context that can't be meant: an empty choice, or a range from more to less. */
export class BadContext extends Error {
  override readonly name = 'BadContext';

  constructor(readonly what: Said) {
    super(what.says);
  }
}

/**
 * A context's value: JSON as it stands; `{min, max}` of numbers, dates or durations is a range that the value lies in, and
 * `{one_of: […]}` the values that it may be. Hulls take ranges for choices of numbers, where there are too many of them.
 */
export function readContext(world: World, json: Json, hulls: boolean): Value {
  if (json === null || typeof json !== 'object') return json;
  if (isArray(json)) return json.map((item) => readContext(world, item, hulls));
  const { one_of: options, ...others } = json;
  if (options !== undefined && isArray(options) && Object.keys(others).length === 0)
    return choiceIn(world, options, hulls);
  return (
    rangeIn(world, json) ?? {
      structure: Object.fromEntries(Object.entries(json).map(([key, item]) => [key, readContext(world, item, hulls)])),
    }
  );
}

function isArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function choiceIn(world: World, options: readonly Json[], hulls: boolean): Value {
  if (options.length === 0) throw new BadContext(said('eval.empty-choice'));
  const numbers = options.filter((option) => typeof option === 'number');
  if (hulls && numbers.length === options.length) {
    const whole = numbers.every((option) => Number.isInteger(option));
    return freshSpan(world, between(Math.min(...numbers), Math.max(...numbers)), whole, []);
  }
  return choiceOf(
    options.map((option) => readContext(world, option, hulls)),
    [],
  );
}

function rangeIn(world: World, json: { readonly [key: string]: Json }): Value | undefined {
  const keys = Object.keys(json);
  if (keys.length === 0 || keys.some((key) => key !== 'min' && key !== 'max')) return undefined;
  const [low, high] = [json.min, json.max].map((end) => (end === undefined ? undefined : endOf(end)));
  if (low === null || high === null || (low && high && low.kind !== high.kind)) return undefined;
  const kind = low?.kind ?? high?.kind;
  const [min, max] = [low?.at ?? Number.NEGATIVE_INFINITY, high?.at ?? Number.POSITIVE_INFINITY];
  if (min > max)
    throw new BadContext(said('eval.empty-range', { min: JSON.stringify(json.min), max: JSON.stringify(json.max) }));
  const span: Numeric =
    min === max ? min : freshSpan(world, between(min, max), kind === 'date' || kind === 'months', []);
  return kind === 'number' || kind === undefined ? span : temporal(kind, span);
}

interface End {
  readonly kind: 'number' | Temporal['temporal'];
  readonly at: number;
}

/** Null for what can't be an end of a range: then it is a context with an entry of that name. */
function endOf(json: Json): End | null {
  if (typeof json === 'number') return { kind: 'number', at: json };
  if (typeof json !== 'string') return null;
  const day = parseDay(json);
  if (day !== undefined) return { kind: 'date', at: day };
  const length = parseDuration(json);
  return isTemporal(length) && typeof length.at === 'number' ? { kind: length.temporal, at: length.at } : null;
}
