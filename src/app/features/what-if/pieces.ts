import { type Bounds, parseDay, type Sweep } from '../../../engine/index.ts';
import { toldOf } from '../../state/totals.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';

/** What one kind of payment comes to over a span of a fact, at its two ends; days are counted. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly atFrom: Bounds;
  readonly atTo: Bounds;
}

const nothing: Bounds = { min: 0, max: 0 };

/** The curve of one unit; spans on which nothing happens to it are one. */
export function piecesOf(curve: readonly Sweep[], unit: string): readonly Piece[] {
  return joined(
    curve.map(({ min, max, atMin, atMax }) => ({
      from: place(min),
      to: place(max),
      atFrom: atMin[unit] ?? nothing,
      atTo: atMax[unit] ?? nothing,
    })),
  );
}

/** Without ceilings that only add up what nobody was asked about yet, as the results tell the sum; all or none of them. */
export function toldPieces(pieces: readonly Piece[], missing: number, isTyped: boolean): readonly Piece[] {
  const isSaid = (of: Bounds) =>
    of.max === null || of.max === of.min || (!isTyped && toldOf(of, missing)?.max === of.max);
  if (pieces.every(({ atFrom, atTo }) => isSaid(atFrom) && isSaid(atTo))) return pieces;
  const floor = ({ min, max }: Bounds): Bounds => ({ min, max: max === min ? max : null });
  return joined(pieces.map((piece) => ({ ...piece, atFrom: floor(piece.atFrom), atTo: floor(piece.atTo) })));
}

/** Whether nothing can be told of the money: it starts at nothing, and nobody knows how far it goes. */
export function isUntold(pieces: readonly Piece[]): boolean {
  return pieces.every(({ atFrom, atTo }) => isUnknownSum(atFrom) && isUnknownSum(atTo));
}

/** Neighbours between which nothing happens are one. */
function joined(all: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of all) {
    const before = pieces.at(-1);
    if (before && isLevel(before) && isLevel(piece) && isSame(before.atTo, piece.atFrom))
      pieces[pieces.length - 1] = { ...before, to: piece.to };
    else pieces.push(piece);
  }
  return pieces;
}

/** The payments to draw, those that change first and of these the monthly one. Units that never pay anything aren't any. */
export function paidUnits(curve: readonly Sweep[]): readonly string[] {
  const rank = (unit: string) => (piecesOf(curve, unit).length > 1 ? 0 : 2) + (unit === 'TWD/month' ? 0 : 1);
  return [...new Set(curve.flatMap(({ atMin, atMax }) => Object.keys({ ...atMin, ...atMax })))]
    .filter((unit) => unit.startsWith('TWD/') && piecesOf(curve, unit).some(pays))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** What is paid at one place; between its ends a piece is a straight line. */
export function boundsAt(pieces: readonly Piece[], at: number): Bounds {
  const piece = pieces.findLast(({ from }) => from <= at) ?? pieces[0];
  if (!piece) return nothing;
  const { from, to, atFrom, atTo } = piece;
  const share = to === from ? 0 : Math.min(1, (at - from) / (to - from));
  const between = (a: number, b: number) => Math.round(a + (b - a) * share);
  return {
    min: between(atFrom.min, atTo.min),
    max: atFrom.max === null || atTo.max === null ? null : between(atFrom.max, atTo.max),
  };
}

/** A number, or the number of a day. */
export function place(value: number | string): number {
  return typeof value === 'number' ? value : (parseDay(value) ?? 0);
}

function pays({ atFrom, atTo }: Piece): boolean {
  return [atFrom, atTo].some(({ min, max }) => min > 0 || max === null || max > 0);
}

function isLevel({ atFrom, atTo }: Piece): boolean {
  return isSame(atFrom, atTo);
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.min === b.min && a.max === b.max;
}
