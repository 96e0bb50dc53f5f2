import type { Answer, Band } from '../../engine/index.ts';
import { readNumber } from '../../platform/index.ts';

/** What stands in a number question: the chosen rung and what was typed. */
export interface NumberDraft {
  readonly chosen: 'nothing' | 'rung' | 'exact' | 'between' | 'unsure';
  /** Index of the chosen rung. */
  readonly rung: number;
  readonly exact: string;
  readonly from: string;
  readonly to: string;
}

export interface NumberDomain {
  readonly min: number;
  readonly max: number;
}

/** A rung as the ladder shows it: whole numbers, both ends included. */
export interface Rung {
  readonly min: number;
  readonly max: number | null;
  readonly lines: Band['lines'];
}

export type NumberField = 'exact' | 'from' | 'to';

export interface NumberProblem {
  readonly code: 'number' | 'whole' | 'tooSmall' | 'tooBig' | 'order';
  readonly field: NumberField;
}

export type NumberReading =
  | { readonly kind: 'nothing' | 'unsure' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: NumberProblem };

const empty: NumberDraft = { chosen: 'nothing', rung: -1, exact: '', from: '', to: '' };

/** Rungs with numbers at both ends, those of dates have none; "over level 7" is level 8 where there is no larger one. */
export function rungsOf(bands: readonly Band[], largest?: number): readonly Rung[] {
  return bands.flatMap(({ min, max, lines }) =>
    typeof min === 'number' && typeof max !== 'string' ? [{ min, max: min === largest ? min : max, lines }] : [],
  );
}

/** The draft that shows an answer again: on its rung when there is one, else as typed. */
export function draftOfNumber(answer: Answer | undefined, rungs: readonly Rung[]): NumberDraft {
  if (typeof answer === 'number') return { ...empty, chosen: 'exact', exact: String(answer) };
  if (typeof answer !== 'object' || 'one_of' in answer) return empty;
  const rung = rungs.findIndex(({ min, max }) => min === answer.min && (max ?? undefined) === answer.max);
  if (rung >= 0) return { ...empty, chosen: 'rung', rung };
  return { ...empty, chosen: 'between', from: String(answer.min ?? ''), to: String(answer.max ?? '') };
}

/** Whether somebody wrote something; a rung is chosen in one go. */
export function isTypedNumber({ chosen }: NumberDraft): boolean {
  return chosen === 'exact' || chosen === 'between';
}

/** What the draft means, or what in it can't be. */
export function readNumberDraft(draft: NumberDraft, rungs: readonly Rung[], domain: NumberDomain): NumberReading {
  switch (draft.chosen) {
    case 'nothing':
    case 'unsure':
      return { kind: draft.chosen };
    case 'rung':
      return readRung(rungs[draft.rung]);
    case 'exact':
      return readExact(draft.exact, domain);
    case 'between':
      return readBetween(draft, domain);
  }
}

/** The rung that an exact number stands on, so that it lights up while typing. */
export function rungAt(rungs: readonly Rung[], n: number): number {
  return rungs.findIndex(({ min, max }) => n >= min && (max === null || n <= max));
}

function readRung(rung: Rung | undefined): NumberReading {
  if (!rung) return { kind: 'nothing' };
  const { min, max } = rung;
  if (min === max) return { kind: 'answer', answer: min };
  return { kind: 'answer', answer: max === null ? { min } : { min, max } };
}

function readExact(typed: string, domain: NumberDomain): NumberReading {
  if (typed.trim() === '') return { kind: 'nothing' };
  const read = check(typed, 'exact', domain);
  return typeof read === 'number' ? { kind: 'answer', answer: read } : { kind: 'problem', problem: read };
}

function readBetween({ from, to }: NumberDraft, domain: NumberDomain): NumberReading {
  if (from.trim() === '' && to.trim() === '') return { kind: 'nothing' };
  const low = from.trim() === '' ? domain.min : check(from, 'from', domain);
  if (typeof low !== 'number') return { kind: 'problem', problem: low };
  const high = to.trim() === '' ? domain.max : check(to, 'to', domain);
  if (typeof high !== 'number') return { kind: 'problem', problem: high };
  if (low > high) return { kind: 'problem', problem: { code: 'order', field: 'to' } };
  return { kind: 'answer', answer: low === high ? low : { min: low, max: high } };
}

function check(typed: string, field: NumberField, domain: NumberDomain): number | NumberProblem {
  const n = readNumber(typed);
  if (n === undefined) return { code: 'number', field };
  if (!Number.isInteger(n)) return { code: 'whole', field };
  if (n < domain.min) return { code: 'tooSmall', field };
  return n > domain.max ? { code: 'tooBig', field } : n;
}
