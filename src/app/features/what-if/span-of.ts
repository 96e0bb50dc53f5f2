import { type Band, type Fact, parseDay } from '../../../engine/index.ts';
import { place } from './pieces.ts';

/** The stretch of a fact that is tried, and how far one press goes. */
export interface TriedSpan {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const MONTH = 30;
const YEAR = 365;
const STEPS = 60;

/** As far as the last line of the law and some way on, so that the cliffs stand apart; own place included. */
export function spanOf(fact: Fact, rungs: readonly Band[], own: number | undefined, on: string): TriedSpan {
  const lines = rungs.flatMap(({ max }) => (max === null ? [] : [place(max)]));
  const marks = own === undefined ? lines : [...lines, own];
  const floor = fact.domain?.min ?? 0;
  const ceiling = fact.domain?.max === 'on' ? (parseDay(on) ?? 0) : (fact.domain?.max ?? Number.MAX_SAFE_INTEGER);
  if (fact.type === 'date') {
    const min = Math.max(floor, Math.min(...marks, ceiling) - YEAR);
    return { min, max: Math.min(ceiling, Math.max(...marks, min + YEAR) + YEAR), step: MONTH };
  }
  const max = Math.min(ceiling, roundUp(Math.max(...marks, floor + 1) * 1.25));
  return { min: floor, max, step: Math.max(1, roundUp((max - floor) / STEPS)) };
}

/** The next of 1, 2 or 5 times a power of ten. */
function roundUp(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  return Math.ceil(([1, 2, 5, 10].find((times) => times * power >= n) ?? 10) * power);
}
