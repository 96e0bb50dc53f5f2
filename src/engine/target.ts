import { openScope, scopeFor } from './assess.ts';
import type { CaseFile } from './assessment.ts';
import { factName } from './case.ts';
import { domain, instanceOf, type LinkedFact, type Rules, type Scope } from './scope.ts';
import type { Subject, Value } from './value.ts';

/** A fact of somebody, found by its name in a case. */
export interface Target {
  readonly subject: Subject;
  readonly fact: LinkedFact;
  readonly instance: number;
  readonly whole: Value;
}

/** `household.income_per_head` or `people.<id>.born`; undefined when the case has no such fact. */
export function targetOf(scope: Scope, name: string): Target | undefined {
  for (const subject of [scope.household, ...scope.people]) {
    const entity = subject.index < 0 ? 'household' : 'person';
    for (const fact of scope.rules.facts) {
      if (fact.entity !== entity) continue;
      const instance = instanceOf(scope, subject, fact.index);
      if (factName(scope.rules, scope.people, instance) !== name) continue;
      return { subject, fact, instance, whole: domain(fact, scope.on, instance) };
    }
  }
  return undefined;
}

export function scopeOf(rules: Rules, caseFile: CaseFile, claimant: string): Scope | undefined {
  const scope = openScope(rules, caseFile);
  const subject = [scope.household, ...scope.people].find((candidate) => candidate.subject === claimant);
  return subject && scopeFor(scope, subject);
}
