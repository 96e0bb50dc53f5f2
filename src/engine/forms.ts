import type { Expression } from './expression.ts';
import { and, or, truths } from './operations/logic.ts';
import type { Run } from './scope.ts';
import { hangsOn, join, type Value } from './value.ts';

const TRUE = 2;

export type Linker = (expression: Expression) => Run;

/** Forms that choose what to evaluate; undefined for plain operations. */
export function linkForm(expression: Expression, link: Linker): Run | undefined {
  switch (expression[0]) {
    case 'if':
      return linkIf(
        link(expression[1] as Expression),
        link(expression[2] as Expression),
        link(expression[3] as Expression),
      );
    case 'and':
    case 'or':
      return linkConnective(expression[0], (expression.slice(1) as Expression[]).map(link));
    default:
      return undefined;
  }
}

function linkIf(test: Run, yes: Run, no: Run): Run {
  return (scope) => {
    const decided = test(scope);
    const bits = truths(decided);
    if (bits === TRUE) return yes(scope);
    if ((bits & TRUE) === 0) return no(scope);
    return join(yes(scope), no(scope), hangsOn(decided));
  };
}

/** Stops at the first operand that decides; what isn't evaluated isn't used. */
function linkConnective(kind: 'and' | 'or', runs: readonly Run[]): Run {
  const stop = kind === 'or';
  const combine = kind === 'or' ? or : and;
  return (scope) => {
    const values: Value[] = [];
    for (const run of runs) {
      const value = run(scope);
      if (value === stop) return stop;
      values.push(value);
    }
    return combine(values);
  };
}
