import type { Expression } from '../../engine/index.ts';
import { checkFeel } from '../feel/check.ts';
import { type Environment, REFUSED, type Typed } from '../feel/environment.ts';
import { said } from '../saying.ts';
import { feel } from './expression.ts';
import { isTableHit } from './hits.ts';

/**
 * A decision table as rules write it: each row's `when` is a condition, or `otherwise` for when no other row holds. With
 * `inputs`, it is a list of unary tests, one for each input, `-` for any.
 */
export interface FeelTable {
  readonly hit?: string;
  readonly inputs?: readonly string[];
  readonly rules: readonly { readonly when: string | readonly string[]; readonly then: string | number | boolean }[];
}

export function checkTable({ hit: asked = 'unique', inputs, rules }: FeelTable, environment: Environment): Typed {
  const hit = asked.toLowerCase().replaceAll(' ', '-');
  if (!isTableHit(hit)) {
    const feature = `hit policy ${asked}`;
    environment.report('feel-unsupported', said('feel-unsupported.hit', { feature }), 0, feature);
    return REFUSED;
  }
  const read = rules.map(({ when, then }) => ({ when, result: checkFeel(String(then), environment).expression }));
  const rows = read
    .filter(({ when }) => !isOtherwise(when))
    .map(({ when, result }) => [conditionOf(when, inputs, environment), result] as const);
  return feel('table', hit, rows, read.find(({ when }) => isOtherwise(when))?.result ?? ['known', null]);
}

function isOtherwise(when: string | readonly string[]): boolean {
  return typeof when === 'string' && when.trim() === 'otherwise';
}

function conditionOf(
  when: string | readonly string[],
  inputs: readonly string[] | undefined,
  environment: Environment,
): Expression {
  if (typeof when === 'string') return checkFeel(when, environment).expression;
  if (inputs?.length !== when.length) {
    const counts = { found: when.length, wanted: inputs?.length ?? 0 };
    environment.report('wrong-arguments', said('wrong-arguments.row', counts), 0);
  }
  const tests = when.flatMap((test, i) => (isAny(test.trim()) ? [] : [inputTest(inputs?.[i] ?? 'null', test.trim())]));
  return feel('and', ['known', true], ...tests.map((test) => checkFeel(test, environment).expression)).expression;
}

function isAny(test: string): boolean {
  return test === '-' || test === '';
}

/** `not(…)` around a whole cell negates its tests; elsewhere it is FEEL's function. A comment ends with its line. */
function inputTest(input: string, test: string): string {
  const negated = /^not\s*\((.*)\)$/s.exec(test);
  return negated ? `not((${input}\n) in (${negated[1]}))` : `(${input}\n) in (${test}\n)`;
}
