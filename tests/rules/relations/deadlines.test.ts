import { expect, it } from 'vitest';
import { assessOne, type CaseFile, formatDay, parseDay } from '../../../src/engine/index.ts';
import { chance } from '../../exact/random.ts';
import { rules } from '../rules-under-test.ts';
import { documentedHouseholds, filledIn } from './documented-households.ts';

const EVERY = process.env.DEEP ? 1 : 4;

it('who may still apply until a day has it on that day, and not for certain on the next', () => {
  const draw = chance(20261123);
  const dated = new Set(rules.ruleset.benefits.flatMap(({ id, deadline }) => (deadline ? [id] : [])));
  const documented = documentedHouseholds().filter(({ benefit }, i) => dated.has(benefit) && i % EVERY === 0);
  const told = documented.flatMap(({ benefit, caseFile }) => {
    const whole = filledIn(caseFile, draw);
    const claimants = ['household', ...whole.people.map(({ id }) => id)];
    return claimants.flatMap((claimant) => aroundDeadline(whole, benefit, claimant));
  });
  expect(told.filter(({ before, on }) => on !== before)).toEqual([]);
  expect(told.filter(({ after }) => after === 'eligible')).toEqual([]);
  expect(told.length).toBeGreaterThan(40);
});

/** A claim as it stands, on its last day and on the day after. */
function aroundDeadline(whole: CaseFile, benefit: string, claimant: string) {
  const now = assessOne(rules, whole, benefit, claimant);
  const isOpen = now?.outcome === 'eligible' || now?.outcome === 'unknown';
  if (!isOpen || !now.deadline || now.deadline < whole.on) return [];
  const outcomeOn = (day: string) => assessOne(rules, { ...whole, on: day }, benefit, claimant)?.outcome;
  const after = outcomeOn(formatDay((parseDay(now.deadline) ?? 0) + 1));
  return [{ benefit, deadline: now.deadline, before: now.outcome, on: outcomeOn(now.deadline), after }];
}
