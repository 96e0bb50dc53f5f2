import { describe, expect, it } from 'vitest';
import type { CaseFile, PersonAnswers } from './assessment.ts';
import { FACTS, GIFT, PENSION, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import type { Fact } from './ruleset.ts';
import { timeline } from './timeline.ts';

const OLD = { id: 'gran', relation: 'self', born: '1950-06-15', here: true } satisfies PersonAnswers;

function caseOf(household: CaseFile['household'] = {}, person: PersonAnswers = OLD): CaseFile {
  return { on: '2020-06-01', household, people: [person] };
}

describe('a timeline', () => {
  it('finds the birthday and the new rate to the day', () => {
    const [claim] = timeline(link(rulesetOf([PENSION])), caseOf({ income: 100 }), {
      from: '2015-01-01',
      to: '2024-12-31',
    });
    expect(claim?.spans).toEqual([
      { from: '2015-01-01', to: '2015-06-14', outcome: 'ineligible', amount: null },
      {
        from: '2015-06-15',
        to: '2023-12-31',
        outcome: 'eligible',
        amount: { min: 7000, max: 7000, unit: 'TWD/month' },
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        outcome: 'eligible',
        amount: { min: 8000, max: 8000, unit: 'TWD/month' },
      },
    ]);
  });
});

describe('a timeline of answers that hold since a day', () => {
  const SINCE: Fact = {
    id: 'person.here_since',
    entity: 'person',
    type: 'date',
    domain: { min: -20000, max: 'on' },
    effort: 1,
    topic: 'home',
  };
  const facts = [...FACTS.map((fact) => (fact.id === 'person.here' ? { ...fact, since: SINCE.id } : fact)), SINCE];
  const gift = link({ ...rulesetOf([GIFT]), facts });
  const spansOf = (person: PersonAnswers) => {
    const [claim] = timeline(gift, caseOf({}, person), { from: '2019-06-01', to: '2021-06-01' });
    return claim?.spans.map(({ from, outcome, amount }) => [from, outcome, amount?.min]);
  };

  it('has no yes before that day', () => {
    expect(spansOf({ ...OLD, here_since: '2020-03-31' })).toEqual([
      ['2019-06-01', 'unknown', 0],
      ['2020-03-31', 'eligible', 5000],
    ]);
    expect(spansOf({ ...OLD, here_since: '2018-03-31' })).toEqual([['2019-06-01', 'eligible', 5000]]);
    expect(spansOf({ ...OLD, here: false, here_since: '2020-03-31' })).toEqual([
      ['2019-06-01', 'ineligible', undefined],
    ]);
  });

  it('is sure on the day of the case at the latest', () => {
    expect(spansOf({ ...OLD, here_since: { min: '2020-03-01' } })).toEqual([
      ['2019-06-01', 'unknown', 0],
      ['2020-06-01', 'eligible', 5000],
    ]);
  });

  it('has none before the day of the case where nobody is it for long', () => {
    const short = FACTS.map((fact) => (fact.id === 'person.here' ? { ...fact, since: 'on' } : fact));
    const rules = link({ ...rulesetOf([GIFT]), facts: short });
    const [claim] = timeline(rules, caseOf({}, OLD), { from: '2019-06-01', to: '2021-06-01' });
    expect(claim?.spans.map(({ from, outcome }) => [from, outcome])).toEqual([
      ['2019-06-01', 'unknown'],
      ['2020-06-01', 'eligible'],
    ]);
  });

  it('has nothing before a birth of which the month is known, and no yes before the end of the month', () => {
    expect(spansOf({ ...OLD, born: { min: '2020-02-01', max: '2020-02-29' } })).toEqual([
      ['2019-06-01', 'ineligible', undefined],
      ['2020-02-01', 'unknown', 0],
      ['2020-02-29', 'eligible', 5000],
    ]);
  });
});
