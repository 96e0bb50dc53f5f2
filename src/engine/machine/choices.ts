import { InvariantError } from '../invariant-error.ts';
import type { Fact, RuleSet } from '../ruleset.ts';

/** Bits below those of FEEL's null and of whatever no rule names. */
const BITS = 29;

/** What options share that no rule tells apart, where a fact has more of them than there are bits. */
export const ANY_OTHER = 1 << BITS;

/** A bit for every text: options of one fact have different ones, so that a choice is a set of bits. */
export function choicesOf({ facts, alike }: Pick<RuleSet, 'facts' | 'alike'>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>((alike ?? []).map((text) => [text, ANY_OTHER]));
  for (const [text, others] of besideEach(facts)) {
    if (bits.has(text)) continue;
    let taken = 0;
    for (const other of others) taken |= bits.get(other) ?? 0;
    const bit = ~taken & (taken + 1) & (ANY_OTHER - 1);
    if (bit === 0) throw new InvariantError(`no bit is left for ${text}`);
    bits.set(text, bit);
  }
  return bits;
}

/**
 * Options that no rule tells apart, of those that have more beside them, in all facts that offer them, than there are bits.
 *
 * @param named texts that stand in any expression
 */
export function alikeIn(facts: readonly Fact[], named: ReadonlySet<string>): readonly string[] {
  return [...besideEach(facts)].flatMap(([text, others]) => (others.size > BITS && !named.has(text) ? [text] : []));
}

/** Each text with all that stand beside it in some fact, and itself. */
function besideEach(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  for (const { options = [] } of facts) {
    for (const option of options) {
      const others = beside.get(option) ?? new Set();
      for (const other of options) others.add(other);
      beside.set(option, others);
    }
  }
  return beside;
}

export function textsOf({ options }: Fact, bits: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  return new Map((options ?? []).map((option) => [bits.get(option) ?? 0, option]));
}
