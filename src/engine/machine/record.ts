import type { Expression } from '../expression.ts';
import type { Item } from './held.ts';
import type { Machine } from './machine.ts';
import { isOne } from './truth.ts';

/** A test that came out undecided, with the circumstances to evaluate it again and the tests inside it. */
export interface Test {
  readonly expression: Expression;
  readonly run: () => number;
  readonly own: number;
  /** What the variables of loops around it stood for. */
  readonly items: readonly Item[];
  /** Places, each once. */
  readonly deps: readonly number[];
  readonly inner: readonly Test[];
}

export const TESTS: ReadonlySet<string> = new Set([
  '<',
  '<=',
  '>',
  '>=',
  '=',
  '!=',
  'one-of',
  'and',
  'or',
  'not',
  'some',
  'every',
]);

/** Wraps a test so that an undecided one is noted, with those inside it. */
export function recording(m: Machine, expression: Expression, run: () => number): () => number {
  return () => {
    const outer = m.tests;
    if (!outer) return run();
    const { top } = m;
    const inner: Test[] = [];
    m.tests = inner;
    const bits = run();
    m.tests = outer;
    if (isOne(bits)) return bits;
    const deps = [...new Set(m.deps.slice(top, m.top))];
    const items = m.items.slice(m.frame, m.frame + m.loops) as Item[];
    outer.push({ expression, run, own: m.own, items, deps, inner });
    return bits;
  };
}
