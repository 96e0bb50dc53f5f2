import { type DatedValue, formatDay, parseDay } from '../../../engine/index.ts';
import { listAnd, number, range, t, year } from '../../../platform/index.ts';
import { ChartBox, type ChartSize } from '../../components/chart/chart-box.tsx';
import { textWidth } from '../../components/chart/spread-labels.ts';
import { asOf } from '../../state/open-case.ts';
import { areaIn, isSeen, type RatePoint, ratePoints } from './rate-points.ts';

interface RateChartProps {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly DatedValue[];
}

/** Amounts over the years as steps: a filled dot where a document was seen, ring and dashes where none was. */
export function RateChart({ name, unit, values }: RateChartProps) {
  const on = parseDay(asOf.value) ?? 0;
  const spoken = values.flatMap(({ from, value }) =>
    typeof value === 'number'
      ? [t('benefit.chartPoint', { year: year(formatDay(from)), value: range(value, unit) })]
      : [],
  );
  if (spoken.length < 2) return null;
  return (
    <figure>
      <ChartBox
        label={t('benefit.chart', { name, list: listAnd(spoken) })}
        rems={9.5}
        draw={(size) => <Steps points={ratePoints(values, on, size)} size={size} />}
      />
      <ul class="legend">
        <Key isSeen text={t('benefit.seen')} />
        {values.some((one) => typeof one.value === 'number' && !isSeen(one)) && (
          <Key isSeen={false} text={t('benefit.unseen')} />
        )}
      </ul>
    </figure>
  );
}

function Steps({ points, size }: { points: readonly RatePoint[]; size: ChartSize }) {
  const { left, right, bottom } = areaIn(size);
  return (
    <>
      <path class="axis" d={`M${left - 8} ${bottom + 14}H${right + 14}`} />
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
          <Label key={point.from} point={point} size={size} />
        ))}
    </>
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

function Label({ point: { x, y, value, from }, size }: { point: RatePoint; size: ChartSize }) {
  const { width, height, rem } = size;
  const figure = number(value);
  const half = textWidth(figure, rem) / 2;
  return (
    <>
      <text class="strong" x={Math.min(Math.max(x, half), width - half)} y={y - rem * 0.66}>
        {figure}
      </text>
      <text x={x} y={height - rem * 0.3}>
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
