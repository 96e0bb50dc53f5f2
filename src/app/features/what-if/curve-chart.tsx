import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { amountParts, t } from '../../../platform/index.ts';
import { ChartBox, type ChartSize } from '../../components/chart/chart-box.tsx';
import { spreadLabels, textWidth } from '../../components/chart/spread-labels.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';
import { boundsAt, type Piece } from './pieces.ts';
import type { TriedSpan } from './span-of.ts';
import { sumText } from './sum-text.ts';

interface CurveChartProps {
  readonly pieces: readonly Piece[];
  readonly span: TriedSpan;
  readonly unit: string;
  readonly own: number | undefined;
  readonly tried: number;
  readonly say: (at: number) => string;
}

type Point = readonly [x: number, y: number];

/** More would be a list to listen to; the table has the rest. */
const TOLD = 6;

/** The package over the tried numbers: what is certain filled, what may be hatched, cliffs dashed. */
export function CurveChart(props: CurveChartProps) {
  return <ChartBox label={labelOf(props)} rems={13} draw={(size) => <Curve {...props} size={size} />} />;
}

function Curve({ pieces, span, own, tried, say, size }: CurveChartProps & { size: ChartSize }) {
  const { width, height, rem } = size;
  const top = Math.max(1, ...pieces.flatMap(({ atFrom, atTo }) => [highest(atFrom), highest(atTo)]));
  const x = scaleLinear([span.min, span.max], [rem * 0.4, width - rem * 0.4]);
  const y = scaleLinear([0, top], [height - rem * 1.6, rem * 2.6]);
  const cuts = pieces.slice(1).map(({ from }) => from);
  const ends = [...cuts, span.min, span.max].map((at) => ({ x: x(at), text: say(at) }));
  const at = (place: number) => y(highest(boundsAt(pieces, place)));
  return (
    <>
      <defs>
        <pattern id="may" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0v7" />
        </pattern>
      </defs>
      {pieces.map((piece) => (
        <PieceShape key={piece.from} piece={piece} x={x} y={y} />
      ))}
      {pieces.slice(1).map(({ from, atFrom }, index) => (
        <path
          key={from}
          class="cliff"
          d={`M${x(from)} ${y(highest(pieces[index]?.atTo ?? atFrom))}V${y(highest(atFrom))}`}
        />
      ))}
      <path class="axis" d={`M${x(span.min)} ${y(0)}H${x(span.max)}`} />
      {spreadLabels(ends, width, rem).map((label) => (
        <text key={label.x} x={label.x} y={height - rem * 0.4}>
          {label.text}
        </text>
      ))}
      {tried !== own && <path class="tried" d={`M${x(tried)} ${y(0)}V${at(tried) - rem * 0.6}`} />}
      {own !== undefined && <OwnPlace x={x(own)} y={at(own)} base={y(0)} size={size} />}
      <StepLabels pieces={pieces} x={x} y={y} size={size} here={own === undefined ? undefined : x(own)} />
    </>
  );
}

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (amount: number) => number;
}

function PieceShape({ piece: { from, to, atFrom, atTo }, x, y }: Scales & { piece: Piece }) {
  const certain: readonly Point[] = [
    [x(from), y(atFrom.min)],
    [x(to), y(atTo.min)],
  ];
  const possible: readonly Point[] = [
    [x(from), y(highest(atFrom))],
    [x(to), y(highest(atTo))],
  ];
  const isOpen = highest(atFrom) > atFrom.min || highest(atTo) > atTo.min;
  const fill = (upper: readonly Point[], lower: (index: number) => number) =>
    area<Point>()
      .x(([at]) => at)
      .y1(([, amount]) => amount)
      .y0((_, index) => lower(index))([...upper]) ?? '';
  const stroke = (points: readonly Point[]) => line<Point>()([...points].map(([at, amount]) => [at, amount])) ?? '';
  return (
    <>
      <path class="certain" d={fill(certain, () => y(0))} />
      {isOpen && <path fill="url(#may)" d={fill(possible, (index) => certain[index]?.[1] ?? y(0))} />}
      {isOpen && <path class="curve upper" d={stroke(possible)} />}
      <path class="curve" d={stroke(certain)} />
    </>
  );
}

interface StepLabelsProps extends Scales {
  readonly pieces: readonly Piece[];
  readonly size: ChartSize;
  /** Where one's own place stands, which no label may cover. */
  readonly here: number | undefined;
}

/** The amount over each step wide enough for it. */
function StepLabels({ pieces, x, y, size: { rem, width }, here }: StepLabelsProps) {
  return (
    <>
      {pieces.map(({ from, to, atFrom, atTo }) => {
        const text = isUnknownSum(atFrom) ? t('results.unknownYet') : amountParts(atFrom, '').figure;
        const half = textWidth(text, rem) / 2;
        if (x(to) - x(from) < half * 2 || atFrom.min !== atTo.min) return null;
        const middle = Math.min(Math.max((x(from) + x(to)) / 2, half), width - half);
        const clear = half + rem * 0.6;
        const isCovered = here !== undefined && Math.abs(middle - here) < clear;
        const at = isCovered
          ? [here + clear, here - clear].find((place) => place - half >= x(from) && place + half <= x(to))
          : middle;
        if (at === undefined) return null;
        return (
          <text key={from} class="strong" x={at} y={y(highest(atFrom)) - rem * 0.45}>
            {text}
          </text>
        );
      })}
    </>
  );
}

function OwnPlace({ x, y, base, size }: { x: number; y: number; base: number; size: ChartSize }) {
  const [label] = spreadLabels([{ x, text: t('whatif.here') }], size.width, size.rem);
  return (
    <>
      <path class="axis" d={`M${x} ${base}V${size.rem * 1.3}`} />
      <circle class="here" cx={x} cy={y} r={size.rem * 0.4} />
      <text class="strong" x={label?.x} y={size.rem}>
        {label?.text}
      </text>
    </>
  );
}

/** Where no ceiling is known, what is certain is all that can be drawn. */
function highest({ min, max }: { min: number; max: number | null }): number {
  return max ?? min;
}

function labelOf({ pieces, unit, own, say }: CurveChartProps): string {
  const told = pieces.slice(0, TOLD).map(({ from, to, atFrom, atTo }) =>
    t(atFrom.min === atTo.min ? 'whatif.step' : 'whatif.slope', {
      from: say(from),
      to: say(to),
      amount: sumText(atFrom, unit),
      end: sumText(atTo, unit),
    }),
  );
  const rest = pieces.length > TOLD ? [t('whatif.moreSteps')] : [];
  const here = own === undefined ? [] : [t('whatif.youAreAt', { value: say(own) })];
  return [t('whatif.chart'), ...told, ...rest, ...here].join(' ');
}
