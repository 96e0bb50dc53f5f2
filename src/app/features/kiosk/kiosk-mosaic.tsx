import { portraits } from '../../components/person-tile.tsx';
import { Shapes } from '../../components/tile.tsx';
import { tiles } from '../../components/tile-shapes.ts';

const pictures = { ...tiles, granny: portraits.granny, grandpa: portraits.grandpa };

const wall = [
  ['star', 'geo', 'light', 'sun', 'granny', 'leaf'],
  ['coin', 'wave', 'geo', 'boat', 'kapok', 'house'],
  ['geo', 'people', 'star', 'grandpa', 'wave', 'geo'],
] as const;

/** The wall of tiles; where there is less room, its upper part. */
export function Mosaic() {
  return (
    <svg class="wall" viewBox="0 0 384 192" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      {wall.map((row, y) =>
        row.map((name, x) => (
          <g key={`${x} ${name}`} transform={`translate(${x * 64} ${y * 64})`}>
            <Shapes of={pictures[name]} />
          </g>
        )),
      )}
    </svg>
  );
}
