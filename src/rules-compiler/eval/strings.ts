import type { Value } from '../../engine/index.ts';
import { between } from './bounds.ts';
import { alone } from './lists.ts';
import { anything, as, hangsOf } from './settle.ts';
import { freshSpan } from './spans.ts';
import type { Names } from './values.ts';
import { pick, type World } from './world.ts';

/** A function of known strings and numbers; of what is open nothing is known but the kind of its result. */
interface StringFunction {
  readonly takes: readonly ('string' | 'number')[];
  readonly gives: 'number' | 'boolean' | 'string' | 'string or null';
  readonly of: (...operands: readonly never[]) => Value;
}

const ONE = ['string'] as const;
const TWO = ['string', 'string'] as const;

export const STRING_FUNCTIONS: Readonly<Record<string, StringFunction>> = {
  'string length': { takes: ONE, gives: 'number', of: (text: string) => [...text].length },
  'upper case': { takes: ONE, gives: 'string', of: (text: string) => text.toUpperCase() },
  'lower case': { takes: ONE, gives: 'string', of: (text: string) => text.toLowerCase() },
  contains: { takes: TWO, gives: 'boolean', of: (text: string, match: string) => text.includes(match) },
  'starts with': { takes: TWO, gives: 'boolean', of: (text: string, match: string) => text.startsWith(match) },
  'ends with': { takes: TWO, gives: 'boolean', of: (text: string, match: string) => text.endsWith(match) },
  'substring before': { takes: TWO, gives: 'string', of: before },
  'substring after': { takes: TWO, gives: 'string', of: after },
  substring: { takes: ['string', 'number', 'number'], gives: 'string or null', of: substring },
};

export function applyToStrings(world: World, { takes, gives, of }: StringFunction, operands: readonly Value[]): Value {
  const found = operands.map((operand, i) => as(world, alone(world, operand), [takes[i] ?? 'null']));
  if (found.includes(undefined)) return null;
  const isKnown = found.every((operand) => typeof operand === 'string' || typeof operand === 'number');
  if (isKnown) return of(...(found as never[]));
  return someResult(
    world,
    gives,
    operands.flatMap((operand) => hangsOf(world, operand)),
  );
}

function someResult(world: World, gives: StringFunction['gives'], hangsOn: Names): Value {
  if (gives === 'boolean') return pick(world, [true, false], hangsOn);
  if (gives === 'number') return freshSpan(world, between(0, Number.POSITIVE_INFINITY), true, hangsOn);
  return anything(world, hangsOn, gives === 'string' ? ['string'] : ['string', 'null']);
}

/** Nothing, where the text doesn't have it. */
function before(text: string, match: string): string {
  return text.slice(0, Math.max(0, text.indexOf(match)));
}

function after(text: string, match: string): string {
  return text.includes(match) ? text.slice(text.indexOf(match) + match.length) : '';
}

/** By characters, not by halves of them; places count from 1, or from the end if negative, and fractions are cut off. */
function substring(text: string, start: number, length = Number.POSITIVE_INFINITY): string | null {
  const letters = [...text];
  const [from, many] = [Math.trunc(start), Math.trunc(length)];
  if (from === 0 || Math.abs(from) > letters.length || many < 1) return null;
  const first = from > 0 ? from - 1 : letters.length + from;
  return letters.slice(first, first + many).join('');
}
