import { describe, expect, it } from 'vitest';
import { ANY, numberOf } from '../type.ts';
import { checkFeel } from './check.ts';
import type { Environment } from './environment.ts';

/** What a rule would make of an expression, and the codes of its mistakes; `n` is a number and `l` a list. */
function check(text: string): { readonly expression: unknown; readonly codes: readonly string[] } {
  const codes: string[] = [];
  const environment: Environment = {
    literals: false,
    locals: new Map(),
    report: (code) => codes.push(code),
    fact: () => undefined,
    variable: (name) =>
      name === 'n'
        ? { expression: ['parameter', 0], type: numberOf(undefined) }
        : name === 'l'
          ? { expression: ['parameter', 1], type: { kind: 'list', of: ANY } }
          : undefined,
  };
  return { expression: checkFeel(text, environment).expression, codes };
}

describe('an expression of a rule', () => {
  it.each<[string, unknown]>([
    ['n /* people */ + 1 // one more', ['+', ['parameter', 0], ['known', 1]]],
    ['// nothing but\nn', ['parameter', 0]],
    ['"\\u798F\\n"', ['known', '福\n']],
    ['n in [0..12)', ['and', ['>=', ['parameter', 0], ['known', 0]], ['<', ['parameter', 0], ['known', 12]]]],
    ['n in ]0..12]', ['and', ['>', ['parameter', 0], ['known', 0]], ['<=', ['parameter', 0], ['known', 12]]]],
    ['n in (0) and n > 1', ['and', ['=', ['parameter', 0], ['known', 0]], ['>', ['parameter', 0], ['known', 1]]]],
    ['n in > 1 or n = 0', ['or', ['>', ['parameter', 0], ['known', 1]], ['=', ['parameter', 0], ['known', 0]]]],
  ])('%j is read', (text, expression) => {
    expect(check(text)).toEqual({ expression, codes: [] });
  });

  it('gives each loop a slot of its own, also where variables hide one another', () => {
    const { expression } = check('some x in l satisfies some x in l satisfies some x in l satisfies x = n');
    const slots = JSON.stringify(expression).matchAll(/"some",(\d)/g);
    expect([...slots].map(([, slot]) => slot)).toEqual(['0', '1', '2']);
  });

  it.each<[string, readonly string[]]>([
    ['for x in 0..12 return x', ['feel-unsupported']],
    ['some x in l, y in l satisfies x = y', ['feel-unsupported']],
    ['{a: 1}', ['feel-unsupported']],
    ['n ** 1', ['feel-unsupported']],
    ['? > 1', ['feel-unsupported']],
    ['abs(n: 1)', ['feel-unsupported']],
    ['n + 7', ['literal-number']],
    ['n = "a"', ['wrong-type']],
    ['l[1]', ['wrong-type']],
    ['n +', ['feel-syntax']],
    ['sqrt(n)', ['unknown-function']],
    ['average(n)', ['unknown-function']],
    ['absent', ['unknown-name']],
  ])('%j is refused', (text, codes) => {
    expect(check(text).codes).toEqual(codes);
  });
});
