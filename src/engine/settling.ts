import { claimantsOf } from './assess.ts';
import { cellsOf } from './cells.ts';
import { type Cell, domainOf, enter, factAt, layOut } from './circumstances.ts';
import { versionOn } from './entitlement.ts';
import { hangsOn } from './hangs-on.ts';
import { judgeOf } from './judges.ts';
import { judge } from './judging.ts';
import type { Rules } from './link.ts';
import { narrow, release } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import type { Benefit } from './ruleset.ts';

/**
 * How far each fact by itself settles a benefit for somebody of whom nothing is known: the share of its possible answers
 * that end in a no. Worked out once, when rules are compiled, to find the telling questions first; never part of a result.
 *
 * @example settling(rules, benefit, '2026-11-22') // { 'person.born': 0.5, 'household.status': 0 … }
 */
export function settling(rules: Rules, benefit: Benefit, on: string): Readonly<Record<string, number>> {
  const circumstances = layOut(rules, { on, people: [{ id: 'somebody' }] });
  const version = versionOn(benefit, circumstances.on) ?? benefit.versions.at(-1);
  const [subject] = claimantsOf(circumstances, benefit);
  if (!version || !subject) return {};
  enter(circumstances);
  const { verdict, tests } = judgeNoting(circumstances, version, subject.first);
  const shares = hangsOn(verdict).map((place) => {
    const fact = factAt(rules, place);
    const cells = cellsOf(circumstances, undefined, place, domainOf(fact, circumstances.on), tests).values;
    // Days of a life are about equally likely; amounts of money aren't, so there every span counts the same.
    const weights = cells.map((cell) => (fact.type === 'date' ? cell.high - cell.low + 1 : 1));
    const fails = (cell: Cell): boolean => {
      narrow(circumstances, { place, cell, outer: undefined });
      return !judge(rules.machine, judgeOf(rules, version), subject.first).mayHold;
    };
    const failing = cells.reduce((sum, cell, i) => sum + (fails(cell) ? (weights[i] ?? 0) : 0), 0);
    const whole = weights.reduce((a, b) => a + b, 0);
    return [fact.id, failing / Math.max(1, whole)] as const;
  });
  release(circumstances);
  return Object.fromEntries(shares.map(([id, share]) => [id, Math.round(share * 100) / 100]));
}
