import { type Dependencies, hangsOn, isOpen, oneOf, undecided, union, type Value } from '../value.ts';

/** The truth values a test may still have, as bits; FEEL's null is the third one. */
const FALSE = 1;
const TRUE = 2;
const NULL = 4;

const OPTIONS = [[], [false], [true], [false, true], [null], [false, null], [true, null], [false, true, null]] as const;

export function truths(value: Value): number {
  if (value === true) return TRUE;
  if (value === false) return FALSE;
  if (!isOpen(value)) return NULL;
  if (value.open === 'one-of') return value.options.reduce<number>((bits, option) => bits | truths(option), 0);
  return NULL;
}

export function fromTruths(bits: number, hangs: Dependencies): Value {
  return bits === (FALSE | TRUE) ? undecided(hangs) : oneOf(OPTIONS[bits] ?? [], hangs);
}

/** FEEL conjunction: false if any is false, else null if any is null, else true. Decided operands leave no trace. */
export function and(values: readonly Value[]): Value {
  return fold(values, FALSE, TRUE);
}

/** FEEL disjunction: true if any is true, else null if any is null, else false. */
export function or(values: readonly Value[]): Value {
  return fold(values, TRUE, FALSE);
}

/** One loop for both: `stop` decides alone, `pass` never decides. */
function fold(values: readonly Value[], stop: number, pass: number): Value {
  let bits = pass;
  let hangs: Dependencies = [];
  for (const value of values) {
    const own = truths(value);
    if (own === stop) return stop === TRUE;
    bits = combine(bits, own, stop, pass);
    if (own !== pass) hangs = union(hangs, hangsOn(value));
  }
  return fromTruths(bits, hangs);
}

function combine(a: number, b: number, stop: number, pass: number): number {
  let bits = (a | b) & stop;
  if ((a & NULL && b & (NULL | pass)) || (b & NULL && a & pass)) bits |= NULL;
  if (a & b & pass) bits |= pass;
  return bits;
}

export function not(value: Value): Value {
  if (typeof value === 'boolean') return !value;
  const bits = truths(value);
  return fromTruths(((bits & FALSE) << 1) | ((bits & TRUE) >> 1) | (bits & NULL), hangsOn(value));
}
