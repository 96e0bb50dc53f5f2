import type { DatedValue } from '../../../engine/index.ts';
import { number } from '../../../platform/index.ts';
import type { ChartSize } from '../../components/chart/chart-box.tsx';
import { textWidth } from '../../components/chart/spread-labels.ts';

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

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the steps are drawn: above them is room for a figure, below for the years. */
export function areaIn({ width, height, rem }: ChartSize): Area {
  const margin = (rem * 4) / 3;
  return { left: margin, right: width - margin, top: rem * 2, bottom: height - rem * 2 };
}

/** As wide as the year below it, at least. */
const LEAST_ROOM = 1.6;

/** Lays the dated values out as steps over time, up to a day; nothing where there are fewer than two to compare. */
export function ratePoints(values: readonly DatedValue[], on: number, size: ChartSize): readonly RatePoint[] {
  const area = areaIn(size);
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
    return [{ x: x(from), y: y(value), until, value, from, isSeen: isSeen({ standing }) }];
  });
  return labelled(points, size.rem);
}

/** Whether a document with it was seen. */
export function isSeen({ standing }: Pick<DatedValue, 'standing'>): boolean {
  return standing === 'official' || standing === 'seed';
}

/** The newest figure always has its label; going back, those that fit beside it. */
function labelled(points: readonly Omit<RatePoint, 'isLabelled'>[], rem: number): readonly RatePoint[] {
  let taken = Number.POSITIVE_INFINITY;
  return points
    .toReversed()
    .map((point) => {
      const half = Math.max(textWidth(number(point.value), rem), LEAST_ROOM * rem) / 2;
      const isLabelled = point.x + half <= taken;
      if (isLabelled) taken = point.x - half - rem / 2;
      return { ...point, isLabelled };
    })
    .toReversed();
}
