import type { Fact } from './ruleset.ts';

/**
 * Ids of all facts that a piece of the rules looks at, also through what is worked out from them.
 *
 * @example factsIn(condition.test, ruleset.facts).has('person.born')
 */
export function factsIn(piece: unknown, facts: readonly Fact[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node) && node[0] === 'fact' && typeof node[1] === 'number') {
      const fact = facts[node[1]];
      if (!fact || found.has(fact.id)) return;
      found.add(fact.id);
      visit(fact.is);
      return;
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(piece);
  return found;
}
