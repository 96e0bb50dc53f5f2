/**
 * Somebody who answers what a household is due. Inputs are put into its own form before the clock starts; results go to one
 * place for all, three sums a household: elderly, childcare, birth.
 */
export interface Contender {
  readonly name: string;
  /** Answers the first `count` households, in order. */
  readonly run: (count: number, sums: Float64Array) => void | Promise<void>;
  /** Households a timed turn takes at once: few for the slow ones. */
  readonly share: number;
}
