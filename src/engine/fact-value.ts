import type { CaseFile, Remaining } from './assessment.ts';
import { enter, layOut } from './circumstances.ts';
import { evaluate, namesAt } from './evaluate.ts';
import type { Rules } from './link.ts';
import { targetOf } from './target.ts';

/** What is known of a fact, given or worked out, and the answers it still hangs on. */
export interface FactValue {
  readonly value: Remaining;
  readonly missing: readonly string[];
}

/**
 * The values of any facts of a case, worked-out ones included; undefined where the case has no such fact.
 *
 * @example factValues(rules, caseFile, ['people.son.counted_income'])
 */
export function factValues(
  rules: Rules,
  caseFile: CaseFile,
  names: readonly string[],
): readonly (FactValue | undefined)[] {
  const circumstances = layOut(rules, caseFile);
  enter(circumstances);
  return names.map((name) => {
    const target = targetOf(circumstances, name);
    if (!target) return undefined;
    const { fact, subject } = target;
    const { value, deps } = evaluate(
      circumstances,
      { is: ['fact', fact.index, ['person']], type: fact.type },
      subject.first,
    );
    return { value, missing: namesAt(circumstances, deps) };
  });
}
