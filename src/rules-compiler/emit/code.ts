/** What an emitted expression is, once it runs. Dates and durations are numbers, texts are their number in `strings`. */
export type Kind = 'number' | 'boolean' | 'text' | 'person' | 'null';

/** What an expression reads besides the day and the parameters: this decides how early it can be worked out. */
export const [NOTHING, HOUSEHOLD, PERSON, FIRST_LOCAL] = [0, 1, 2, 4];

/**
 * JavaScript for one value. FEEL's null is NaN in numbers and texts; a truth that may be null is 0, 1 or 2 (null), any other
 * one is a plain boolean.
 */
export interface Code {
  readonly js: string;
  readonly kind: Kind;
  readonly nullable: boolean;
  /** May meet a parameter that has no value on that day: raises the `open` flag when it does. */
  readonly open: boolean;
  readonly reads: number;
  /** A name, a literal or one array access: not worth a variable of its own. */
  readonly simple: boolean;
  /** Set on truths that may be open, where both can cheaply be had without a branch. */
  readonly maybe?: Maybe;
  /** Set on numbers that may be open and are never null: the number, or NaN when it is open. */
  readonly orNaN?: string;
  /** Set on numbers of the day picked by bits. */
  readonly table?: { readonly values: readonly string[]; readonly index: string };
  /** Made of adding and multiplying at most: always working it out is cheaper than a branch that guesses wrong. */
  readonly cheap?: boolean;
  /** Set on truths that can cheaply be had as 0 or 1 without a branch; not on what may be open, for that stops early. */
  readonly bit?: string;
  /** Set on numbers that are 0 or 1. */
  readonly isBit?: boolean;
  /** Set on sums, differences and products of what is never null. */
  readonly whole?: Whole;
  /** Set on day numbers, which are whole. */
  readonly day?: boolean;
  /** Set when it follows one date of the case up or down, never both: see cutoff.ts. */
  readonly follows?: Following;
  /** Set on full months between two days: a comparison can mostly be told from the days between them. */
  readonly months?: { readonly from: string; readonly to: string };
}

/** As 0 or 1: whether it holds, and whether it is open. */
export interface Maybe {
  readonly bit: string;
  readonly open: string;
  /** Where none of `unless` is 1, it is `plain` and not open. */
  readonly usual?: { readonly plain: string; readonly unless: readonly string[] };
}

/** An arithmetic said exactly, and said plainly, which is the same where all that it is made of is whole. */
export interface Whole {
  readonly exact: string;
  readonly plain: string;
  readonly of: readonly Code[];
}

export interface Following {
  readonly date: string;
  readonly rising: boolean;
  readonly apply: (date: string) => string;
}

/** What the emitter can't say in plain JavaScript; the benefit is then left to the engine. */
export class Unemittable extends Error {}

export function literal(js: string, kind: Kind, nullable = false): Code {
  return { js, kind, nullable, open: false, reads: NOTHING, simple: true };
}

export const NULL_TRUTH: Code = literal('2', 'boolean', true);

/** As 0, 1 or 2. */
export function truthCode({ js, nullable, kind, bit }: Code): string {
  if (kind !== 'boolean') return '2';
  return nullable ? js : (bit ?? `+(${js})`);
}

/** Whether a test holds, null not holding. */
export function holds({ js, nullable, kind }: Code): string {
  if (kind !== 'boolean') return 'false';
  return nullable ? `${js} === 1` : js;
}

function unionOfReads(parts: readonly Code[]): number {
  return parts.reduce((reads, part) => reads | part.reads, NOTHING);
}

/** An operation on parts: reads what they read, and is open if one is. */
export function built(
  parts: readonly Code[],
  js: string,
  kind: Kind,
  nullable = parts.some((part) => part.nullable),
): Code {
  return { js, kind, nullable, open: parts.some(({ open }) => open), reads: unionOfReads(parts), simple: false };
}

/** A test that is never null, on operands that may be cheap enough to make it a bit. */
export function tested(parts: readonly Code[], js: string): Code {
  const code = built(parts, js, 'boolean', false);
  return areCheap(parts) ? { ...code, bit: `+(${js})` } : code;
}

export function areCheap(parts: readonly Code[]): boolean {
  return parts.every(({ simple, cheap, open }) => (simple || cheap === true) && !open);
}
