import { describe, expect, it } from 'vitest';
import { type Answer, assess, type CaseFile, factValues, following } from '../../src/engine/index.ts';
import { type Interview, interview } from './interview.ts';
import { ORDINARY, type Ordinary } from './ordinary-households.ts';
import { rules } from './rules-under-test.ts';

const ON = '2026-11-22';
const family = ORDINARY.find(({ name }) => name === 'three generations of five that have little') as Ordinary;
const CARE = /cms_level|institution_care|uses_wheelchair|hard_to_climb_stairs|dementia|ltc_class/;

const GRAN = { id: 'gran', relation: 'self', born: '1948-03-02' };
const ME = { id: 'me', relation: 'self', born: '1990-01-01' };
const BOY = { id: 'boy', relation: 'child', born: '2015-04-04' };

const IN_NEED = {
  needs_daily_help: true,
  adl_need: 'moderate',
  cms_level: 4,
  dementia: false,
  family_carer: false,
  hard_to_climb_stairs: false,
  institution_care: 'none',
  ltc_class: 'third',
  uses_care_service: false,
  uses_wheelchair: false,
} as const;

describe('what is asked about everybody at once', () => {
  it('is not asked about each where it is the same for all', () => {
    const done = interview(family, ON);
    expect(about('household.registered_here', done)).toHaveLength(1);
    expect(about('household.lived_here_all_year', done)).toHaveLength(1);
    expect(about('registered_in_kaohsiung', done)).toEqual([]);
    expect(about('lives_in_kaohsiung', done)).toEqual([]);
    expect(about('days_in_taiwan_last_year', done)).toEqual([]);
  });

  it('settles at once that nobody is registered here', () => {
    const done = interview(but({ registered_here: 'none' }), ON);
    expect(about('registered_in_kaohsiung', done)).toEqual([]);
  });

  it('comes before the same question about each, where they differ', () => {
    const done = interview(but({ registered_here: 'some' }), ON);
    expect(done.unanswered).toEqual([]);
    expect(about('registered_in_kaohsiung', done)).toHaveLength(5);
    expect(done.asked.indexOf('household.registered_here')).toBeLessThan(
      done.asked.findIndex((name) => name.endsWith('.registered_in_kaohsiung')),
    );
  });

  it('costs nobody who lives alone a question', () => {
    const asked = assess(rules, { on: ON, people: [{ id: 'gran', relation: 'self', born: '1948-03-02' }] }).next;
    expect(asked).toContain('people.gran.registered_in_kaohsiung');
    expect(asked.filter((name) => /registered_here|all_year|grown_up|gran\.needs_daily/.test(name))).toEqual([]);
  });

  it('tells who needs care, and only they are asked about it', () => {
    const people = family.people.map((one) => ({
      ...one,
      ...(one.id === 'gran' ? IN_NEED : { needs_daily_help: false }),
    }));
    const household = { anyone_needs_daily_help: true, hired_carer: 'none', ltc_transport_zone: 'zone1' };
    const done = interview({ ...but(household), people }, ON);
    expect(done.unanswered).toEqual([]);
    expect(done.asked.filter((name) => CARE.test(name)).every((name) => name.startsWith('people.gran.'))).toBe(true);
    expect(about('gran.cms_level', done)).toHaveLength(1);
  });
});

describe('what follows for each from what is said of all', () => {
  const people = [
    { id: 'me', relation: 'self', born: '1990-01-01' },
    { id: 'son', relation: 'child', born: '2026-09-03' },
  ];
  const factOf = (name: string, household: Readonly<Record<string, Answer>>, more: object = {}) =>
    factValues(rules, { on: ON, household, people: people.map((one) => ({ ...one, ...more })) }, [name])[0];
  const known = (answer: Answer) => ({ value: answer, missing: [] });

  it.each<[string, Readonly<Record<string, Answer>>, Answer]>([
    ['people.son.registered_in_kaohsiung', { registered_here: 'all' }, true],
    ['people.son.registered_in_kaohsiung', { registered_here: 'none' }, false],
    ['people.son.lives_in_kaohsiung', { lived_here_all_year: true }, true],
    ['people.me.days_in_taiwan_last_year', { lived_here_all_year: true }, 365],
    // 3 September to 22 November: 27 days left of September, 31, 22.
    ['people.son.days_in_taiwan_last_year', { lived_here_all_year: true }, 80],
    ['people.me.days_in_taiwan_last_year', { lived_here_all_year: false, in_taiwan_all_year: true }, 365],
    ['people.me.school', { anyone_at_school: true, grown_up_at_school: false }, 'none'],
    ['people.me.cms_level', { anyone_needs_daily_help: false }, 1],
  ])('%s from %j', (name, household, expected) => {
    expect(factOf(name, household)).toEqual(known(expected));
  });

  it.each<[string, readonly object[], Readonly<Record<string, Answer>>, Answer | undefined]>([
    ['household.newly_married', [GRAN], {}, false],
    ['household.newly_married', [GRAN, { id: 'man', relation: 'spouse', born: '1950-01-01' }], {}, undefined],
    // A card that nobody has said the relation on.
    ['household.newly_married', [GRAN, { id: 'man', born: '1950-01-01' }], {}, undefined],
    ['household.minor_children', [GRAN], {}, 0],
    ['household.minor_children', [ME], { anyone_pregnant: false }, 0],
    ['household.minor_children', [ME], { anyone_pregnant: true }, undefined],
    ['household.minor_children', [ME], {}, undefined],
    ['household.minor_children', [{ id: 'me', relation: 'self' }], { anyone_pregnant: false }, undefined],
    ['household.minor_children', [ME, BOY], { anyone_pregnant: true }, 1],
    ['household.minor_children', [ME, { ...BOY, relation: 'grandchild' }], { anyone_pregnant: false }, undefined],
    // Of age since 2023 at 18, before at 20.
    ['household.minor_children', [ME, { ...BOY, born: '2007-11-23' }], { anyone_pregnant: false }, undefined],
  ])('%s of %j with %j', (name, members, household, expected) => {
    const found = factValues(rules, { on: ON, household, people: members as CaseFile['people'] }, [name])[0];
    if (expected === undefined) expect(found?.missing).toContain(name);
    else expect(found).toEqual(known(expected));
  });

  it.each<[string, Readonly<Record<string, Answer>>]>([
    ['people.son.registered_in_kaohsiung', { registered_here: 'some' }],
    ['people.son.lives_in_kaohsiung', { lived_here_all_year: false }],
    ['people.me.days_in_taiwan_last_year', { lived_here_all_year: false, in_taiwan_all_year: false }],
    ['people.me.needs_daily_help', { anyone_needs_daily_help: true }],
  ])('%s stays a question with %j', (name, household) => {
    expect(factOf(name, household)?.missing).toEqual([name]);
  });

  it('is told by that answer alone, and only for who has no answer of their own', () => {
    const household = {
      registered_here: 'all',
      lived_here_all_year: true,
      anyone_needs_daily_help: false,
      status: 'none',
    };
    const caseFile = {
      on: ON,
      household,
      people: people.map((one) => ({ ...one, ...(one.id === 'son' && { lives_in_kaohsiung: false }) })),
    };
    expect(following(rules, caseFile, 'household.registered_here')).toEqual([
      { name: 'people.me.registered_in_kaohsiung', value: true },
      { name: 'people.son.registered_in_kaohsiung', value: true },
    ]);
    expect(following(rules, caseFile, 'household.lived_here_all_year')).toEqual([
      { name: 'people.me.lives_in_kaohsiung', value: true },
      { name: 'people.me.days_in_taiwan_last_year', value: 365 },
      { name: 'people.son.days_in_taiwan_last_year', value: 80 },
    ]);
    // Whose long-term care class follows from the status, follows from their not needing care as well.
    expect(following(rules, caseFile, 'household.status')).toEqual([]);
  });

  it('gives way to what was answered for a person', () => {
    const given = { registered_in_kaohsiung: false, days_in_taiwan_last_year: 100 };
    const household = { registered_here: 'all', lived_here_all_year: true };
    expect(factOf('people.son.registered_in_kaohsiung', household, given)).toEqual(known(false));
    expect(factOf('people.me.days_in_taiwan_last_year', household, given)).toEqual(known(100));
  });
});

function but(answers: Readonly<Record<string, Answer>>): Ordinary {
  return { ...family, household: { ...family.household, ...answers } };
}

function about(fact: string, { asked }: Interview): readonly string[] {
  return asked.filter((name) => name.endsWith(fact));
}
