import type { Cell, Circumstances } from './circumstances.ts';
import type { Machine } from './machine/machine.ts';

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
    if (m.narrowed[own.place] === 0) narrowOne(m, own.place, own.cell);
  }
}

function narrowOne(m: Machine, place: number, { low, high, bits }: Cell): void {
  m.low[place] = low;
  m.high[place] = high;
  m.bits[place] = bits;
  m.narrowed[place] = 1;
  m.active[m.narrowings++] = place;
}

/** Narrows one fact more, or otherwise. */
export function narrowTo(m: Machine, place: number, low: number, high: number): void {
  m.low[place] = low;
  m.high[place] = high;
  if (m.narrowed[place] === 1) return;
  m.narrowed[place] = 1;
  m.active[m.narrowings++] = place;
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
