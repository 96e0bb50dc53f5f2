import type { Benefit, RuleSet } from '../../src/engine/index.ts';

/** A rule set of some benefits only, with just the facts and parameters that they can reach, numbered anew. */
export function subsetOf(ruleset: RuleSet, keep: (benefit: Benefit) => boolean): RuleSet {
  const benefits = ruleset.benefits.filter(keep);
  const ids = new Set(benefits.map(({ id }) => id));
  const exclusions = ruleset.exclusions.filter(({ benefits: all, receives }) => {
    const own = all.filter((id) => ids.has(id)).length;
    return own > 1 || (own === 1 && receives.length > 0);
  });
  const reached = reachedFrom(ruleset, [benefits, exclusions]);
  for (const id of ['person.relation', 'person.born']) reached.facts.add(ruleset.facts.findIndex((f) => f.id === id));
  const numbers = { facts: renumbered(reached.facts), parameters: renumbered(reached.parameters) };
  return {
    ...ruleset,
    facts: renumber(
      ruleset.facts.filter((_, i) => reached.facts.has(i)),
      numbers,
    ),
    parameters: renumber(
      ruleset.parameters.filter((_, i) => reached.parameters.has(i)),
      numbers,
    ),
    benefits: renumber(benefits, numbers),
    exclusions: renumber(exclusions, numbers),
  };
}

/** The rules of one day: every benefit with the version in force, and those without one left out. */
export function rulesOn(ruleset: RuleSet, on: number): RuleSet {
  const benefits = ruleset.benefits.flatMap((benefit) => {
    const versions = benefit.versions.filter(({ from, to }) => from <= on && on <= to);
    return versions.length > 0 ? [{ ...benefit, versions }] : [];
  });
  return { ...ruleset, benefits };
}

interface Reached {
  readonly facts: Set<number>;
  readonly parameters: Set<number>;
}

function reachedFrom(ruleset: RuleSet, roots: unknown): Reached {
  const reached: Reached = { facts: new Set(), parameters: new Set() };
  const visit = (node: unknown): void => {
    if (isReading(node, 'fact') && !reached.facts.has(node[1])) {
      reached.facts.add(node[1]);
      const { is, derive, pays } = ruleset.facts[node[1]] ?? {};
      visit([is, derive, pays]);
    }
    if (isReading(node, 'parameter') && !reached.parameters.has(node[1])) {
      reached.parameters.add(node[1]);
      visit([ruleset.parameters[node[1]]?.datedBy]);
    }
    if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
  };
  visit(roots);
  return reached;
}

function isReading(node: unknown, kind: string): node is readonly [string, number, ...unknown[]] {
  return Array.isArray(node) && node[0] === kind && typeof node[1] === 'number';
}

function renumbered(kept: ReadonlySet<number>): ReadonlyMap<number, number> {
  return new Map([...kept].sort((a, b) => a - b).map((old, index) => [old, index]));
}

interface Numbers {
  readonly facts: ReadonlyMap<number, number>;
  readonly parameters: ReadonlyMap<number, number>;
}

/** The same structure with every fact and parameter read by its new number. */
function renumber<T>(node: T, numbers: Numbers): T {
  const { facts, parameters } = numbers;
  const rename = (part: unknown): unknown => {
    if (isReading(part, 'fact')) return ['fact', facts.get(part[1]), ...part.slice(2).map(rename)];
    if (isReading(part, 'parameter')) return ['parameter', parameters.get(part[1])];
    if (Array.isArray(part)) return part.map(rename);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, rename(value)]));
  };
  return rename(node) as T;
}
