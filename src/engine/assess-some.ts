import { claimantsOf } from './assess.ts';
import type { CaseFile, Entitlement } from './assessment.ts';
import { enter, layOut } from './circumstances.ts';
import { amountOf, outcomeOf, versionOn } from './entitlement.ts';
import type { Rules } from './link.ts';
import { refine } from './refine.ts';

/** What a claim comes to, without the reasons. */
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
      const { verdict } = refine(circumstances, version, first);
      return { benefit: benefit.id, claimant: id, outcome: outcomeOf(verdict), amount: amountOf(version, verdict) };
    });
  });
}
