import { describe, expect, it } from 'vitest';
import type { Expression } from '../../engine/index.ts';
import { expressionMutants } from './expression-mutants.ts';

const INCOME: Expression = ['fact', 0];
const LISTED: Expression = ['fact', 1];
const LIMIT: Expression = ['parameter', 0];

function mutantsOf(expression: Expression): readonly Expression[] {
  return [...expressionMutants(expression, (index) => (index === 1 ? 'boolean' : 'number'))].map(({ to }) => to);
}

describe('the changes of an expression', () => {
  it('put the limit on the other side of a comparison, and turn it round', () => {
    expect(mutantsOf(['<=', INCOME, LIMIT])).toEqual([
      ['<', INCOME, LIMIT],
      ['>', INCOME, LIMIT],
    ]);
    expect(mutantsOf(['>', INCOME, LIMIT])).toEqual([
      ['>=', INCOME, LIMIT],
      ['<=', INCOME, LIMIT],
    ]);
    expect(mutantsOf(['=', INCOME, LIMIT])).toEqual([['!=', INCOME, LIMIT]]);
  });

  it('swap a connective, leave out each operand, and go into each operand', () => {
    expect(mutantsOf(['and', LISTED, ['=', INCOME, LIMIT]])).toEqual([
      ['or', LISTED, ['=', INCOME, LIMIT]],
      ['and', ['=', INCOME, LIMIT]],
      ['and', LISTED],
      ['and', ['not', LISTED], ['=', INCOME, LIMIT]],
      ['and', LISTED, ['!=', INCOME, LIMIT]],
    ]);
  });

  it('move a date by a day, and a bare constant by one', () => {
    expect(mutantsOf(['>=', ['on'], ['known', 20000]])).toEqual([
      ['>', ['on'], ['known', 20000]],
      ['<', ['on'], ['known', 20000]],
      ['>=', ['on'], ['known', 20001]],
      ['>=', ['on'], ['known', 19999]],
    ]);
  });

  it('leave out each option of a choice', () => {
    expect(mutantsOf(['one-of', INCOME, ['known', 'a'], ['known', 'b']])).toEqual([
      ['one-of', INCOME, ['known', 'b']],
      ['one-of', INCOME, ['known', 'a']],
    ]);
  });

  it('leave out each row of a table but `otherwise`, and go into rows', () => {
    expect(
      mutantsOf([
        'table',
        'first',
        [
          [LISTED, LIMIT],
          [
            ['known', true],
            ['known', 0],
          ],
        ],
      ]),
    ).toContainEqual([
      'table',
      'first',
      [
        [
          ['known', true],
          ['known', 0],
        ],
      ],
    ]);
    expect(mutantsOf(['table', 'first', [[LISTED, LIMIT]]])).toContainEqual([
      'table',
      'first',
      [[['not', LISTED], LIMIT]],
    ]);
  });

  it('swap the branches of an `if`', () => {
    expect(mutantsOf(['if', LISTED, INCOME, LIMIT])).toContainEqual(['if', LISTED, LIMIT, INCOME]);
  });
});
