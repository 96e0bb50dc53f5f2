/**
 * Somebody who answers what a household is due. Inputs are put into its own form before the clock starts; results go to one
 * place for all.
 */
export interface Contender {
  readonly name: string;
  /** Answers the first `count` households, in order. */
  readonly run: (count: number, sums: Sums) => void | Promise<void>;
  /** Households a timed turn takes at once: few for the slow ones. */
  readonly share: number;
}

/** What each household is due by each of the three programmes. */
export type Sums = Readonly<Record<'elderly' | 'childcare' | 'birth', Float64Array>>;

export function roomForSums(count: number): Sums {
  return { elderly: new Float64Array(count), childcare: new Float64Array(count), birth: new Float64Array(count) };
}

export function clear({ elderly, childcare, birth }: Sums, count: number): void {
  for (const column of [elderly, childcare, birth]) column.fill(0, 0, count);
}
