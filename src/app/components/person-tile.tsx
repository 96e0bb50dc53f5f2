import { disc, ground, type Shape, Tile } from './tile.tsx';

const shoulders = 'M10 64.2c0-17 9-25.2 22-25.2s22 8.2 22 25.2z';
const smile = 'M27.5 32.5c2.5 2.5 6.5 2.5 9 0';

/** Stand for a person by the stage of life; nobody's sex or looks are guessed beyond what was answered. */
export const portraits = {
  granny: [
    ['celadon', ground],
    ['harbour', shoulders],
    ['cream', disc(32, 11, 6.5)],
    ['skin', disc(32, 27, 13)],
    ['cream', 'M18.5 28a13.5 14 0 0 1 27 0c-7 0-11-3-13.5-8-2.5 5-6.5 8-13.5 8z'],
    ['sun', 'M27 40h10l-5 7z'],
    ['harbour', smile, 2],
  ],
  grandpa: [
    ['sun', ground],
    ['kapok', shoulders],
    ['skin', disc(32, 27, 13)],
    ['harbour', 'M19 25c1-8 6-12 13-12s12 4 13 12c-3-4-7-6-13-6s-10 2-13 6z'],
    ['harbour', 'M17 25h30', 4],
    ['harbour', smile, 2],
    ['cream', 'M29 41h6v7h-6z'],
  ],
  adult: [
    ['sky', ground],
    ['kapok', shoulders],
    ['skin', disc(32, 27, 13)],
    ['harbour', 'M18.5 29a13.5 15 0 0 1 27 0c-4-2-7-5-8.5-9-4 5-10 8-18.5 9z'],
    ['sun', 'M26 40h12l-6 8z'],
    ['harbour', smile, 2],
  ],
  teen: [
    ['celadon', ground],
    ['sun', shoulders],
    ['skin', disc(32, 27, 13)],
    ['harbour', 'M18.5 28a13.5 15 0 0 1 27 0c-6 0-10-2-13-6l-3 5-2-4c-2 3-5 5-9 5z'],
    ['harbour', 'M24 45v9M40 45v9', 2.5],
    ['harbour', smile, 2],
  ],
  child: [
    ['cream', ground],
    ['celadon', 'M16 64.2c0-12 6-19.2 16-19.2s16 7.2 16 19.2z'],
    ['skin', disc(32, 32, 13)],
    ['kapok', 'M19 31c0-9 6-13 13-13s13 4 13 13c-3-3-5-5-6-8-2 3-5 4-8 4l1-3c-4 1-9 3-13 7z'],
    ['harbour', 'M27.5 37c2.5 2.5 6.5 2.5 9 0', 2],
  ],
  baby: [
    ['sky', ground],
    ['kapok', 'M14 64.2V50c0-7 8-12 18-12s18 5 18 12v14.2z'],
    ['cream', disc(32, 30, 18)],
    ['skin', disc(32, 32, 13)],
    ['harbour', 'M32 19c-3 2-3 5 1 6', 2.5],
    ['harbour', 'M28 38c2 2 6 2 8 0', 2],
  ],
} as const satisfies Record<string, readonly Shape[]>;

export type Portrait = keyof typeof portraits;

export function PersonTile({ portrait }: { portrait: Portrait }) {
  return <Tile shapes={portraits[portrait]} />;
}

/** The stage of life that a person is drawn in; unknown ages are drawn as adults. */
export function portraitOf(age: number | undefined, sex: unknown): Portrait {
  if (age === undefined) return 'adult';
  if (age < 3) return 'baby';
  if (age < 12) return 'child';
  if (age < 18) return 'teen';
  if (age < 60) return 'adult';
  return sex === 'male' ? 'grandpa' : 'granny';
}
