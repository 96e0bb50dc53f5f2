import { describe, expect, it } from 'vitest';
import type { OpenCase } from '../../src/app/state/open-case.ts';
import { questionsLeft } from '../../src/app/state/questions-left.ts';
import { type Assessment, assess, type CaseFile, withAnswer } from '../../src/engine/index.ts';
import { splitName } from '../../src/engine/target.ts';
import en from '../../src/platform/i18n/locales/en/start.json' with { type: 'json' };
import zh from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { ORDINARY, type Ordinary } from './ordinary-households.ts';
import { rules } from './rules-under-test.ts';

const SECONDS = 60_000;
const ON = '2026-11-22';
const promised = Number(/到 (\d+) 題/.exec(zh.sub)?.[1]);

describe('the number of questions that the start screen promises', () => {
  it('is the same in English', () => {
    expect(Number(/to (\d+) questions/.exec(en.sub)?.[1])).toBe(promised);
  });

  it.each(ORDINARY)(
    'holds for $name, whether they say what is going on or not',
    (ordinary) => {
      for (const events of [eventsOf(ordinary), []]) {
        const bounds = interview(ordinary, events);
        expect(bounds.length).toBeLessThanOrEqual(promised);
        expect(bounds, 'the upper bound only falls').toEqual(bounds.toSorted((a, b) => b - a));
      }
    },
    SECONDS,
  );
});

/** What the family would tick: by its ages and its home. */
function eventsOf({ household, people }: Ordinary): readonly string[] {
  const born = people.map((person) => String(person.born));
  return [
    ...(born.some((day) => day < '1961-11-22') ? ['growing_old'] : []),
    ...(born.some((day) => day > '2024-11-22') ? ['having_a_baby'] : []),
    ...(born.some((day) => day > '2008-11-22') ? ['raising_children'] : []),
    ...(household.housing === 'rent' ? ['renting'] : []),
  ];
}

/** At each page of the first round, that of the people first, how many pages the round can have at most. */
function interview({ household, people }: Ordinary, events: readonly string[]): readonly number[] {
  const known = people.map(({ id, relation, born }) => ({ id, relation, born })) as CaseFile['people'];
  let caseFile: CaseFile = { on: ON, people: known };
  let passed = ['people'];
  const bounds: number[] = [];
  let last: Assessment | undefined;
  for (;;) {
    last = assess(rules, caseFile, last);
    const openCase: OpenCase = {
      id: 'x',
      events,
      household: caseFile.household ?? {},
      people: caseFile.people,
      passed,
    };
    const { first } = questionsLeft(openCase, last, rules);
    bounds.push(passed.length + first.length);
    const [name] = first;
    if (name === undefined) return bounds;
    passed = [...passed, name];
    const { subject, fact } = splitName(name);
    const own = subject === 'household' ? household : people.find(({ id }) => id === subject);
    const answer = own?.[fact.slice(fact.indexOf('.') + 1)];
    if (answer !== undefined) caseFile = withAnswer(caseFile, name, answer);
  }
}
