import type { Expression, Fact, RuleSet } from '../../engine/index.ts';

/** Where each asked fact stands in a row of answers. */
export interface Layout {
  readonly slots: ReadonlyMap<number, number>;
  readonly household: readonly Fact[];
  readonly person: readonly Fact[];
  /** Places of the two facts that the people themselves hang on; -1 when the rules don't have them. */
  readonly born: number;
  readonly relation: number;
}

/** A place for every asked fact that an expression given, or a worked-out fact behind it, can read. */
export function layoutOf(ruleset: RuleSet, expressions: readonly Expression[]): Layout {
  const reached = reachedFrom(ruleset, expressions);
  // Kinship and presence look at these whether or not a rule names them.
  for (const id of ['person.relation', 'person.born']) reached.add(ruleset.facts.findIndex((fact) => fact.id === id));
  const asked = ruleset.facts.flatMap((fact, index) => (reached.has(index) && !fact.is ? [{ fact, index }] : []));
  const household = asked.filter(({ fact }) => fact.entity === 'household');
  const person = asked.filter(({ fact }) => fact.entity === 'person');
  return {
    slots: new Map([household, person].flatMap((all) => all.map(({ index }, slot) => [index, slot] as const))),
    household: household.map(({ fact }) => fact),
    person: person.map(({ fact }) => fact),
    born: person.findIndex(({ fact }) => fact.id === 'person.born'),
    relation: person.findIndex(({ fact }) => fact.id === 'person.relation'),
  };
}

function reachedFrom(ruleset: RuleSet, expressions: readonly Expression[]): Set<number> {
  const facts = new Set<number>();
  const visit = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (node[0] === 'fact' && typeof node[1] === 'number' && !facts.has(node[1])) {
      facts.add(node[1]);
      visit(ruleset.facts[node[1]]?.is);
    }
    if (node[0] === 'parameter' && typeof node[1] === 'number') visit(ruleset.parameters[node[1]]?.datedBy);
    node.forEach(visit);
  };
  expressions.forEach(visit);
  return facts;
}
