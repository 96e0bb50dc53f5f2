/** Tile colours; `ink` and `skin` are the same in both themes. */
const colours = {
  harbour: 'var(--t-harbour)',
  celadon: 'var(--t-celadon)',
  sky: 'var(--t-sky)',
  sun: 'var(--t-sun)',
  kapok: 'var(--t-kapok)',
  cream: 'var(--t-cream)',
  ink: '#0b3a45',
  skin: '#f6dfc2',
};

/** A filled shape, or a line when it has a width; on a 64 × 64 grid. */
export type Shape = readonly [colour: keyof typeof colours, d: string, width?: number];

/** The path of a disc, for shapes. */
export function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** The whole ground, a hair larger than the tile so that no seam shows between neighbours. */
export const ground = 'M-.2-.2h64.4v64.4H-.2z';

export function Shapes({ of }: { of: readonly Shape[] }) {
  return (
    <>
      {of.map(([colour, d, width]) =>
        width === undefined ? (
          <path key={colour + d} d={d} fill={colours[colour]} />
        ) : (
          <path
            key={colour + d}
            d={d}
            fill="none"
            stroke={colours[colour]}
            stroke-width={width}
            stroke-linecap="round"
          />
        ),
      )}
    </>
  );
}

/** A picture of the floor-tile family: decoration, never a button, never behind text. */
export function Tile({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <svg class="tile" viewBox="0 0 64 64" aria-hidden="true">
      <Shapes of={shapes} />
    </svg>
  );
}
