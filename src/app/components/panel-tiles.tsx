import { Tile } from './tile.tsx';
import { tiles } from './tile-shapes.ts';

/** Two tiles at the corner of a dark panel. */
export function PanelTiles({ names }: { names: readonly [keyof typeof tiles, keyof typeof tiles] }) {
  return (
    <div class="deco" aria-hidden="true">
      {names.map((name) => (
        <Tile key={name} shapes={tiles[name]} />
      ))}
    </div>
  );
}
