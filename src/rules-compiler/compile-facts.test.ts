import { describe, expect, it } from 'vitest';
import { compileRules } from './compile.ts';
import { withRules } from './fixtures/compile-with.ts';
import { sentence } from './saying.ts';

/** What is found in the small rules when a fact says what an outside programme pays. */
function compiled(id: string, pays: string) {
  const added = `household.is_poor:\n  type: boolean\n  label: 窮\n  is: household.income <= living_cost\n${id}:
  type: boolean\n  label: 在領年金\n  is: household.status = "low"\n  pays: ${pays}\n`;
  const exclusion =
    'pension:\n  kind: choose-one\n  scope: person\n  benefits: [old_age_cash]\n  receives: [pension]\n';
  const rest = '  basis: { source: rent-rules, at: §9 }\n  standing: official\n';
  const changes = {
    'household/all.yaml': added,
    'exclusions/all.yaml': exclusion + rest,
  };
  return withRules(changes, (folder) => {
    const { ruleset, diagnostics } = compileRules(folder);
    const found = diagnostics.filter(({ code }) => code === 'wrong-unit' || code === 'bad-shape');
    return { fact: ruleset.facts.find((fact) => fact.id === id), found: found.map((one) => sentence(one, 'en')) };
  });
}

describe('what a programme outside the rules pays', () => {
  it('is one expression, or the least and the most', () => {
    const one = compiled('person.receives.pension', '{ unit: TWD/person/month, is: living_cost }');
    expect(one).toMatchObject({ fact: { pays: { unit: 'TWD/person/month' } }, found: [] });
    expect(one.fact?.pays?.min).toEqual(one.fact?.pays?.max);
    const two = compiled(
      'person.receives.pension',
      '{ unit: TWD/person/month, min: living_cost / 100, max: living_cost }',
    );
    expect(two.found).toEqual([]);
    expect(two.fact?.pays?.min).not.toEqual(two.fact?.pays?.max);
  });

  it('is money of the unit it says', () => {
    expect(compiled('person.receives.pension', '{ unit: year, is: living_cost }').found).toEqual([
      'it pays in year, found a number (TWD/person/month)',
    ]);
  });

  it('belongs to a fact that says somebody receives it', () => {
    expect(compiled('person.pension', '{ unit: TWD/person/month, is: living_cost }').found).toEqual([
      'only a fact person.receives.x says what a programme pays, not person.pension',
    ]);
  });
});

describe('the groups of a choice', () => {
  const problemsOf = (groups: string) => {
    const fact = `household.place:\n  type: enum\n  options: { east: 東, west: 西 }\n  groups: ${groups}\n  ask: 哪裡？\n  why: 例\n  effort: 1\n  topic: home\n`;
    return withRules({ 'facts/place.yaml': fact }, (folder) =>
      compileRules(folder).diagnostics.flatMap((one) => (one.code === 'bad-domain' ? [sentence(one, 'en')] : [])),
    );
  };

  it('hold each option once', () => {
    expect(problemsOf('{ a: { label: 甲, options: [west] }, b: { label: 乙, options: [east] } }')).toEqual([]);
    expect(problemsOf('{ a: { label: 甲, options: [west] }, b: { label: 乙, options: [west, south] } }')).toEqual([
      'east of household.place stands in no group',
      'west of household.place stands in two groups',
      'south stands in a group of household.place and is no option',
    ]);
  });
});

describe('the day from which an answer holds', () => {
  const problemsOf = (since: string) => {
    const asked = 'ask: 例？\n  why: 例\n  effort: 1\n  topic: home\n';
    const day = '{ min: 2000-01-01, max: on }';
    const fact = `household.flat:\n  type: boolean\n  since: ${since}\n  ${asked}household.flat_since:\n  type: date\n  domain: ${day}\n  ${asked}`;
    return withRules({ 'facts/flat.yaml': fact }, (folder) =>
      compileRules(folder).diagnostics.flatMap((one) => (one.code === 'bad-domain' ? [sentence(one, 'en')] : [])),
    );
  };

  it('is a day that is asked of the same household or person, or that of the case', () => {
    expect(problemsOf('household.flat_since')).toEqual([]);
    expect(problemsOf('on')).toEqual([]);
    for (const since of ['household.flat', 'household.nothing', 'person.born'])
      expect(problemsOf(since)).toEqual([
        `since of household.flat must be a date fact of the same entity or on, and ${since} isn't`,
      ]);
  });
});
