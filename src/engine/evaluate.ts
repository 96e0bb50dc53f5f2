import type { Remaining } from './assessment.ts';
import { formatDay } from './calendar.ts';
import { type Circumstances, nameAt } from './circumstances.ts';
import type { Expression } from './expression.ts';
import { eachOnce } from './hangs-on.ts';
import { number, truth } from './machine/coerced.ts';
import { type Kind, KNOWN, MAYBE, NO_CHOICE, NOTHING } from './machine/node.ts';
import { FALSE, NULL, TRUE } from './machine/truth.ts';
import type { Shown } from './ruleset.ts';

/** What an expression comes to for somebody, and the places it hangs on. The case must have been entered. */
export interface Found {
  readonly value: Remaining;
  readonly deps: readonly number[];
}

function prepared({ rules: { machine: m } }: Circumstances, own: number): void {
  m.pass++;
  m.own = own;
  m.frame = 0;
  m.loops = 0;
  m.top = 0;
}

export function evaluate(circumstances: Circumstances, { is, type }: Pick<Shown, 'is' | 'type'>, own: number): Found {
  const { machine: m, link } = circumstances.rules;
  prepared(circumstances, own);
  const node = link(is);
  if (node.kind === 'list') return { value: null, deps: [] };
  const state = node.run();
  const value = node.kind === 'number' ? figure(state, m.span, type === 'date') : ofBits(node.kind, state, node.texts);
  return { value, deps: placesOf(m.take(0)) };
}

/** A number's ends without words around them; null has none. */
export function boundsOf(
  circumstances: Circumstances,
  expression: Expression,
  own: number,
): { min: number; max: number } | null {
  const { machine: m, link } = circumstances.rules;
  prepared(circumstances, own);
  const state = number(m, link(expression))();
  if (state === NOTHING) return null;
  return { min: m.span[0] as number, max: m.span[1] as number };
}

/** The truths a test may have, as bits, and the places it hangs on. */
export function truthsOf(
  circumstances: Circumstances,
  expression: Expression,
  own: number,
): { bits: number; deps: readonly number[] } {
  const { machine: m, link } = circumstances.rules;
  prepared(circumstances, own);
  const bits = truth(link(expression))();
  return { bits, deps: placesOf(m.take(0)) };
}

function placesOf(deps: readonly number[]): readonly number[] {
  return deps.length === 0 ? deps : eachOnce(deps).sort((a, b) => a - b);
}

export function namesAt(circumstances: Circumstances, places: readonly number[]): readonly string[] {
  return places.map((place) => nameAt(circumstances, place));
}

function figure(state: number, [low = 0, high = 0]: Float64Array, isDate: boolean): Remaining {
  const print = (x: number): number | string => (isDate && Number.isFinite(x) ? formatDay(x) : x);
  if (state === NOTHING) return null;
  return state === KNOWN || (state !== MAYBE && low === high) ? print(low) : { min: print(low), max: print(high) };
}

function ofBits(kind: Kind, bits: number, texts: ReadonlyMap<number, string> | undefined): Remaining {
  if (kind === 'null' || kind === 'person') return null;
  const options =
    kind === 'truth'
      ? [...(bits & FALSE ? [false] : []), ...(bits & TRUE ? [true] : []), ...(bits & NULL ? [null] : [])]
      : [
          ...[...(texts ?? [])].flatMap(([bit, text]) => (bits & bit ? [text] : [])),
          ...(bits & NO_CHOICE ? [null] : []),
        ];
  const [only = null] = options;
  return options.length < 2 ? only : { one_of: options };
}
