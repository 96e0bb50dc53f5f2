import type { Item } from './held.ts';

export type Kind = 'number' | 'truth' | 'choice' | 'person' | 'null';

/**
 * A linked expression. A run leaves a number's ends in the machine's `span` and returns its state; of a truth or a choice it
 * returns the bits still possible, of a person the place of their first fact (0 for nobody). What the result hangs on stays on
 * top of the machine's `deps`.
 */
export interface Plain {
  readonly kind: Kind;
  readonly run: () => number;
  /** Of a choice: the text of each bit. */
  readonly texts?: ReadonlyMap<number, string>;
}

export interface List {
  readonly kind: 'list';
  readonly items: () => readonly Item[];
  /** Of its members. */
  readonly of: Kind;
  readonly texts?: ReadonlyMap<number, string>;
}

export type Node = Plain | List;

/** A number's state: known, between its ends, surely null (ends that cross), or between its ends or null. */
export const KNOWN = 0;
export const SPAN = 1;
export const NOTHING = 2;
export const MAYBE = 3;

/** The bit of a choice that is null. */
export const NO_CHOICE = 1 << 30;
