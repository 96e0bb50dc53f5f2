import { describe, expect, it } from 'vitest';
import { contextIn, evalLine } from './request.ts';

describe('a line of a test suite', () => {
  it.each([
    ['{"expression": "x + 1", "context": {"x": 2}}', { value: 3 }],
    ['{"expression": "1 = 2"}', { value: false }],
    ['{"table": {"rules": [{"when": "x > 1", "then": "\\"a\\""}]}, "context": {"x": 2}}', { value: 'a' }],
    ['{"table": {"rules": [{"when": "x > 1", "then": 5}]}, "context": {"x": 0}}', { value: null }],
  ])('%s', (line, result) => {
    expect(evalLine(line)).toEqual(result);
  });

  it.each([
    ['x + 1'],
    ['{"expression": 5}'],
    ['{"expression": "1", "context": [1]}'],
    ['{"expression": "1", "contexts": {}}'],
    ['[]'],
    ['{"table": {"rules": "x"}}'],
  ])('%s is refused as it stands', (line) => {
    expect(evalLine(line)).toMatchObject({ diagnostics: [{ code: 'bad-request' }] });
  });
});

/** Rows as JSON has them. */
function table(...rows: readonly (readonly [when: string, then: string])[]): unknown {
  return JSON.parse(`[${rows.map(([when, then]) => `{"when": ${when}, "then": ${then}}`).join(', ')}]`);
}

describe('a decision table', () => {
  const rows = table(
    ['["< 18", "-"]', '1'],
    ['["[18..65)", "\\"low\\", \\"mid\\""]', '2'],
    ['[">= 18", "not(\\"low\\", \\"mid\\")"]', '4'],
  );
  const line = (hit: string, context: object, inputs: readonly string[] = ['age', 'status']): unknown =>
    evalLine(JSON.stringify({ table: { hit, inputs, rules: rows }, context }));

  it.each([
    ['unique', { age: 3, status: null }, { value: 1 }],
    ['unique', { age: 18, status: 'mid' }, { value: 2 }],
    ['unique', { age: 70, status: 'none' }, { value: 4 }],
    ['unique', { age: 70, status: 'low' }, { value: null }],
    ['unique', { age: { min: 10, max: 20 }, status: 'mid' }, { unknown: { one_of: [1, 2] } }],
    ['unique', { age: 40 }, { unknown: { one_of: [2, 4, null], missing: ['status'] } }],
  ])('%s with %j', (hit, context, result) => {
    expect(line(hit, context)).toEqual(result);
  });

  it('is null where several rows of a unique one match, and their sum where they are collected', () => {
    const rules = table(['"x > 1"', '1'], ['"x > 2"', '2'], ['"otherwise"', '9']);
    const at = (hit: string, x: number): unknown => evalLine(JSON.stringify({ table: { hit, rules }, context: { x } }));
    expect(['unique', 'first', 'collect-sum'].map((hit) => at(hit, 3))).toEqual([
      { value: null },
      { value: 1 },
      { value: 3 },
    ]);
    expect(['unique', 'first', 'collect-sum'].map((hit) => at(hit, 0))).toEqual([
      { value: 9 },
      { value: 9 },
      { value: 9 },
    ]);
  });

  it.each<[hit: string, none: unknown, one: unknown, both: unknown]>([
    ['any', null, 1, null],
    ['RULE ORDER', null, [1], [1, 2]],
    ['collect', null, [1], [1, 2]],
    ['collect-min', null, 1, 1],
    ['collect-max', null, 1, 2],
    ['collect-count', null, 1, 2],
  ])('of %s is %j, %j or %j, as no row matches, or one, or two', (hit, none, one, both) => {
    const rules = table(['"x > 1"', '1'], ['"x > 2"', '2']);
    const at = (x: unknown): unknown => evalLine(JSON.stringify({ table: { hit, rules }, context: { x } }));
    expect([0, 2, 3].map(at)).toEqual([{ value: none }, { value: one }, { value: both }]);
  });

  it('of any is what all the rows that match agree on', () => {
    const rules = table(['"x > 1"', '7'], ['"x > 2"', '"y + 1"']);
    const at = (y: unknown): unknown =>
      evalLine(JSON.stringify({ table: { hit: 'any', rules }, context: { x: 3, y } }));
    expect([at(6), at(5)]).toEqual([{ value: 7 }, { value: null }]);
    expect(at({ min: 5, max: 6 })).toEqual({ unknown: { one_of: [7, null] } });
  });

  it('has tests with ? for the value, comments, and cells without a test', () => {
    const rules = table(
      ['["? > 5 and ? < limit", ""]', '1'],
      ['["<= 5 // small", "-"]', '2'],
      ['["not(? < 9)", "-"]', '4'],
    );
    const at = (x: number): unknown =>
      evalLine(JSON.stringify({ table: { inputs: ['x // asked', 'y'], rules }, context: { x, y: null, limit: 8 } }));
    expect([3, 7, 8, 9].map(at)).toEqual([{ value: 2 }, { value: 1 }, { value: null }, { value: 4 }]);
  });

  it('of another hit policy, or with a row that doesn’t fit its inputs, is refused', () => {
    expect(line('priority', {})).toMatchObject({ diagnostics: [{ feature: 'hit policy priority' }] });
    expect(line('unique', {}, ['age'])).toMatchObject({ diagnostics: [{ code: 'wrong-arguments' }, {}, {}] });
  });
});

describe('the context of a command line', () => {
  it('is a JSON object', () => {
    expect(contextIn('{"x": 1}')).toEqual({ x: 1 });
    expect([contextIn('[1]'), contextIn('x'), contextIn('null')]).toEqual([undefined, undefined, undefined]);
  });
});
