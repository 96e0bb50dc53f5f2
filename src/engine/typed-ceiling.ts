import { assessOne } from './assess.ts';
import type { Answer, CaseFile, Entitlement } from './assessment.ts';
import { answerAt, withAnswer } from './case.ts';
import { factsOfAmount } from './facts-of-amount.ts';
import type { Rules } from './link.ts';
import type { Fact } from './ruleset.ts';
import { splitName } from './target.ts';

/** That the most a claim may come to is only the largest number somebody can type: no law ends it there. */
export interface TypedCeiling {
  /** The open fact: `household.x` or `people.<id>.x`. */
  readonly fact: string;
  /** What is paid of an amount of money, where that is one share of it and nothing else: 1 for all. */
  readonly share: number | undefined;
}

/** How far the largest number is lowered, as a part of what can be typed, to see whether the ceiling comes down with it. */
const LESS = 0.1;

/**
 * Whether the ceiling of a claim says anything: what people pay for insurance has no legal end, what the law pays of it up to a
 * maximum has one. Undefined where the law sets it, or where there is none.
 *
 * @example typedCeiling(rules, caseFile, { … amount: { min: 0, max: 30000 } }) // { fact: 'people.me.premium', share: 1 }
 */
export function typedCeiling(rules: Rules, caseFile: CaseFile, of: Entitlement): TypedCeiling | undefined {
  const { amount, missing } = of;
  if (!amount || amount.max === null || amount.min === amount.max) return undefined;
  const paidBy = factsOfAmount(rules, caseFile.on, of.benefit);
  for (const name of missing) {
    const fact = rules.named.get(splitName(name).fact);
    if (!fact || !paidBy.has(fact.id)) continue;
    const found = ceilingBy(rules, caseFile, of, name, fact);
    if (found) return found;
  }
  return undefined;
}

function ceilingBy(
  rules: Rules,
  caseFile: CaseFile,
  { benefit, claimant, amount }: Entitlement,
  name: string,
  fact: Fact,
): TypedCeiling | undefined {
  const { domain, unit } = fact;
  const top = topTyped(fact);
  if (top === undefined || !domain) return undefined;
  const said = answerAt(caseFile, name);
  // Somebody who said "at most" has set an end.
  if (said !== undefined && (typeof said !== 'object' || !('min' in said) || 'max' in said)) return undefined;
  const max = lessThanTyped(domain.min, top);
  const lowered = withAnswer(caseFile, name, { ...(said as object | undefined), max } as Answer);
  const most = amount?.max as number;
  const less = assessOne(rules, lowered, benefit, claimant)?.amount?.max;
  if (typeof less !== 'number' || less >= most) return undefined;
  const isShare = unit?.startsWith('TWD') && less * top === most * max;
  return { fact: name, share: isShare ? most / top : undefined };
}

/** The largest number that can be typed for a fact; undefined where a law ends it before, and where it isn't a number. */
export function topTyped({ type, domain }: Pick<Fact, 'type' | 'domain'>): number | undefined {
  if (type !== 'number' || !domain || domain.law || typeof domain.max !== 'number') return undefined;
  return domain.max;
}

/** Somewhat less than can be typed: a ceiling that comes down with it was only that. */
export function lessThanTyped(min: number, top: number): number {
  return Math.ceil(top - LESS * (top - min));
}
