import { disc, ground, type Shape } from './tile.tsx';

/** The pictures that open a page or sit at the corner of its panel. */
export const tiles = {
  boat: [
    ['celadon', ground],
    ['cream', 'M34 10l19 25H34z'],
    ['sun', 'M30 16v19H15z'],
    ['kapok', 'M9 39h46c-2 8-7 13-14 13H23C16 52 11 47 9 39z'],
    ['harbour', 'M-.2 50h64.4v14.2H-.2z'],
    ['cream', 'M6 57h14M28 57h14M50 57h10', 2.5],
  ],
  coin: [
    ['kapok', ground],
    ['sun', disc(32, 32, 22)],
    ['cream', disc(32, 32, 17), 2.5],
    ['kapok', 'M25 25h14v14H25z'],
  ],
  geo: [
    ['cream', ground],
    ['harbour', 'M0 0h32A32 32 0 0 1 0 32zM64 64H32a32 32 0 0 1 32-32z'],
    ['celadon', 'M64 0v32A32 32 0 0 1 32 0zM0 64V32a32 32 0 0 1 32 32z'],
    ['sun', 'M32 22l10 10-10 10-10-10z'],
  ],
  house: [
    ['sun', ground],
    ['cream', 'M14 34h36v30.2H14z'],
    ['kapok', 'M7 36L32 12l25 24z'],
    ['harbour', 'M27 64.2V51a5 5 0 0 1 10 0v13.2z'],
    ['celadon', 'M19 41h7v7h-7zM38 41h7v7h-7z'],
  ],
  kapok: [
    ['cream', ground],
    [
      'kapok',
      'M32 3A9.5 13.5 0 1 0 32 30A9.5 13.5 0 1 0 32 3M59.6 23A9.5 13.5 72 1 0 33.9 31.4A9.5 13.5 72 1 0 59.6 23M49 55.5A9.5 13.5 144 1 0 33.2 33.6A9.5 13.5 144 1 0 49 55.5M15 55.5A9.5 13.5 216 1 0 30.8 33.6A9.5 13.5 216 1 0 15 55.5M4.4 23A9.5 13.5 288 1 0 30.1 31.4A9.5 13.5 288 1 0 4.4 23',
    ],
    ['sun', disc(32, 32, 7.5)],
    ['harbour', disc(32, 32, 2.5)],
  ],
  leaf: [
    ['harbour', ground],
    ['celadon', 'M8 56A48 48 0 0 1 56 8 48 48 0 0 1 8 56z'],
    ['harbour', 'M8 56L44 20M22 42V29M22 42h13M33 31V21M33 31h10', 3],
    ['sun', disc(14, 14, 5)],
    ['kapok', disc(50, 50, 5)],
  ],
  light: [
    ['sky', ground],
    ['sun', 'M35 17l29.2-11v26z'],
    ['cream', 'M26 54l3-32h9l3 32z'],
    ['kapok', 'M27.6 37l.7-7h10.4l.7 7zM26 54l.8-8h13.4l.8 8zM26 14l7.5-7 7.5 7z'],
    ['harbour', 'M28 14h11v8H28z'],
    ['sun', 'M31 16h5v4h-5z'],
    ['harbour', 'M6 64.2a28 13 0 0 1 56 0z'],
  ],
  people: [
    ['sky', ground],
    ['harbour', 'M5 64.2c0-15 7-23.2 17-23.2s17 8.2 17 23.2z'],
    ['cream', disc(22, 27, 10)],
    ['harbour', 'M12 27a10 10 0 0 1 20 0c-6-1-9-3-11-6-2 3-5 5-9 6z'],
    ['kapok', 'M32 64.2c0-11 5-17.2 12.5-17.2S57 53.2 57 64.2z'],
    ['cream', disc(44.5, 38, 7.5)],
    ['sun', 'M37 38a7.5 7.5 0 0 1 15 0c-5 0-8-1-9-4-1 2-3 4-6 4z'],
  ],
  star: [
    ['harbour', ground],
    ['cream', 'M4 4c17 0 28 11 28 28C15 32 4 21 4 4zM60 4c0 17-11 28-28 28C32 15 43 4 60 4z'],
    ['cream', 'M60 60c-17 0-28-11-28-28 17 0 28 11 28 28zM4 60c0-17 11-28 28-28 0 17-11 28-28 28z'],
    ['kapok', disc(32, 32, 6)],
    ['sun', disc(32, 6, 3) + disc(32, 58, 3) + disc(6, 32, 3) + disc(58, 32, 3)],
  ],
  sun: [
    ['sky', ground],
    ['kapok', disc(32, 40, 19)],
    ['harbour', 'M-.2 40h64.4v24.2H-.2z'],
    ['sun', 'M14 48h36M20 55h24', 3],
  ],
  wave: [
    ['celadon', ground],
    ['cream', 'M0 32a16 16 0 0 1 32 0zM32 32a16 16 0 0 1 32 0z'],
    ['harbour', 'M6 32a10 10 0 0 1 20 0zM38 32a10 10 0 0 1 20 0z'],
    ['harbour', 'M0 48.2a16 16 0 0 1 16 16H0zM16 64.2a16 16 0 0 1 32 0zM64 48.2a16 16 0 0 0-16 16h16z'],
    ['sun', 'M0 55.2a9 9 0 0 1 9 9H0zM23 64.2a9 9 0 0 1 18 0zM64 55.2a9 9 0 0 0-9 9h9z'],
  ],
} as const satisfies Record<string, readonly Shape[]>;
