import { Shapes } from '../../components/tile.tsx';
import { tiles } from '../../components/tile-shapes.ts';

const rows = [
  ['geo', 'light', 'sun', 'people', 'star', 'leaf'],
  ['wave', 'kapok', 'boat', 'house', 'geo', 'coin'],
] as const;

/** The wall of tiles that opens the start screen: one drawing, so that no seam shows. */
export function Mosaic() {
  return (
    <div class="mosaic">
      <svg viewBox="0 0 384 128" aria-hidden="true">
        {rows.map((row, y) =>
          row.map((name, x) => (
            <g key={`${x} ${name}`} transform={`translate(${x * 64} ${y * 64})`}>
              <Shapes of={tiles[name]} />
            </g>
          )),
        )}
      </svg>
    </div>
  );
}
