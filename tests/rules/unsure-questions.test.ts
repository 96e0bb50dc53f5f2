import { describe, expect, it } from 'vitest';
import { withAnswer, withPassed } from '../../src/app/state/fact-path.ts';
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

describe('what somebody is not sure of', () => {
  it('is not asked in its particulars before the results, but can be after them', () => {
    const before = left(family);
    expect(before.first).toContain(LEVEL);
    expect(before.rest).toEqual([]);
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

  it('takes nothing away that is no particular of it', () => {
    const of = unsure(
      family,
      'household.lived_here_all_year',
      'household.registered_here',
      'household.income_per_head',
    );
    expect(left(of).rest).toEqual([]);
  });
});

function unsure(of: OpenCase, ...paths: readonly string[]): OpenCase {
  return paths.reduce(withPassed, of);
}

function left(of: OpenCase): QuestionsLeft {
  const { household, people } = of;
  return questionsLeft(of, assess(rules, { on: '2026-11-22', household, people }), rules);
}
