import { describe, expect, it } from 'vitest';
import { evalFeel } from '../../src/rules-compiler/index.ts';
import { type Chance, chance } from '../exact/random.ts';
import { textOf } from './expression-tree.ts';
import { holds } from './holds.ts';
import { openContext } from './open-context.ts';
import { type Names, randomTree } from './random-tree.ts';

const CASES = process.env.DEEP ? 10_000 : process.env.FAST ? 1000 : 4000;
const COMPLETIONS = 6;

const NAMES: Names = [
  ['n', 'number'],
  ['m', 'number'],
  ['p', 'boolean'],
  ['q', 'boolean'],
  ['d', 'date'],
  ['l', 'list'],
];

describe('what eval says is possible', () => {
  it(`holds for every completion tried of ${CASES} random expressions on open contexts`, () => {
    const draws = chance(41);
    const wrong: unknown[] = [];
    for (let i = 0; i < CASES; i++) wrong.push(...contradictions(draws));
    expect(wrong).toEqual([]);
  }, 600_000);

  it('is exactly what the completions come to, where every open value is a choice of a few', () => {
    const draws = chance(42);
    for (let i = 0; i < CASES / 10; i++) {
      const text = textOf(randomTree(draws, NAMES.slice(0, 4)));
      const choices = { n: numbers(draws), m: numbers(draws), p: [true, false], q: [true, false, null] };
      const context = Object.fromEntries(Object.entries(choices).map(([name, options]) => [name, { one_of: options }]));
      expect(possibleOf(text, context), `${text} with ${JSON.stringify(context)}`).toEqual(allOf(text, choices));
    }
  }, 600_000);
});

function contradictions(draws: Chance): readonly unknown[] {
  const tree = randomTree(draws, NAMES);
  const { open, complete } = openContext(draws);
  const partial = evalFeel(textOf(tree), open);
  const possible = 'value' in partial ? partial.value : 'unknown' in partial ? partial.unknown : 'refused';
  for (let k = 0; k < COMPLETIONS; k++) {
    const known = complete(draws);
    const exact = evalFeel(textOf(tree, new Map(Object.entries(known))), {});
    // A filter's bare names may be nowhere, also when all the context's are known.
    if ('value' in exact && !holds(possible, exact.value)) return [{ text: textOf(tree), open, known, partial, exact }];
  }
  return [];
}

function numbers(draws: Chance): readonly (number | null)[] {
  const few = [draws.pick([0, 1, 2]), draws.pick([3, -1.5, 12])];
  return draws.maybe(0.3) ? [...few, null] : few;
}

/** As a sorted list of JSON texts; a result that hangs on a name that is nowhere is not compared. */
function possibleOf(text: string, context: Parameters<typeof evalFeel>[1]): readonly string[] {
  const result = evalFeel(text, context);
  if ('value' in result) return [JSON.stringify(result.value)];
  if (!('unknown' in result) || 'missing' in result.unknown) return ['missing'];
  const { one_of: options } = result.unknown;
  return (Array.isArray(options) ? options : [result.unknown]).map((option) => JSON.stringify(option)).sort();
}

function allOf(
  text: string,
  { n, m, p, q }: Readonly<Record<'n' | 'm' | 'p' | 'q', readonly unknown[]>>,
): readonly string[] {
  const all = n.flatMap((x) =>
    m.flatMap((y) => p.flatMap((u) => q.map((v) => evalFeel(text, { n: x, m: y, p: u, q: v } as never)))),
  );
  if (all.some((result) => !('value' in result))) return ['missing'];
  return [...new Set(all.map((result) => JSON.stringify('value' in result && result.value)))].sort();
}
