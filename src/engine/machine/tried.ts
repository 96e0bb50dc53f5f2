import { NONE, type Worked } from './held.ts';

/** What facts are at the moment, and which of them stand narrowed for the while of a what-if. */
export interface Narrowed {
  readonly narrowed: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly bits: Int32Array;
}

const MOST_TRIED = 6;

/** Worked-out facts by place as they came out when something was narrowed: one claim is tried much as the one before. */
export class Tried {
  private readonly byPlace: (Worked[] | undefined)[] = [];

  find(now: Narrowed, place: number): Worked | undefined {
    return this.byPlace[place]?.find((worked) => isUnder(now, worked));
  }

  /** The last one first. */
  add(worked: Worked, place: number): void {
    this.byPlace[place] ??= [];
    const own = this.byPlace[place] as Worked[];
    own.unshift(worked);
    if (own.length > MOST_TRIED) own.pop();
  }
}

/** Whether of all that it looked at, just the same is narrowed now, and to the same. */
function isUnder({ narrowed, low, high, bits }: Narrowed, { touched, under }: Worked): boolean {
  let count = 0;
  for (let i = 0; i < touched.length; i++) count += narrowed[touched[i] as number] as number;
  if (count * 4 !== under.length) return false;
  for (let i = 0; i < under.length; i += 4) {
    const place = under[i] as number;
    if (narrowed[place] === 0 || low[place] !== under[i + 1]) return false;
    if (high[place] !== under[i + 2] || bits[place] !== under[i + 3]) return false;
  }
  return true;
}

/** What is narrowed of these places: each with what it is narrowed to, as in `Worked.under`. */
export function narrowedOf({ narrowed, low, high, bits }: Narrowed, touched: readonly number[]): readonly number[] {
  let count = 0;
  for (let i = 0; i < touched.length; i++) count += narrowed[touched[i] as number] as number;
  if (count === 0) return NONE;
  const under: number[] = new Array(4 * count);
  let at = 0;
  for (let i = 0; i < touched.length; i++) {
    const place = touched[i] as number;
    if (narrowed[place] !== 1) continue;
    under[at++] = place;
    under[at++] = low[place] as number;
    under[at++] = high[place] as number;
    under[at++] = bits[place] as number;
  }
  return under;
}
