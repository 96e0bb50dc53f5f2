import type { Entitlement } from './assessment.ts';
import type { Scope } from './scope.ts';

/** A fact that settles nothing by itself still brings every entitlement nearer to its end. */
const STEP = 0.2;

/**
 * Facts still able to change something, the one that settles most for least effort first: for each open entitlement a fact
 * counts with the share of its answers that end the matter, and a little for being one of the few still missing. Ties go to
 * the order of the facts' files, then of people.
 */
export function nextQuestions(
  scope: Scope,
  entitlements: readonly Entitlement[],
  forPackage: readonly string[],
): readonly string[] {
  const gain = new Map<string, number>();
  const add = (name: string, by: number): void => {
    gain.set(name, (gain.get(name) ?? 0) + by);
  };
  const settles = new Map(scope.rules.ruleset.benefits.map((benefit) => [benefit.id, benefit.settles ?? {}]));
  for (const name of forPackage) add(name, 1);
  for (const { benefit, missing } of entitlements) {
    for (const name of missing) add(name, (settles.get(benefit)?.[splitName(name).fact] ?? 0) + STEP / missing.length);
  }
  const rank = ranksOf(scope, gain);
  const score = (name: string): number => (gain.get(name) ?? 0) / (rank.get(name)?.effort ?? 1);
  return [...gain.keys()].sort((a, b) => score(b) - score(a) || (rank.get(a)?.order ?? 0) - (rank.get(b)?.order ?? 0));
}

type Ranks = ReadonlyMap<string, { readonly effort: number; readonly order: number }>;

function ranksOf({ rules, household, people }: Scope, wanted: ReadonlyMap<string, number>): Ranks {
  const indices = new Map(rules.facts.map(({ id, index }) => [id, index]));
  const subjects = new Map([household, ...people].map((subject) => [subject.subject, subject]));
  return new Map(
    [...wanted.keys()].map((name) => {
      const { subject, fact } = splitName(name);
      const index = indices.get(fact) ?? 0;
      const order = index * (subjects.size + 1) + (subjects.get(subject)?.index ?? 0);
      return [name, { effort: rules.facts[index]?.effort ?? 1, order }];
    }),
  );
}

/** `people.grandmother.born` is the fact `person.born` of grandmother. */
export function splitName(name: string): { readonly subject: string; readonly fact: string } {
  const [entity, ...rest] = name.split('.');
  if (entity === 'household') return { subject: 'household', fact: name };
  return { subject: rest[0] ?? '', fact: `person.${rest.slice(1).join('.')}` };
}
