import { openScope, scopeFor } from './assess.ts';
import { cellsOf, fresh } from './cells.ts';
import { versionOn } from './entitlement.ts';
import type { Benefit } from './ruleset.ts';
import { type Comparison, domain, type Rules } from './scope.ts';
import { isOpen, type Value } from './value.ts';
import { judge, linkJudge } from './verdict.ts';

/**
 * How far each fact by itself settles a benefit for somebody of whom nothing is known: the share of its possible answers
 * that end in a no. Worked out once, when rules are compiled, to find the telling questions first; never part of a result.
 *
 * @example settling(rules, benefit, '2026-11-22') // { 'person.born': 0.5, 'household.status': 0 … }
 */
export function settling(rules: Rules, benefit: Benefit, on: string): Readonly<Record<string, number>> {
  const scope = openScope(rules, { on, people: [{ id: 'somebody' }] });
  const version = versionOn(benefit, scope.on) ?? benefit.versions.at(-1);
  const subject = benefit.claimant === 'household' ? scope.household : scope.people[0];
  if (!version || !subject) return {};
  const linked = linkJudge(version, rules.run);
  const comparisons: Comparison[] = [];
  const own = { ...scopeFor(scope, subject), comparisons };
  const { hangsOn } = judge(linked, own);
  const shares = hangsOn.map((instance) => {
    const fact = rules.facts[instance % rules.facts.length];
    if (!fact) return ['', 0] as const;
    const cells = cellsOf(own, instance, domain(fact, scope.on, instance), comparisons).values;
    const fails = (cell: Value): boolean => !judge(linked, fresh(own, new Map([[instance, cell]]))).mayHold;
    const weights = cells.map((cell) => (fact.type === 'date' ? widthOf(cell) : 1));
    const failing = cells.reduce<number>((sum, cell, i) => sum + (fails(cell) ? (weights[i] ?? 0) : 0), 0);
    return [
      fact.id,
      failing /
        Math.max(
          1,
          weights.reduce((a, b) => a + b, 0),
        ),
    ] as const;
  });
  return Object.fromEntries(shares.map(([id, share]) => [id, Math.round(share * 100) / 100]));
}

/** Days of a life are about equally likely; amounts of money aren't, so there every span counts the same. */
function widthOf(cell: Value): number {
  return isOpen(cell) && cell.open === 'interval' ? cell.max - cell.min + 1 : 1;
}
