import { type Culprit, isOpen } from './culprits.ts';
import { same } from './two-interpreters.ts';

/** A way in which feelin isn't FEEL, or we leave a name open: `docs/feel.md` explains each, under the same id. */
export interface Difference {
  readonly id: string;
  readonly covers: (culprit: Culprit) => boolean;
}

type Kind = 'null' | 'boolean' | 'number' | 'string' | 'date' | 'months' | 'seconds' | 'list' | 'context';

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return kindOfText(value);
  return typeof value === 'object' ? 'context' : (typeof value as Kind);
}

function kindOfText(text: string): Kind {
  if (/^\d{4,}-\d\d-\d\d$/.test(text)) return 'date';
  if (/^-?P(\d+Y)?(\d+M)?$/.test(text)) return 'months';
  return /^-?P/.test(text) ? 'seconds' : 'string';
}

const kindsOf = ({ operands }: Culprit): readonly Kind[] => operands.map(kindOf);
const isDuration = (kind: Kind | undefined): boolean => kind === 'months' || kind === 'seconds';
const COMPARING: ReadonlySet<string> = new Set([
  'order',
  'equality',
  'between',
  'in range',
  'in tests',
  'in list',
  'in value',
]);

const ROUNDING = [
  'floor',
  'ceiling',
  'round half up',
  'round half down',
  'round up',
  'round down',
  'decimal',
  'modulo',
];
const OF_SINGLES: ReadonlySet<string> = new Set(['not', 'abs', 'even', 'negate', ...ROUNDING]);

/** What feelin takes for a filter's test; anything else it evaluates once, outside of the list. */
const TESTS: ReadonlySet<string> = new Set([...COMPARING, 'and', 'or', 'some', 'every']);

/** Two operands of different kinds, none of them null. */
function isMixed(culprit: Culprit): boolean {
  return new Set(kindsOf(culprit).filter((kind) => kind !== 'null')).size > 1;
}

function numbersNearlyEqual({ operands }: Culprit): boolean {
  const numbers = operands.filter((operand) => typeof operand === 'number');
  return numbers.some((x, i) => numbers.slice(i + 1).some((y) => same(x, y)));
}

export const DIFFERENCES: readonly Difference[] = [
  { id: 'absent name', covers: ({ ours }) => isOpen(ours) },
  {
    id: 'throws',
    covers: ({ theirs }) => typeof theirs === 'object' && theirs !== null && 'throws' in theirs,
  },
  {
    id: 'duration arithmetic',
    covers: (culprit) =>
      ['*', '/', 'negate'].includes(culprit.name) && culprit.theirs === null && kindsOf(culprit).some(isDuration),
  },
  {
    id: 'no number',
    covers: ({ ours, theirs }) => ours === null && typeof theirs === 'number' && !Number.isFinite(theirs),
  },
  {
    id: 'date and hours',
    covers: ({ name, theirs }) => ['+', '-'].includes(name) && typeof theirs === 'string' && theirs.includes('T'),
  },
  {
    id: 'months between dates',
    covers: ({ name, ours, theirs }) =>
      name === 'years and months duration' && kindOf(ours) === 'months' && isDuration(kindOf(theirs)),
  },
  {
    id: 'condition of another kind',
    covers: (culprit) => culprit.name === 'if' && !['boolean', 'null'].includes(kindsOf(culprit)[0] ?? 'null'),
  },
  {
    id: 'ends the wrong way round',
    covers: ({ name, ours, theirs }) => ['between', 'in range'].includes(name) && ours === false && theirs === true,
  },
  {
    id: 'null as an end',
    covers: (culprit) => ['between', 'in range'].includes(culprit.name) && kindsOf(culprit).includes('null'),
  },
  { id: 'kinds that do not compare', covers: (culprit) => COMPARING.has(culprit.name) && isMixed(culprit) },
  {
    id: 'durations in days',
    covers: (culprit) => COMPARING.has(culprit.name) && kindsOf(culprit).every((kind) => kind === 'seconds'),
  },
  {
    id: 'lists of different length',
    covers: (culprit) => culprit.name === 'equality' && kindsOf(culprit).every((kind) => kind === 'list'),
  },
  {
    id: 'in null',
    covers: ({ name, operands, theirs }) => name === 'in value' && operands[1] === null && theirs === null,
  },
  {
    id: 'undecided quantifier',
    covers: ({ name, ours, theirs }) =>
      ['some', 'every'].includes(name) && ours === null && typeof theirs === 'boolean',
  },
  {
    id: 'loop over one value',
    covers: (culprit) => ['some', 'every', 'for'].includes(culprit.name) && kindsOf(culprit)[0] !== 'list',
  },
  {
    id: 'range to zero',
    covers: ({ name, text, theirs }) => name === 'for' && theirs === null && text.includes('..0 '),
  },
  {
    id: 'least and most',
    covers: (culprit) => ['min', 'max'].includes(culprit.name) && !kindsOf(culprit).every((kind) => kind === 'number'),
  },
  {
    id: 'filter by no comparison',
    covers: ({ name, body, theirs, operands: [list] }) =>
      name === 'filter' &&
      !TESTS.has(body ?? '') &&
      (theirs === null || (Array.isArray(theirs) && theirs.length === 0) || same(theirs, list)),
  },
  {
    id: 'filter that keeps null and false',
    covers: ({ name, ours, theirs }) =>
      name === 'filter' &&
      Array.isArray(ours) &&
      same(
        ours.filter((item) => item !== null && item !== false),
        theirs,
      ),
  },
  {
    id: 'filter of one value',
    covers: ({ name, operands, ours, theirs }) =>
      name === 'filter' && !Array.isArray(operands[0]) && Array.isArray(ours) && same(ours, [theirs]),
  },
  {
    id: 'binary noise',
    covers: (culprit) =>
      (COMPARING.has(culprit.name) && numbersNearlyEqual(culprit)) ||
      (ROUNDING.includes(culprit.name) && kindsOf(culprit)[0] === 'number'),
  },
  {
    id: 'list of one',
    covers: ({ name, operands: [list] }) => OF_SINGLES.has(name) && Array.isArray(list) && list.length === 1,
  },
  {
    id: 'list among members',
    covers: ({ name, operands: [value] }) => ['in list', 'in value'].includes(name) && Array.isArray(value),
  },
  {
    id: 'no such place',
    covers: ({ name, ours, theirs }) =>
      ['sublist', 'remove', 'insert before'].includes(name) && ours === null && Array.isArray(theirs),
  },
  {
    id: 'place from the end',
    covers: ({ name, operands: [, place] }) =>
      ['remove', 'insert before'].includes(name) && typeof place === 'number' && place < 0,
  },
  {
    id: 'null for a list',
    covers: ({ name, operands, ours }) => name === 'concatenate' && operands.includes(null) && ours === null,
  },
  {
    id: 'lists in lists',
    covers: ({ name, operands: [list] }) => name === 'path' && Array.isArray(list) && list.some(Array.isArray),
  },
  {
    id: 'years beyond 9999',
    covers: ({ ours, theirs }) => typeof theirs === 'string' && /^[+-]\d{6}-/.test(theirs) && kindOf(ours) === 'date',
  },
  {
    id: 'durations beyond feelin',
    covers: ({ text, theirs }) => theirs === null && /\.\d{10,}S"|\d{6,}[YD]/.test(text),
  },
];

export function differenceOf(culprit: Culprit): Difference | undefined {
  return DIFFERENCES.find(({ covers }) => covers(culprit));
}
