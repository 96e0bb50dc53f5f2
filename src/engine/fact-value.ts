import { openScope, scopeFor } from './assess.ts';
import type { CaseFile, Remaining } from './assessment.ts';
import { factName, remaining } from './case.ts';
import type { Rules } from './scope.ts';
import { readFact } from './scope.ts';
import { targetOf } from './target.ts';
import { hangsOn } from './value.ts';

/** What is known of a fact, given or worked out, and the answers it still hangs on. */
export interface FactValue {
  readonly value: Remaining;
  readonly missing: readonly string[];
}

/**
 * The value of any fact of a case, worked-out ones included; undefined when the case has no such fact.
 *
 * @example factValue(rules, caseFile, 'people.son.counted_income')
 */
export function factValue(rules: Rules, caseFile: CaseFile, name: string): FactValue | undefined {
  const scope = openScope(rules, caseFile);
  const target = targetOf(scope, name);
  if (!target) return undefined;
  const value = readFact(scopeFor(scope, target.subject), target.subject, target.fact.index);
  return {
    value: remaining(value, target.fact.type === 'date'),
    missing: hangsOn(value).map((instance) => factName(rules, scope.people, instance)),
  };
}
