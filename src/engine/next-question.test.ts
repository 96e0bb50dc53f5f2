import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { FACTS, GIFT, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import type { Benefit, Fact } from './ruleset.ts';

const [ILL, ANYONE_ILL] = [FACTS.length, FACTS.length + 1];

/** Is a person ill? Nobody is when the family says that nobody is. The gate stands last, and takes as much effort. */
const GATED: readonly Fact[] = [
  {
    id: 'person.ill',
    entity: 'person',
    type: 'boolean',
    effort: 1,
    topic: 'health',
    derive: ['if', ['=', ['fact', ANYONE_ILL], ['known', false]], ['known', false], ['known', null]],
  },
  { id: 'household.anyone_ill', entity: 'household', type: 'boolean', effort: 1, topic: 'health' },
];

const CURE: Benefit = {
  ...GIFT,
  id: 'cure',
  settles: { 'person.ill': 0.9 },
  versions: GIFT.versions.map((version) => ({
    ...version,
    conditions: [{ id: 'ill', says: 'x', test: ['fact', ILL, ['person']] }],
  })),
};

const rules = link({ ...rulesetOf([CURE]), facts: [...FACTS, ...GATED] });
const PEOPLE = [
  { id: 'gran', relation: 'self' },
  { id: 'son', relation: 'child' },
];

describe('a question about the family that spares questions about each person', () => {
  it('comes before them, however much they settle by themselves', () => {
    expect(assess(rules, { on: '2026-01-01', people: PEOPLE }).next).toEqual([
      'household.anyone_ill',
      'people.gran.ill',
      'people.son.ill',
    ]);
  });

  it('leaves nothing to ask when it is answered with no', () => {
    expect(assess(rules, { on: '2026-01-01', household: { anyone_ill: false }, people: PEOPLE }).next).toEqual([]);
  });

  it('is not asked once everybody has answered', () => {
    const people = PEOPLE.map((person) => ({ ...person, ill: false }));
    expect(assess(rules, { on: '2026-01-01', people }).next).toEqual([]);
  });
});

/** For the ill, or for those of low status who were born here: two facts share a condition. */
const EITHER: Benefit = {
  ...CURE,
  id: 'either',
  versions: GIFT.versions.map((version) => ({
    ...version,
    conditions: [
      { id: 'one', says: 'x', test: ['or', ['=', ['fact', 3], ['known', 'low']], ['fact', ILL, ['person']]] },
      { id: 'here', says: 'x', test: ['fact', 2, ['person']] },
    ],
  })),
};

describe('a condition that hangs on little', () => {
  const either = link({ ...rulesetOf([{ ...EITHER, settles: { 'person.here': 0.4 } }]), facts: [...FACTS, ...GATED] });

  it('is asked about after one that settles more by itself', () => {
    expect(assess(either, { on: '2026-01-01', people: [{ id: 'gran' }] }).next[0]).toBe('people.gran.here');
  });

  it('is asked about before it, once only one fact is left in it', () => {
    const household = { status: 'none', anyone_ill: true };
    expect(assess(either, { on: '2026-01-01', household, people: [{ id: 'gran' }] }).next[0]).toBe('people.gran.ill');
  });
});
