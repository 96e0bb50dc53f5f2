import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Answers, CaseFile } from './assessment.ts';
import type { Expression } from './expression.ts';
import { FACTS, GIFT, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import { paths } from './paths.ts';
import type { Benefit } from './ruleset.ts';

const STATUS: Expression = ['fact', 3];
const INCOME: Expression = ['fact', 4];
const HIGHEST = ['none', 'low', 'lowest'];

function benefitOf(id: string, test: Expression, grants?: string): Benefit {
  const versions = GIFT.versions.map((version) => ({ ...version, conditions: [{ id: 'c', says: 'x', test }] }));
  return { ...GIFT, id, versions, ...(grants && { grants: { fact: 'household.status', value: grants } }) };
}

const isStatus = (...of: string[]): Expression => ['one-of', STATUS, ...of.map((one): Expression => ['known', one])];
const below = (limit: number): Expression => ['<', INCOME, ['known', limit]];

const ruleset = rulesetOf([
  benefitOf('low_status', below(20000), 'low'),
  benefitOf('lowest_status', below(10000), 'lowest'),
  benefitOf('premium', isStatus('low', 'lowest')),
  benefitOf('heating', isStatus('lowest')),
  benefitOf('everybody', ['known', true]),
]);
const rules = link({
  ...ruleset,
  facts: FACTS.map((fact) => (fact.id === 'household.status' ? { ...fact, options: HIGHEST } : fact)),
});

function pathsOf(household: Answers) {
  const caseFile: CaseFile = { on: '2020-06-01', household, people: [{ id: 'a' }, { id: 'b' }] };
  return paths(rules, caseFile, assess(rules, caseFile)).map(({ through, opens }) => [
    through.benefit,
    opens.map(({ benefit }) => benefit),
  ]);
}

describe('ways through a status', () => {
  it('lead through the highest that is certain, and name each benefit once', () => {
    expect(pathsOf({ income: 5000, status: 'none' })).toEqual([['lowest_status', ['premium', 'heating']]]);
  });

  it('lead through the lesser one where there is too much for the better', () => {
    expect(pathsOf({ income: 15000, status: 'none' })).toEqual([['low_status', ['premium']]]);
  });

  it('lead through both where it is open which one is given, also while the status was not asked yet', () => {
    const both = [
      ['lowest_status', ['premium', 'heating']],
      ['low_status', ['premium']],
    ];
    expect(pathsOf({ status: 'none' })).toEqual(both);
    expect(pathsOf({})).toEqual(both);
  });

  it('are none for those who have a status, or too much', () => {
    expect(pathsOf({ income: 5000, status: 'low' })).toEqual([]);
    expect(pathsOf({ income: 30000, status: 'none' })).toEqual([]);
  });
});
