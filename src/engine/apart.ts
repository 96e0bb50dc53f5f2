import type { Expression } from './expression.ts';
import { type Dialect, linkExpression } from './interpret.ts';
import { emptyScope } from './scope.ts';
import type { Value } from './value.ts';

/**
 * An expression that stands in no rule, to be evaluated again and again in a dialect of its own.
 *
 * @example const evaluate = linkApart(['+', ['known', 1], ['known', 2]], feel); evaluate() === 3
 */
export function linkApart(expression: Expression, dialect: Dialect): () => Value {
  const run = linkExpression(expression, dialect);
  return () => run(emptyScope());
}
