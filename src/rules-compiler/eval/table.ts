import type { Expression } from '../../engine/index.ts';
import { checkFeel } from '../feel/check.ts';
import { type Environment, REFUSED, type Typed } from '../feel/environment.ts';
import { feel } from './expression.ts';
import type { TableHit } from './forms.ts';

/**
 * A decision table as rules write it: each row's `when` is a condition or `otherwise`. With `inputs`, it is a list of unary
 * tests, one for each input, `-` for any.
 */
export interface FeelTable {
  readonly hit?: string;
  readonly inputs?: readonly string[];
  readonly rules: readonly { readonly when: string | readonly string[]; readonly then: string | number | boolean }[];
}

const HITS: ReadonlySet<string> = new Set<TableHit>(['unique', 'first', 'collect-sum']);

export function checkTable({ hit = 'unique', inputs, rules }: FeelTable, environment: Environment): Typed {
  if (!HITS.has(hit)) {
    environment.report('feel-unsupported', `the hit policy ${hit} is not part of our FEEL subset`, `hit policy ${hit}`);
    return REFUSED;
  }
  const rows = rules.map(({ when, then }) => [
    conditionOf(when, inputs, environment),
    checkFeel(String(then), environment).expression,
  ]);
  return feel('table', hit, rows);
}

function conditionOf(
  when: string | readonly string[],
  inputs: readonly string[] | undefined,
  environment: Environment,
): Expression {
  if (typeof when === 'string') return testOf(when, environment);
  if (inputs?.length !== when.length) {
    environment.report('wrong-arguments', `a row has ${when.length} tests, for ${inputs?.length ?? 'no'} inputs`);
  }
  const tests = when.flatMap((test, i) => (test.trim() === '-' ? [] : [inputTest(inputs?.[i] ?? 'null', test.trim())]));
  return feel('and', ['known', true], ...tests.map((test) => checkFeel(test, environment).expression)).expression;
}

function testOf(when: string, environment: Environment): Expression {
  return when.trim() === 'otherwise' ? ['known', true] : checkFeel(when, environment).expression;
}

/** `not(…)` around a whole cell negates its tests; elsewhere it is FEEL's function. */
function inputTest(input: string, test: string): string {
  const negated = /^not\s*\((.*)\)$/s.exec(test);
  return negated ? `not((${input}) in (${negated[1]}))` : `(${input}) in (${test})`;
}
