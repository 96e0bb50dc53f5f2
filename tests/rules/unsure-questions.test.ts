import { describe, expect, it } from 'vitest';
import { readPath, withAnswer, withPassed } from '../../src/app/state/fact-path.ts';
import type { OpenCase } from '../../src/app/state/open-case.ts';
import { type QuestionsLeft, questionsLeft } from '../../src/app/state/questions-left.ts';
import { assess } from '../../src/engine/index.ts';
import { rules } from './rules-under-test.ts';

/** Whoever lives with the family of a son, as she begins. */
const family: OpenCase = {
  id: 'x',
  events: [],
  household: {},
  people: [
    { id: 'gran', relation: 'self', born: '1945-05-20' },
    { id: 'son', relation: 'child', born: '1973-03-03' },
    { id: 'pupil', relation: 'grandchild', born: '2010-09-09' },
  ],
  passed: ['people'],
};

const LEVEL = 'people.gran.cms_level';

/** Asked after the results whatever was answered. */
const LATE = expect.toSatisfy((paths: readonly string[]) =>
  paths.every((path) => rules.named.get(readPath(path).fact)?.late),
);

describe('what somebody is not sure of', () => {
  it('is not asked in its particulars before the results, but can be after them', () => {
    const before = left(family);
    expect(before.first).toContain(LEVEL);
    expect(before.rest).toEqual(LATE);
    const { first, rest } = left(unsure(family, 'household.anyone_needs_daily_help', 'people.gran.needs_daily_help'));
    expect(first.filter((name) => name.startsWith('people.gran.'))).not.toContain(LEVEL);
    expect(rest).toContain(LEVEL);
  });

  it('is still asked of each, where it is about everybody', () => {
    const { first, rest } = left(unsure(family, 'household.anyone_needs_daily_help'));
    expect(first).toEqual(expect.arrayContaining(['people.gran.needs_daily_help', 'people.son.needs_daily_help']));
    expect(first).toContain('people.gran.institution_care');
    // How much or which level it is of each is another matter.
    expect(rest).toContain(LEVEL);
  });

  it('leaves what is known of others alone', () => {
    const { first } = left(
      withAnswer(unsure(family, 'people.son.needs_daily_help'), 'people.gran.needs_daily_help', true),
    );
    expect(first).toContain(LEVEL);
    expect(first).not.toContain('people.son.cms_level');
    expect(first).toContain('people.pupil.cms_level');
  });

  it('closes what hangs on the kind of home, where somebody cannot say that', () => {
    const alone: OpenCase = { ...family, people: [{ id: 'gran', relation: 'self', born: '1950-03-05' }] };
    const RENT = /^household\.(monthly_rent|rent|landlord|mortgage|home_bought|owns_home|newly_married|minor_children)/;
    expect(left(alone).first.filter((name) => RENT.test(name))).toContain('household.landlord_is_kin');
    const { first, rest } = left(unsure(alone, 'household.housing'));
    expect(first.filter((name) => RENT.test(name))).toEqual([]);
    expect(rest).toContain('household.landlord_is_kin');
    expect(first).toEqual(expect.arrayContaining(['household.income_per_head', 'household.movable_assets']));
  });

  it('asks who lives alone nothing twice', () => {
    const alone: OpenCase = { ...family, people: [{ id: 'gran', relation: 'self', born: '1950-03-05' }] };
    const gates = ['disabled', 'placed_or_imprisoned', 'indigenous', 'at_school'].map(
      (gate) => `household.anyone_${gate}`,
    );
    const same = ['disability', 'imprisoned', 'in_publicly_funded_placement', 'indigenous', 'school'];
    const { first } = left(unsure(alone, ...gates));
    expect(first.filter((name) => same.some((fact) => name === `people.gran.${fact}`))).toEqual([]);
    // In a family it can be so of one and not of another.
    expect(left(unsure(family, ...gates)).first).toContain('people.gran.disability');
  });

  it('leaves what hardly anybody can tell for after the results', () => {
    const { first, rest } = left({ ...family, household: { housing: 'rent', recent_trouble: 'no_earner' } });
    expect(rest).toEqual(
      expect.arrayContaining([
        'household.rent_subsidy_base',
        'household.crisis_relief_granted',
        'people.gran.nhi_own_premium',
      ]),
    );
    expect(first).toContain('household.landlord_is_kin');
  });

  it('takes nothing away that is no particular of it', () => {
    const of = unsure(
      family,
      'household.lived_here_all_year',
      'household.registered_here',
      'household.income_per_head',
    );
    expect(left(of).rest).toEqual(LATE);
  });
});

function unsure(of: OpenCase, ...paths: readonly string[]): OpenCase {
  return paths.reduce(withPassed, of);
}

function left(of: OpenCase): QuestionsLeft {
  const { household, people } = of;
  return questionsLeft(of, assess(rules, { on: '2026-11-22', household, people }), rules);
}
