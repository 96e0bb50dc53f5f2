import { type Answer, type Fact, formatDay, parseDay } from '../../engine/index.ts';
import { daysInMonth, isoDay, readYear } from '../clock/calendar.ts';
import { readNumber } from '../i18n/format/read-number.ts';
import type { BatchProblemCode, BatchWords } from './batch-types.ts';

/** One value as a number (a day, 0 or 1, the place of an option), or what is left of it, or what is wrong. */
export type Cell = number | { readonly answer: Answer } | { readonly problem: BatchProblemCode };

/** Reads the cells of one column; empty ones, which are unknown, don't come here. */
export type CellReader = (text: string) => Cell;

type Words = Pick<BatchWords, 'yes' | 'no' | 'options'>;

/** `5000`, `2024-01-31`, `113-01-31`, `true`, an option; `5000..9000` and `a|b` leave it open. */
export function cellReader(fact: Fact, words: Words): CellReader {
  switch (fact.type) {
    case 'boolean':
      return booleanReader(words);
    case 'enum':
      return optionReader(fact, words);
    default:
      return spanReader(fact);
  }
}

/** A known value as the engine's case files have it. */
export function answerOf({ type, options }: Fact, value: number): Answer {
  if (type === 'boolean') return value === 1;
  if (type === 'date') return formatDay(value);
  return type === 'enum' ? (options?.[value] ?? '') : value;
}

const TRUE = ['true', '1', 'yes', 'y'];
const FALSE = ['false', '0', 'no', 'n'];

function booleanReader({ yes, no }: Words): CellReader {
  const known = new Map<string, number>();
  for (const word of [...TRUE, ...yes]) known.set(word, 1);
  for (const word of [...FALSE, ...no]) known.set(word, 0);
  return (text) => known.get(text) ?? known.get(text.toLowerCase()) ?? { problem: 'bad-value' };
}

function optionReader({ id, options = [] }: Fact, words: Words): CellReader {
  const known = new Map(options.map((option, place) => [option, place]));
  for (const [name, option] of Object.entries(words.options[id] ?? {})) {
    const place = options.indexOf(option);
    if (place >= 0) known.set(name, place);
  }
  return (text) => {
    const place = known.get(text);
    if (place !== undefined) return place;
    const several = text.split('|').map((part) => known.get(part.trim()));
    if (several.length < 2 || several.includes(undefined)) return { problem: 'bad-value' };
    return { answer: { one_of: several.map((at) => options[at ?? 0] ?? '') } };
  };
}

interface Ends {
  readonly min: number;
  readonly max: number;
}

/** Numbers and days: a single one, one that is known roughly (a month, a year), or two with `..` between. */
function spanReader(fact: Fact): CellReader {
  const { min, max } = fact.domain ?? { min: 0, max: Number.MAX_SAFE_INTEGER };
  const most = max === 'on' ? Number.MAX_SAFE_INTEGER : max;
  const isDate = fact.type === 'date';
  const read = isDate ? daysOf : numberOf;
  const print = (value: number) => (isDate ? formatDay(value) : value);
  const within = ({ min: low, max: high }: Ends): Cell => {
    if (low > high) return { problem: 'empty-range' };
    if (low < min || high > most) return { problem: 'out-of-range' };
    return low === high ? low : { answer: { min: print(low), max: print(high) } };
  };
  return (text) => {
    const [from = '', to] = text.split('..', 2);
    const first = from.trim() === '' && to !== undefined ? { min, max: min } : read(from.trim());
    if (!first) return { problem: isDate ? 'bad-date' : 'bad-value' };
    if (to === undefined) return within(first);
    if (to.trim() === '') return first.min > most ? { problem: 'out-of-range' } : { answer: { min: print(first.min) } };
    const last = read(to.trim());
    if (!last) return { problem: isDate ? 'bad-date' : 'bad-value' };
    return within({ min: first.min, max: last.max });
  };
}

const PLAIN = /^\d+(\.\d+)?$/;

function numberOf(text: string): Ends | undefined {
  const n = PLAIN.test(text) ? Number(text) : readNumber(text);
  return n === undefined ? undefined : { min: n, max: n };
}

/** A day, or all days of a month or a year; years are western or of the Republic, which their size tells. */
function daysOf(text: string): Ends | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { min: day, max: day };
  const [, year = '', month, date] = /^(\d{1,4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  const western = readYear(Number(year))?.year;
  if (western === undefined || year === '') return undefined;
  const first = isoDay(western, Number(month ?? 1), Number(date ?? 1));
  const inMonth = Number(month ?? 12);
  const last = isoDay(western, inMonth, date === undefined ? daysInMonth(western, inMonth) : Number(date));
  const [min, max] = [parseDay(first ?? ''), parseDay(last ?? '')];
  return min === undefined || max === undefined ? undefined : { min, max };
}
