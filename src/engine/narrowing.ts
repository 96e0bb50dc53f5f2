import type { Cell, Circumstances } from './circumstances.ts';

/** Facts set to a part of what they may be, for the while of a what-if: the last one first. */
export interface Narrowing {
  readonly place: number;
  readonly cell: Cell;
  readonly outer: Narrowing | undefined;
}

export function narrowingOf(narrowing: Narrowing | undefined, place: number): Cell | undefined {
  for (let own = narrowing; own; own = own.outer) if (own.place === place) return own.cell;
  return undefined;
}

/** Sets every narrowed fact, and every other one to what it is in the case. */
export function narrow(circumstances: Circumstances, narrowing: Narrowing | undefined): void {
  const m = circumstances.rules.machine;
  release(circumstances);
  for (let own = narrowing; own; own = own.outer) {
    const { low, high, bits } = own.cell;
    if (m.narrowed[own.place] === 0) m.narrow(own.place, low, high, bits);
  }
}

/** Takes all narrowings back. */
export function release({ rules: { machine: m }, places }: Circumstances): void {
  while (m.narrowings > 0) {
    const place = m.active[--m.narrowings] as number;
    m.low[place] = places.low[place] as number;
    m.high[place] = places.high[place] as number;
    m.bits[place] = places.bits[place] as number;
    m.narrowed[place] = 0;
  }
}
