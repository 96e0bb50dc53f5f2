import { describe, expect, it } from 'vitest';
import { changesFrom, parseDay, rulesWithout } from '../../src/engine/index.ts';
import words from '../../src/platform/i18n/locales/zh-TW/changes.json' with { type: 'json' };
import { exampleChanges, reviewedOn } from '../../src/rules-compiler/example-changes.ts';
import { compiled } from './rules-under-test.ts';

const { ruleset } = compiled;
const days = changesFrom(ruleset, parseDay('2024-11-22') ?? 0);
const on = (iso: string) => days.find(({ day }) => day === parseDay(iso));

describe('what changed in the rules', () => {
  it('are figures with what they were before', () => {
    const livingCost = on('2026-01-01')?.values.find(({ parameter }) => parameter === 'minimum_living_cost');
    expect(livingCost).toMatchObject({ value: { value: 16_970, standing: 'official' }, before: { value: 16_040 } });
  });

  it('are not figures that another source only confirmed', () => {
    // 65 years before and after the amendment of 2026.
    expect(on('2026-01-01')?.values.map(({ parameter }) => parameter)).not.toContain('ltc_respite.general_age');
  });

  it('are programmes that begin, end, or are worked out in another way', () => {
    expect(on('2026-01-01')?.programmes).toContainEqual({ benefit: 'central_birth_subsidy', kind: 'begins' });
    expect(on('2025-07-01')?.programmes).toContainEqual({ benefit: 'birth_grant', kind: 'rewritten' });
    expect(on('2027-02-01')?.programmes).toEqual([{ benefit: 'extra_living_allowance_2026', kind: 'ends' }]);
  });

  it('come latest first, and nothing before the first day asked for', () => {
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted((a, b) => b - a));
    expect(days.every(({ day }) => day >= (parseDay('2024-11-22') ?? 0))).toBe(true);
  });

  it('can be taken away, and what held before holds on', () => {
    const without = rulesWithout(ruleset, parseDay('2025-07-01') ?? 0);
    const grant = (of: typeof ruleset) => of.benefits.find(({ id }) => id === 'birth_grant')?.versions.length ?? 0;
    expect(grant(without)).toBe(grant(ruleset) - 1);
    expect(without.benefits.find(({ id }) => id === 'birth_grant')?.versions.at(-1)?.to).toBe(parseDay('9999-12-31'));
  });
});

describe('what that comes to for the example households', () => {
  const { claims, households, since } = exampleChanges(ruleset, 'tests/rules/personas');

  it('is worked out for those of the last two years', () => {
    expect(reviewedOn(ruleset) >= '2026-11-22').toBe(true);
    expect(since.slice(0, 4)).toBe(String(Number(reviewedOn(ruleset).slice(0, 4)) - 2));
    expect(households).toBeGreaterThanOrEqual(27);
  });

  it('is what the rules with and without the day say', () => {
    // Before, no limit of real property was known for the allowance: it could only be "may be".
    expect(claims['2026-01-01']).toContainEqual({
      household: 'couple-one-disabled',
      benefit: 'disability_living_allowance',
      claimant: 'husband',
      before: { outcome: 'unknown', amount: { min: 0, max: 5437, unit: 'TWD/month' } },
      after: { outcome: 'eligible', amount: { min: 5437, max: 5437, unit: 'TWD/month' } },
    });
    // 16,040 before: an income of more than that was too much.
    expect(claims['2026-01-01']?.map(({ household }) => household)).toContain('couple-just-within-low-income');
  });

  it('has words for every household it names', () => {
    const named = Object.values(claims).flatMap((all) => all.map(({ household }) => household));
    expect(named.filter((id) => !(id in words.household))).toEqual([]);
  });
});
