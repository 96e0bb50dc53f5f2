import type { Expression } from '../expression.ts';
import { InvariantError } from '../invariant-error.ts';
import { list, nullOf, plain, truth } from './coerced.ts';
import { counted, extremeIn, summed } from './lists.ts';
import type { Machine } from './machine.ts';
import type { List, Node, Plain } from './node.ts';
import { extremeOf, numeric } from './numbers.ts';
import { today } from './read.ts';
import { among, connective, equal, opposite, ordered, sameIn } from './tests.ts';
import { NULL } from './truth.ts';

/** An operation on operands that are all evaluated. */
export function operation(m: Machine, expression: Expression, link: (part: Expression) => Node): Plain {
  const [name, ...operands] = expression as unknown as readonly [string, ...Expression[]];
  const nodes = operands.map(link);
  const isOfList = nodes.length === 1 && (name === 'count' || name === 'sum' || name === 'min' || name === 'max');
  if (isOfList) return { kind: 'number', run: ofList(m, name, list(m, nodes[0] as Node)) };
  const made = test(m, name, nodes.map(plain)) ?? figure(m, name, operands, nodes.map(plain));
  if (!made) throw new InvariantError(`no operation ${name}`);
  return made;
}

function ofList(m: Machine, name: string, items: List): () => number {
  if (name === 'count') return counted(m, items);
  if (items.of !== 'number' && items.of !== 'null') return () => m.nothing(m.top);
  return name === 'sum' ? summed(m, items) : extremeIn(m, name as 'min' | 'max', items);
}

function test(m: Machine, name: string, nodes: readonly Plain[]): Plain | undefined {
  const run = testRun(m, name, nodes);
  return run && { kind: 'truth', run };
}

function testRun(m: Machine, name: string, nodes: readonly Plain[]): (() => number) | undefined {
  const [a, b] = nodes;
  if (!a) return undefined;
  if (name === 'and' || name === 'or') return connective(m, name, nodes.map(truth));
  if (name === 'not') return opposite(truth(a));
  if (name === 'one-of') return oneOf(m, a, nodes.slice(1));
  if (!b) return undefined;
  if (name === '=') return equal(m, a, b);
  if (name === '!=') return opposite(equal(m, a, b));
  const areNumbers = a.kind === 'number' && b.kind === 'number';
  const run = ordered(m, name, a.run, b.run);
  return run && (areNumbers ? run : () => NULL);
}

/** FEEL's `in`: a choice is looked at option by option where all of them are written out. */
function oneOf(m: Machine, a: Plain, options: readonly Plain[]): () => number {
  const isWritten = a.kind === 'choice' && options.every(({ kind, texts }) => kind === 'choice' && texts?.size === 1);
  if (!isWritten)
    return connective(
      m,
      'or',
      options.map((option) => equal(m, a, option)),
    );
  return among(
    m,
    a.run,
    options.reduce((mask, option) => mask | (option.run() & sameIn(a, option)), 0),
  );
}

function figure(m: Machine, name: string, operands: readonly Expression[], nodes: readonly Plain[]): Plain | undefined {
  // Whatever isn't a number makes arithmetic null.
  const runs = nodes.map(({ kind, run }) => (kind === 'number' ? run : nullOf(m, 'number')));
  if (name === 'min' || name === 'max') {
    const run = runs.reduce((so, next) => extremeOf(m, name, so, next));
    return { kind: 'number', run };
  }
  const digits = operands[1]?.[0] === 'known' ? Number(operands[1][1]) : 0;
  return numeric(m, name, runs, () => today(m), digits);
}
