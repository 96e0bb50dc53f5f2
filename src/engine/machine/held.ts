/** What an expression came to, kept for a second look: a number's ends or the bits of a truth or choice. */
export interface Held {
  /** A number's state (`numbers.ts`), else bits; a person's place. */
  readonly state: number;
  readonly low: number;
  readonly high: number;
  /** Places of the open facts it hangs on: twice where it read one more than once. */
  readonly deps: readonly number[];
}

/** A worked-out fact, with everything that was looked at for it. */
export interface Worked extends Held {
  readonly touched: readonly number[];
  /** What was narrowed of that, four figures for each: its place, and what it was narrowed to. */
  readonly under: readonly number[];
  /** The last pass in which it was found to hold. */
  pass: number;
}

/** Something on a list: a person or a value, and whether it is there at all. */
export interface Item extends Held {
  /** Truth bits; exactly `TRUE` when it is surely there. */
  readonly sure: number;
  readonly sureDeps: readonly number[];
}

export const NONE: readonly number[] = [];
