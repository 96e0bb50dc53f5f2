import { claimantsOf } from './assess.ts';
import type { CaseFile, Entitlement } from './assessment.ts';
import { type Circumstances, enter, layOut } from './circumstances.ts';
import { amountOf, outcomeOf, versionOn } from './entitlement.ts';
import { hangsOn } from './hangs-on.ts';
import type { Rules } from './link.ts';
import type { MachineFact } from './machine/machine.ts';
import { measures } from './measures.ts';
import { refine } from './refine.ts';
import type { Version } from './ruleset.ts';
import { lessThanTyped, topTyped } from './typed-ceiling.ts';
import type { Verdict } from './verdict.ts';

/** What a claim comes to, without the reasons; without a ceiling, too, where that is only the largest number to be typed. */
export type BareClaim = Pick<Entitlement, 'benefit' | 'claimant' | 'outcome' | 'amount'>;

/**
 * Some benefits for everybody they are for, without reasons, the package, or anything that a later case could take over: for
 * long lists of cases, where keeping that costs as much again. What isn't in force is left out.
 *
 * @example assessSome(rules, caseFile, new Set(['birth_grant']))
 */
export function assessSome(rules: Rules, caseFile: CaseFile, wanted: ReadonlySet<string>): readonly BareClaim[] {
  const circumstances = layOut(rules, caseFile);
  enter(circumstances);
  return rules.ruleset.benefits.flatMap((benefit): readonly BareClaim[] => {
    if (benefit.level === 'referral' || !wanted.has(benefit.id)) return [];
    const version = versionOn(benefit, circumstances.on);
    if (!version) return [];
    return claimantsOf(circumstances, benefit).map(({ id, first }) => {
      const { verdict, first: whole } = refine(circumstances, version, first);
      const amount = amountOf(version, verdict);
      const isSpan = amount && amount.max !== null && amount.min !== amount.max;
      const isOpenAbove = isSpan && hasTypedCeiling(circumstances, version, first, verdict.max, whole);
      return {
        benefit: benefit.id,
        claimant: id,
        outcome: outcomeOf(verdict),
        amount: isOpenAbove ? { ...amount, max: null } : amount,
      };
    });
  });
}

/** As `typedCeiling` finds it, of the facts that a pass over the whole hangs on instead of those that are missing. */
function hasTypedCeiling(
  circumstances: Circumstances,
  version: Version,
  own: number,
  most: number,
  whole: Verdict,
): boolean {
  const { rules, places, subjects } = circumstances;
  const typed = typedFactsOf(rules, version);
  if (typed.length === 0) return false;
  const open = hangsOn(whole);
  return typed.some(({ fact, top }) => {
    const about = fact.entity === 'household' ? subjects.slice(0, 1) : subjects.slice(1);
    return about.some(({ first }) => {
      const place = first + fact.index;
      if (!open.includes(place)) return false;
      const low = places.low[place] as number;
      // Somebody who said "at most" has set an end.
      if (places.high[place] !== top || low === top) return false;
      const cell = { low, high: Math.max(low, lessThanTyped(fact.domain?.min ?? 0, top)), bits: 0 };
      const { verdict } = refine(circumstances, version, own, { place, cell, outer: undefined });
      return verdict.mayHold && verdict.max < most;
    });
  });
}

interface TypedFact {
  readonly fact: MachineFact;
  readonly top: number;
}

const typedFacts = new WeakMap<Version, readonly TypedFact[]>();

/** The facts that an amount is made of and that only typing ends. */
function typedFactsOf(rules: Rules, version: Version): readonly TypedFact[] {
  const known = typedFacts.get(version);
  if (known) return known;
  const amount = version.amount?.is;
  const found = rules.facts.flatMap((fact) => {
    const top = amount && measures(rules, amount, fact.index) ? topTyped(fact) : undefined;
    return top === undefined ? [] : [{ fact, top }];
  });
  typedFacts.set(version, found);
  return found;
}
