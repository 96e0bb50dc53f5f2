import type { Structure, Value } from '../../engine/index.ts';
import type { Bounds } from './bounds.ts';
import type { World } from './world.ts';

/** FEEL's kinds of value, as far as we have them. The two kinds of duration never meet. */
export const KINDS = [
  'null',
  'boolean',
  'number',
  'string',
  'date',
  'months',
  'seconds',
  'list',
  'context',
  'range',
] as const;
export type Kind = (typeof KINDS)[number];

/** Absent names that a value hangs on, by number. */
export type Names = readonly number[];

/** One number between two bounds, the same one wherever this very object turns up. */
export interface Span extends Structure {
  readonly span: number;
  readonly whole: boolean;
  readonly hangsOn: Names;
  readonly start: Bounds;
  /** A weighted sum of other spans: what is learnt of the sum is learnt of them. */
  readonly linear?: Linear;
  /** What the spans that it was worked out from now leave of it. */
  readonly follow?: (world: World) => Bounds;
}

/** (Σ weight × span + constant) / over, spans in order, none of them linear itself. */
export interface Linear {
  readonly terms: readonly (readonly [span: Span, weight: number])[];
  readonly constant: number;
  readonly over: number;
}

export type Numeric = number | Span;

/** A day number, a number of months, or of seconds. */
export interface Temporal extends Structure {
  readonly temporal: 'date' | 'months' | 'seconds';
  readonly at: Numeric;
}

/** `[low..high]`; `(< 5)` has no low end, which is not the same as one that is null. */
export interface Range extends Structure {
  readonly range: {
    readonly low: Value | undefined;
    readonly high: Value | undefined;
    readonly lowIncluded: boolean;
    readonly highIncluded: boolean;
  };
}

/** One of several values, the same one wherever this very object turns up. */
export interface Choice extends Structure {
  readonly choice: readonly Value[];
  readonly hangsOn: Names;
}

/** Whatever an absent name stands for: of one of these kinds. */
export interface Anything extends Structure {
  readonly anything: readonly Kind[];
  readonly id: number;
  readonly hangsOn: Names;
}

/** To the engine our own values are structures without entries, which it only hands on. */
const PLAIN = { structure: {} } as const;

export function spanOf(properties: Omit<Span, 'structure'>): Span {
  return { ...PLAIN, ...properties };
}

export function temporal(kind: Temporal['temporal'], at: Numeric): Temporal {
  return { ...PLAIN, temporal: kind, at };
}

export function rangeOf(range: Range['range']): Range {
  const { low, high, lowIncluded, highIncluded } = range;
  const entries = {
    start: low ?? null,
    'start included': lowIncluded,
    end: high ?? null,
    'end included': highIncluded,
  };
  return { structure: entries, range };
}

export function choiceOf(choice: readonly Value[], hangsOn: Names): Choice {
  return { ...PLAIN, choice, hangsOn };
}

export function anythingOf(kinds: readonly Kind[], id: number, hangsOn: Names): Anything {
  return { ...PLAIN, anything: kinds, id, hangsOn };
}

function isObject(value: Value): value is Exclude<Value, null | boolean | number | string> {
  return typeof value === 'object' && value !== null;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isSpan(value: Value): value is Span {
  return isObject(value) && 'span' in value;
}

export function isNumeric(value: Value): value is Numeric {
  return typeof value === 'number' || isSpan(value);
}

export function isTemporal(value: Value): value is Temporal {
  return isObject(value) && 'temporal' in value;
}

export function isRange(value: Value): value is Range {
  return isObject(value) && 'range' in value;
}

export function isChoice(value: Value): value is Choice {
  return isObject(value) && 'choice' in value;
}

export function isAnything(value: Value): value is Anything {
  return isObject(value) && 'anything' in value;
}

/** A context written out, or a range as one: something with entries. */
export function entriesOf(value: Value): Readonly<Record<string, Value>> | undefined {
  return isObject(value) && 'structure' in value ? value.structure : undefined;
}

/** The kind of a settled value; undefined while it can be of several. */
export function kindOf(value: Value): Kind | undefined {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value as 'boolean' | 'number' | 'string';
  if (isList(value)) return 'list';
  if (isSpan(value)) return 'number';
  if (isTemporal(value)) return value.temporal;
  if (isRange(value)) return 'range';
  if (isAnything(value)) return value.anything.length === 1 ? value.anything[0] : undefined;
  return 'context';
}
