import type { DatedValue } from '../../../engine/index.ts';

/** A value of the history where it is drawn. */
export interface RatePoint {
  readonly x: number;
  readonly y: number;
  /** Where the value ends: at the next one, at its end, or at the right edge. */
  readonly until: number;
  readonly value: number;
  /** Day number from which it holds. */
  readonly from: number;
  /** A document was seen; else it was worked out or is only recalled. */
  readonly isSeen: boolean;
  /** Whether there is room for its figure and its year. */
  readonly isLabelled: boolean;
}

/** The drawing area of the chart, in its own units. */
export const area = { left: 24, right: 316, top: 34, bottom: 132 };

/** Narrower than this and two figures run into each other. */
const LABEL_ROOM = 52;

/** Lays the dated values out as steps over time, up to a day; nothing where there are fewer than two to compare. */
export function ratePoints(values: readonly DatedValue[], on: number): readonly RatePoint[] {
  const numbers = values.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last || numbers.length < 2) return [];
  const end = Math.max(on, last.from);
  const highest = Math.max(...numbers);
  const lowest = Math.min(...numbers);
  const x = (day: number) => area.left + ((day - first.from) / (end - first.from)) * (area.right - area.left);
  // Half the height is left below the lowest value: steps are to be compared, but not with nothing.
  const y = (n: number) =>
    area.bottom - (0.2 + (0.8 * (n - lowest)) / Math.max(1, highest - lowest)) * (area.bottom - area.top);
  const points = values.flatMap(({ from, value, standing }, i) => {
    if (typeof value !== 'number') return [];
    const until = x(values[i + 1]?.from ?? end);
    return [{ x: x(from), y: y(value), until, value, from, isSeen: standing === 'official' || standing === 'seed' }];
  });
  return labelled(points);
}

/** The newest figure always has its label; going back, those that fit beside it. */
function labelled(points: readonly Omit<RatePoint, 'isLabelled'>[]): readonly RatePoint[] {
  let taken = Number.POSITIVE_INFINITY;
  return points
    .toReversed()
    .map((point) => {
      const isLabelled = taken - point.x >= LABEL_ROOM;
      if (isLabelled) taken = point.x;
      return { ...point, isLabelled };
    })
    .toReversed();
}
