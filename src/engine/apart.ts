import { openScope } from './assess.ts';
import type { Expression } from './expression.ts';
import { type Dialect, link, linkExpression } from './link.ts';
import type { Value } from './value.ts';

const NO_RULES = link({ version: '', facts: [], parameters: [], benefits: [], exclusions: [] });

/**
 * An expression that stands in no rule, to be evaluated again and again in a dialect of its own.
 *
 * @example const evaluate = linkApart(['+', ['known', 1], ['known', 2]], feel); evaluate() === 3
 */
export function linkApart(expression: Expression, dialect: Dialect): () => Value {
  const run = linkExpression(expression, dialect);
  return () => run(openScope(NO_RULES, { on: '1970-01-01', people: [] }));
}
