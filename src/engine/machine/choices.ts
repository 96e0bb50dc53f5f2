import type { Fact, RuleSet } from '../ruleset.ts';

/** Bits below those of FEEL's null and of whatever no rule names. */
const BITS = 29;

/** What options share that no rule tells apart, where a fact has more of them than there are bits. */
export const ANY_OTHER = 1 << BITS;

/** A bit for every text: options of one fact have different ones, so that a choice is a set of bits. */
export function choicesOf(ruleset: RuleSet): ReadonlyMap<string, number> {
  const all = ruleset.facts.flatMap(({ options }) => (options ? [options] : []));
  const isFull = all.some((options) => options.length > BITS);
  const named = isFull ? namedIn(ruleset) : undefined;
  const beside = new Map<string, Set<string>>();
  for (const options of all) {
    for (const option of options) beside.set(option, new Set([...(beside.get(option) ?? []), ...options]));
  }
  const bits = new Map<string, number>();
  for (const [text, others] of beside) {
    if (others.size > BITS && !named?.has(text)) {
      bits.set(text, ANY_OTHER);
      continue;
    }
    const taken = [...others].reduce((mask, other) => mask | (bits.get(other) ?? 0), 0);
    bits.set(text, ~taken & (taken + 1));
  }
  return bits;
}

/** Texts that stand in any expression. */
function namedIn({ facts, parameters, benefits, exclusions }: RuleSet): ReadonlySet<string> {
  const named = new Set<string>();
  const visit = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (node[0] === 'known' && typeof node[1] === 'string') named.add(node[1]);
    else node.forEach(visit);
  };
  for (const { is, derive } of facts) [is, derive].forEach(visit);
  for (const { datedBy } of parameters) visit(datedBy);
  for (const { when } of exclusions) visit(when);
  for (const { versions } of benefits) {
    for (const { conditions, amount } of versions) {
      visit(amount?.is);
      for (const { test } of conditions) visit(test);
    }
  }
  return named;
}

export function textsOf({ options }: Fact, bits: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  return new Map((options ?? []).map((option) => [bits.get(option) ?? 0, option]));
}
