import { describe, expect, it } from 'vitest';
import { interview } from './interview.ts';
import { GATES, ORDINARY } from './ordinary-households.ts';
import { compiled, rules } from './rules-under-test.ts';

const SECONDS = 60_000;

describe('a household without special circumstances', () => {
  it.each(ORDINARY)(
    '$name is asked at most $questions questions, and none about what is special',
    (ordinary) => {
      const { asked, unanswered } = interview(ordinary, '2026-11-22');
      expect(unanswered).toEqual([]);
      expect(asked.length).toBeLessThanOrEqual(ordinary.questions);
    },
    SECONDS,
  );

  it.each(ORDINARY)(
    '$name is told at the end what it gets, but for a garden plot and an alarm, which others decide about',
    ({ household, people, ...ordinary }) => {
      const isOld = people.some(({ born }) => String(born) <= '1961-11-22');
      const isAlone = isOld && household.elder_living_arrangement !== 'with_family';
      const { open } = interview({ ...ordinary, household, people }, '2026-11-22');
      expect([...open].sort()).toEqual([
        ...(isAlone ? ['elderly_emergency_alert'] : []),
        ...(isOld ? ['silver_farm'] : []),
      ]);
    },
    SECONDS,
  );

  it.each(['2014-10-01', '2021-07-01'])(
    'is not asked about anything special on %s, either',
    (on) => {
      const grown = ORDINARY.filter(({ people }) => String(people[0]?.born) < '1990');
      expect(grown.map((ordinary) => [ordinary.name, interview(ordinary, on).unanswered])).toEqual(
        grown.map(({ name }) => [name, []]),
      );
    },
    SECONDS,
  );

  it('answers each gate with no', () => {
    const gates = Object.keys(GATES).map((name) => rules.facts.find(({ id }) => id === `household.${name}`));
    expect(gates.every((fact) => fact?.type === 'boolean' || fact?.options?.[0] === 'none')).toBe(true);
  });
});

describe('the questions', () => {
  const asked = [...compiled.files.facts].map(([id, { value }]) => ({ id, ...value }));

  it.each([...compiled.texts.keys()])('are all different in %s', (language) => {
    const texts = Object.values(compiled.texts.get(language)?.facts ?? {}).flatMap(({ ask }) => ask ?? []);
    const twice = texts.filter((text, i) => texts.indexOf(text) < i);
    expect(twice).toEqual([]);
  });

  it('have other words for who is alone about the household, and about what it was asked before', () => {
    const other = asked.filter(({ ask_alone }) => ask_alone !== undefined);
    expect(other).not.toHaveLength(0);
    expect(other.filter(({ ask_alone }) => ask_alone?.includes('{'))).toEqual([]);
    const ofPeople = other.filter(({ id }) => !id.startsWith('household.'));
    expect(ofPeople.map(({ id }) => id).sort()).toEqual(['person.disability', 'person.school']);
    // Whoever says no there is not asked this.
    expect(ofPeople.every(({ derive }) => JSON.stringify(derive)?.includes('none'))).toBe(true);
  });

  it('about one person name the person, and about the household none', () => {
    const wrong = asked.filter(({ id, ask }) => ask.includes('{who}') !== id.startsWith('person.')).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });
});
