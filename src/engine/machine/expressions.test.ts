import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../assessment.ts';
import type { Expression } from '../expression.ts';
import { factValues } from '../fact-value.ts';
import { FACTS, rulesetOf } from '../fixtures/small-rules.ts';
import { link } from '../link.ts';
import type { FactType } from '../ruleset.ts';

const INCOME: Expression = ['fact', 4];
const STATUS: Expression = ['fact', 3];
const here = (person: Expression): Expression => ['fact', 2, person];
const is = (value: number | string | boolean | null): Expression => ['known', value];

/** What an expression comes to in a case, as the value of a fact that is worked out by it. */
function worth(
  expression: Expression,
  household: CaseFile['household'] & object,
  people: CaseFile['people'] = [],
  type: FactType = 'number',
) {
  const worked = {
    id: 'household.worked',
    entity: 'household',
    type,
    effort: 1,
    topic: 'any',
    is: expression,
  } as const;
  const rules = link({ ...rulesetOf([]), facts: [...FACTS, worked] });
  return factValues(rules, { on: '2020-06-01', household, people }, ['household.worked'])[0];
}

const truthOf = (test: Expression, household: CaseFile['household'] & object = {}, people?: CaseFile['people']) =>
  worth(test, household, people, 'boolean')?.value;

const EITHER = { one_of: [false, true] };

describe('order', () => {
  it.each([
    [0, 10, '<', 11, true],
    [0, 10, '<', 10, EITHER],
    [0, 10, '<=', 10, true],
    [0, 10, '<', 0, false],
    [0, 10, '<=', 0, EITHER],
    [0, 10, '>', 10, false],
    [0, 10, '>=', 0, true],
    [0, 10, '>=', 10, EITHER],
  ] as const)('of %d to %d %s %d is %j', (min, max, order, limit, result) => {
    expect(truthOf([order, INCOME, is(limit)], { income: { min, max } })).toEqual(result);
    const turned = ({ '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const)[order];
    expect(truthOf([turned, is(limit), INCOME], { income: { min, max } })).toEqual(result);
  });

  it('of null is null, as FEEL has it', () => {
    expect(truthOf(['<', is(null), is(1)])).toBeNull();
    expect(truthOf(['<', ['/', INCOME, is(0)], is(1)])).toBeNull();
  });
});

describe('equality', () => {
  it('of an open choice is false when no option is the same, open when one is', () => {
    expect(truthOf(['=', ['if', ['<', INCOME, is(5)], is('low'), is('none')], is('other')])).toBe(false);
    expect(truthOf(['=', STATUS, is('none')])).toEqual(EITHER);
  });

  it('of spans that do not meet is false, of one that includes the number open', () => {
    expect(truthOf(['=', INCOME, is(4)], { income: { min: 0, max: 3 } })).toBe(false);
    expect(truthOf(['=', INCOME, is(4)], { income: { min: 0, max: 4 } })).toEqual(EITHER);
  });

  it('with null holds only for null', () => {
    expect(truthOf(['=', is(null), is(null)])).toBe(true);
    expect(truthOf(['=', INCOME, is(null)], { income: 1 })).toBe(false);
    expect(truthOf(['=', ['/', is(1), INCOME], is(null)], { income: { min: 0, max: 1 } })).toEqual(EITHER);
  });

  it('of different kinds is null', () => {
    expect(truthOf(['=', is(1), is('low')])).toBeNull();
  });

  it('tells texts of different facts apart that are nobody’s options', () => {
    expect(truthOf(['=', STATUS, is('unheard of')])).toBe(false);
    expect(truthOf(['=', is('a'), is('b')])).toBe(false);
  });
});

describe('being among values', () => {
  it('is decided where every option left is among them, though none is sure', () => {
    expect(truthOf(['one-of', STATUS, is('none'), is('low')])).toBe(true);
    expect(truthOf(['one-of', STATUS, is('self'), is('spouse')])).toBe(false);
    expect(truthOf(['one-of', STATUS, is('none')])).toEqual(EITHER);
  });

  it('goes value by value for numbers', () => {
    expect(truthOf(['one-of', INCOME, is(1), is(2)], { income: 2 })).toBe(true);
    expect(truthOf(['one-of', INCOME, is(1), is(2)], { income: { min: 3, max: 9 } })).toBe(false);
  });
});

describe('arithmetic on spans', () => {
  it.each([
    [['+', INCOME, is(5)], { min: 2, max: 8 }],
    [['-', is(5), INCOME], { min: 2, max: 8 }],
    [['*', INCOME, is(-2)], { min: -6, max: 6 }],
    [['negate', INCOME], { min: -3, max: 3 }],
    [['abs', INCOME], { min: 0, max: 3 }],
    [['floor', ['/', INCOME, is(2)]], { min: -2, max: 1 }],
    [['max', INCOME, is(1)], { min: 1, max: 3 }],
    [['max', INCOME, is(7)], 7],
    [['min', is(7), INCOME], { min: -3, max: 3 }],
    [['*', INCOME, is(0)], 0],
    [['if', ['>', INCOME, is(0)], is(1), is(4)], { min: 1, max: 4 }],
  ] as const)('%j', (expression, result) => {
    expect(worth(expression as Expression, { income: { min: -3, max: 3 } })?.value).toEqual(result);
  });

  it('forgets a side that can’t be the greater one', () => {
    expect(worth(['max', INCOME, is(7)], { income: { min: -3, max: 3 } })?.missing).toEqual([]);
  });
});

describe('lists', () => {
  const PEOPLE = [
    { id: 'a', relation: 'self', here: true },
    { id: 'b', relation: 'child' },
  ];
  const HERE: Expression = ['filter', 0, ['people'], here(['local', 0])];
  const sizes: Expression = ['for', 0, HERE, ['if', ['=', ['fact', 0, ['local', 0]], is('self')], is(3), is(5)]];

  it('with a member that may be missing count from without it to with it', () => {
    expect(worth(['count', HERE], {}, PEOPLE)).toEqual({ value: { min: 1, max: 2 }, missing: ['people.b.here'] });
    expect(worth(['sum', sizes], {}, PEOPLE)?.value).toEqual({ min: 3, max: 8 });
    expect(worth(['max', sizes], {}, PEOPLE)).toEqual({ value: { min: 3, max: 5 }, missing: ['people.b.here'] });
  });

  it('know their smallest when the doubtful member can’t be it', () => {
    expect(worth(['min', sizes], {}, PEOPLE)).toEqual({ value: 3, missing: [] });
  });

  it('when empty have no sum and no extreme, as FEEL has it', () => {
    expect(worth(['count', HERE], {}, [])?.value).toBe(0);
    expect(worth(['sum', sizes], {}, [])?.value).toBeNull();
    expect(worth(['min', sizes], {}, [])?.value).toBeNull();
  });

  it('of which every member is doubtful may have no sum', () => {
    const doubtful = PEOPLE.slice(1);
    expect(truthOf(['=', ['sum', sizes], is(null)], {}, doubtful)).toEqual(EITHER);
    expect(truthOf(['=', ['sum', sizes], is(null)], {}, PEOPLE)).toBe(false);
  });

  it('know a parent, and one who may be', () => {
    const parents: Expression = ['sum', ['for', 0, ['people'], ['count', ['parents', ['local', 0]]]]];
    expect(worth(parents, {}, PEOPLE)).toEqual({ value: 1, missing: [] });
    const unsure = [{ id: 'a', relation: 'self' }, { id: 'b' }];
    expect(worth(parents, {}, unsure)).toEqual({ value: { min: 0, max: 1 }, missing: ['people.b.relation'] });
  });

  it('are asked no further once somebody decides', () => {
    const some: Expression = ['some', 0, ['people'], here(['local', 0])];
    const every: Expression = ['every', 0, ['people'], here(['local', 0])];
    expect(truthOf(some, {}, PEOPLE)).toBe(true);
    expect(truthOf(every, {}, PEOPLE)).toEqual(EITHER);
    expect(truthOf(every, {}, [{ id: 'a', here: false }, { id: 'b' }])).toBe(false);
  });
});
