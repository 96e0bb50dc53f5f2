/** The truth values a test may still have, as bits; FEEL's null is the third one. */
export const FALSE = 1;
export const TRUE = 2;
export const NULL = 4;

/** True or false, not known which. */
export const EITHER = 3;

/** FEEL conjunction of two sets of truths, read from `AND[8 * a + b]`; and the disjunction. */
export const AND = table(FALSE, TRUE);
export const OR = table(TRUE, FALSE);

/** `stop` decides alone, `pass` never decides. */
function table(stop: number, pass: number): Uint8Array {
  const all = new Uint8Array(64);
  for (let a = 1; a < 8; a++) {
    for (let b = 1; b < 8; b++) {
      let bits = (a | b) & stop;
      if ((a & NULL && b & (NULL | pass)) || (b & NULL && a & pass)) bits |= NULL;
      all[8 * a + b] = bits | (a & b & pass);
    }
  }
  return all;
}

export function negated(bits: number): number {
  return ((bits & FALSE) << 1) | ((bits & TRUE) >> 1) | (bits & NULL);
}

/** Whether a set of truths or options has one member: then it hangs on nothing any more. */
export function isOne(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
