import { type DatedValue, formatDay, parseDay } from '../../../engine/index.ts';
import { listAnd, number, range, t, year } from '../../../platform/index.ts';
import { asOf } from '../../state/open-case.ts';
import { area, type RatePoint, ratePoints } from './rate-points.ts';

interface RateChartProps {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly DatedValue[];
}

/** Amounts over the years as steps: a filled dot where a document was seen, ring and dashes where none was. */
export function RateChart({ name, unit, values }: RateChartProps) {
  const points = ratePoints(values, parseDay(asOf.value) ?? 0);
  if (points.length === 0) return null;
  const spoken = points.map(({ from, value }) =>
    t('benefit.chartPoint', { year: year(formatDay(from)), value: range(value, unit) }),
  );
  return (
    <figure>
      <svg
        class="chart"
        viewBox="0 0 340 170"
        role="img"
        aria-label={t('benefit.chart', { name, list: listAnd(spoken) })}
      >
        <path d={`M${area.left - 8} 148H${area.right + 14}`} stroke="var(--edge)" stroke-width="1.5" />
        {points.map((point, i) => (
          <Step key={point.from} point={point} before={points[i - 1]} />
        ))}
        {points.map((point) => (
          <circle
            key={point.from}
            cx={point.x}
            cy={point.y}
            r={point.isSeen ? 6 : 5}
            fill={point.isSeen ? 'var(--brand)' : 'var(--surface)'}
            stroke="var(--brand)"
            stroke-width="2.5"
          />
        ))}
        {points
          .filter(({ isLabelled }) => isLabelled)
          .map((point) => (
            <Label key={point.from} point={point} />
          ))}
      </svg>
      <ul class="legend">
        <Key isSeen text={t('benefit.seen')} />
        {points.some(({ isSeen }) => !isSeen) && <Key isSeen={false} text={t('benefit.unseen')} />}
      </ul>
    </figure>
  );
}

function Step({ point: { x, y, until, isSeen }, before }: { point: RatePoint; before: RatePoint | undefined }) {
  const rise = before && before.until === x ? `M${x} ${before.y}V${y}` : `M${x} ${y}`;
  return (
    <path
      d={`${rise}H${until}`}
      fill="none"
      stroke="var(--brand)"
      stroke-width="4"
      {...(!isSeen && { 'stroke-dasharray': '5 5' })}
    />
  );
}

function Label({ point: { x, y, value, from } }: { point: RatePoint }) {
  const anchor = x < area.left + 20 ? 'start' : x > area.right - 20 ? 'end' : 'middle';
  return (
    <>
      <text class="v" x={x} y={y - 12} text-anchor={anchor}>
        {number(value)}
      </text>
      <text x={x} y="164" text-anchor={anchor}>
        {year(formatDay(from))}
      </text>
    </>
  );
}

function Key({ isSeen, text }: { isSeen: boolean; text: string }) {
  return (
    <li>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="5" fill={isSeen ? 'var(--brand)' : 'none'} stroke="var(--brand)" stroke-width="2" />
      </svg>
      {text}
    </li>
  );
}
