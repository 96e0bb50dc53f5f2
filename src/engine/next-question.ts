import type { Entitlement } from './assessment.ts';
import { factName } from './case.ts';
import type { Scope } from './scope.ts';

/**
 * Facts still able to change something, the one that settles most for least effort first. An entitlement with few missing
 * facts is nearer to being settled, so each of them weighs more; ties go to the order of the facts' files, then of people.
 */
export function nextQuestions(scope: Scope, entitlements: readonly Entitlement[]): readonly string[] {
  const gain = new Map<string, number>();
  for (const { missing } of entitlements) {
    for (const name of missing) gain.set(name, (gain.get(name) ?? 0) + 1 / missing.length);
  }
  const rank = ranks(scope);
  const score = (name: string): number => (gain.get(name) ?? 0) / (rank.get(name)?.effort ?? 1);
  return [...gain.keys()].sort((a, b) => score(b) - score(a) || (rank.get(a)?.order ?? 0) - (rank.get(b)?.order ?? 0));
}

function ranks(scope: Scope): ReadonlyMap<string, { readonly effort: number; readonly order: number }> {
  const count = scope.rules.facts.length;
  const subjects = [scope.household, ...scope.people];
  return new Map(
    subjects.flatMap((subject) =>
      scope.rules.facts.map((fact) => {
        const instance = (subject.index + 1) * count + fact.index;
        const order = fact.index * (subjects.length + 1) + subject.index;
        return [factName(scope.rules, scope.people, instance), { effort: fact.effort, order }] as const;
      }),
    ),
  );
}
