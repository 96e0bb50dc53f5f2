import type { Expression, Operation } from './expression.ts';
import type { Linker } from './forms.ts';
import { InvariantError } from './invariant-error.ts';
import type { Run } from './scope.ts';
import type { Value } from './value.ts';

/** What an operation does with operands that are already evaluated. */
export type Apply = (operands: readonly Value[]) => Value;

/** What operations and forms mean: rules have the machine's, known kinds; `eval` has FEEL's, where any kind may turn up. */
export interface Dialect {
  readonly operations: Readonly<Record<string, Apply>>;
  /** Forms that choose what to evaluate; undefined for plain operations. */
  readonly form: (expression: Expression, link: Linker) => Run | undefined;
}

/** One expression as a function on values. */
export function linkExpression(expression: Expression, dialect: Dialect): Run {
  if (expression[0] === 'known') {
    const value = expression[1];
    return () => value;
  }
  if (expression[0] === 'local') {
    const slot = expression[1];
    return (scope) => scope.locals[slot] ?? null;
  }
  const link = (part: Expression): Run => linkExpression(part, dialect);
  const [name, ...operands] = expression as readonly [Operation, ...Expression[]];
  return dialect.form(expression, link) ?? linkOperation(name, dialect.operations[name], operands.map(link));
}

function linkOperation(name: Operation, apply: Apply | undefined, runs: readonly Run[]): Run {
  if (!apply) throw new InvariantError(`no operation ${name}`);
  return (scope) => apply(runs.map((run): Value => run(scope)));
}
