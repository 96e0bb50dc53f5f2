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
const coarse = [1, 2, 5, 10];
const fine = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

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
  const max = Math.min(ceiling, roundUp(Math.max(...marks, floor + 1) * 1.25, fine));
  return { min: floor, max, step: Math.max(1, roundUp((max - floor) / STEPS, coarse)) };
}

/** The next round number: coarse ones for steps, finer ones for ends. */
function roundUp(n: number, rounds: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(n));
  return Math.ceil((rounds.find((times) => times * power >= n) ?? 10) * power);
}
