import type { Expression, Known } from '../../engine/index.ts';
import { valueText } from '../expression-text.ts';
import type { Truths } from './formula.ts';

/** A part of an input's domain on which none of its atoms changes. */
export interface Cell {
  /** `household.income 20000…24999` */
  readonly says: string;
  /** Holds exactly on this part. */
  readonly constraint: Expression;
  /** What each atom of the input is here, by atom. */
  readonly truths: ReadonlyMap<number, Truths>;
}

/** Something that tests look at, cut into cells. Cells of different inputs can be combined freely. */
export interface Input {
  readonly cells: readonly Cell[];
}

export type Span = { readonly min: number; readonly max: number };

/** Whole-number spans between cuts; a cut is the last number before a change. */
export function spansBetween({ min, max }: Span, cuts: readonly number[]): readonly Span[] {
  const inside = [...new Set(cuts)].filter((cut) => cut >= min && cut < max).sort((a, b) => a - b);
  return [...inside, max].map((end, i) => ({ min: i === 0 ? min : (inside[i - 1] ?? min) + 1, max: end }));
}

/** Where a comparison of a whole number with a limit can change. */
export function cutsAt(limit: number): readonly number[] {
  return [Math.ceil(limit) - 1, Math.floor(limit)];
}

const HOLDS: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** A comparison of two known values of one kind; undefined for anything else. */
export function compareKnown(operator: string, a: Known, b: Known): boolean | undefined {
  if (typeof a === 'boolean' && typeof b === 'boolean') return operator === '=' ? a === b : undefined;
  const isNumbers = typeof a === 'number' && typeof b === 'number';
  const isTexts = typeof a === 'string' && typeof b === 'string';
  return isNumbers || isTexts ? HOLDS[operator]?.(a, b) : undefined;
}

export function within(expression: Expression, { min, max }: Span): Expression {
  return ['and', ['>=', expression, ['known', min]], ['<=', expression, ['known', max]]];
}

export function spanText(type: string, { min, max }: Span): string {
  return min === max ? `= ${valueText(type, min)}` : `${valueText(type, min)}…${valueText(type, max)}`;
}
