import { describe, expect, it } from 'vitest';
import type { Json } from './context.ts';
import { evalFeel, type JsonObject } from './eval-feel.ts';

// What FEEL says of known values stands, with its examples, in docs/feel.md; tests/feel runs them.

/** The value that an expression has, or what else it comes to. */
function known(expression: string, context: JsonObject = {}): unknown {
  const result = evalFeel(expression, context);
  return 'value' in result ? result.value : result;
}

function unknownOf(expression: string, context: JsonObject): unknown {
  const result = evalFeel(expression, context);
  return 'unknown' in result ? result.unknown : result;
}

describe('names', () => {
  const household: JsonObject = { age: 64, 'Monthly Salary': 10, people: [{ age: 3 }, { age: 40 }], a: 7 };

  it.each<[string, Json]>([
    ['age + 1', 65],
    ['Monthly Salary * 12', 120],
    ['people.age', [3, 40]],
    ['people[age < 18].age', [3]],
    ['people[age > a].age', [40]],
    ['people[item.age > 18].age', [40]],
    ['people[some p in people satisfies p.age > age][1].age', 3],
    ['for age in [1, 2] return age', [1, 2]],
    ['for a in [1, 2] return for a in [a * 10] return for a in [a + 1] return a', [[[11]], [[21]]]],
    ['for a in [1, 2] return count([0, 1, 2, 3][item < a])', [1, 2]],
    ['{age: 1, next: age + 1}.next', 2],
    ['[{a: 1}, {a: 2}][count([{a: 3}][a = 3]) = 1].a', [1, 2]],
    ['[{b: 1}][a = 7].b', [1]],
    ['[1, 2, 3][a - 5]', 2],
  ])('%s is %j', (expression, value) => {
    expect(known(expression, household)).toEqual(value);
  });

  it('that nothing has are missing, and listed if they matter', () => {
    expect(unknownOf('if p then q else q', {})).toEqual({ missing: ['q'] });
    expect(unknownOf('(p or true) and q = 1', {})).toEqual({ one_of: [false, true, null], missing: ['q'] });
    expect(known('p and false or true')).toBe(true);
    expect(unknownOf('upper case(p)', {})).toEqual({ one_of: [{ type: 'string' }, null], missing: ['p'] });
    expect(unknownOf('starts with("a", p)', {})).toEqual({ one_of: [false, true, null], missing: ['p'] });
    expect(unknownOf('string length(p) + 1', {})).toEqual({ min: 1, null: true, missing: ['p'] });
    expect(unknownOf('p instance of list<number>', {})).toEqual({ one_of: [false, true], missing: ['p'] });
    expect(known('p instance of number and not(p instance of Any)')).toBe(false);
    expect(unknownOf('floor(1.26, p)', {})).toEqual({ type: 'number', null: true, missing: ['p'] });
    expect(unknownOf('append(p, 1)', {})).toEqual({ missing: ['p'] });
    expect(unknownOf('p * p - p', {})).toEqual({ missing: ['p'] });
  });
});

it('finds names with signs, whatever the spaces around these', () => {
  expect([known('a - b', { 'a-b': 7 }), known('a-b + 1', { 'a - b': 7 }), known('a - b', { a: 3, b: 1 })]).toEqual([
    7, 8, 2,
  ]);
});

describe('in', () => {
  it.each<[string, Json]>([
    ['7 in [1..9] and false', false],
    ['7 in < 5 or true', true],
    ['7 in 7 and true', true],
    ['false and 7 in 7 or true', true],
    ['true or 7 in 3 and false', true],
    ['7 in [1..3] or 7 in [5..9] and 7 > 6', true],
    ['7 in [1..9] = false', false],
    ['7 in 7 in true', true],
    ['if 7 in [1..9] and false then 1 else 2', 2],
    ['[1, 4, 7][item in [3, 4] or item = 1]', [1, 4]],
    ['every x in [1, 4] satisfies x in [3..5] or x = 1', true],
    ['{a: 7 in [1..9] and true, b: a and 7 in 3 or false}.b', false],
    ['7 in /* at most */ <= 7 and true // so', true],
    ['7 in ? > 3 and true', true],
    ['7 in (? > 9, ? < 8)', true],
    ['7 in (count([?]) = 2)', false],
    ['"a" in ?', true],
    ['[1, 2] in (list contains(?, 2))', true],
    ['[1, 9] in (some x in ? satisfies x in (? > 8))', true],
    ['7 in [(= 7)]', true],
  ])('%s is %j: `and`, `or` and what compares it stand outside', (expression, value) => {
    expect(known(expression)).toEqual(value);
  });
});

it('takes years and months duration for one name, also before long operands', () => {
  const long =
    '(if ((count([{a: 12}])) in [(1 * 0.1)..(count([0.25]))]) then (not((null or false))) else (some x in (for x in 0..3 return (-1)) satisfies (not(null))))';
  expect(known(`years and months duration(${long}, date("2021-05-30"))`)).toBeNull();
  expect(known(`years and months duration(if ${long} = null then date("2020-05-30") else 0, date("2021-05-30"))`)).toBe(
    'P1Y',
  );
});

describe('a number in a range', () => {
  it.each<[string, Json, unknown]>([
    ['x + 0.5', { min: 1, max: 2 }, { min: 1.5, max: 2.5 }],
    ['-x', { min: 1, max: 2 }, { min: -2, max: -1 }],
    ['10 / x', { min: 2, max: 4 }, { min: 2.5, max: 5 }],
    ['x / 3 + x / 3 + x / 3', { min: 0, max: 9 }, { min: 0, max: 9 }],
    ['x * (x - 1)', { min: 3, max: 4 }, { min: 6, max: 12 }],
    ['x ** 2', { min: -2, max: 1 }, { min: 0, max: 4 }],
    ['floor(x)', { min: 1.2, max: 3.9 }, { min: 1, max: 3 }],
    ['round half up(x, 1)', { min: 0.24, max: 0.35 }, { min: 0.2, max: 0.4 }],
    ['round up(x, 0)', { min: -1.5, max: 1.5 }, { min: -2, max: 2 }],
    ['decimal(x, 0)', { min: 0.5, max: 2.5 }, { min: 0, max: 2 }],
    ['modulo(x, 12)', { min: 25, max: 30 }, { min: 1, max: 6 }],
    ['modulo(x, 12)', { min: 20, max: 30 }, { min: 0, max: 12 }],
    ['modulo(x, -12)', { min: 20, max: 30 }, { min: -12, max: 0 }],
    ['modulo(7, x)', { min: 2, max: 3 }, { min: 0, max: 3 }],
    ['modulo(7, x)', { min: 0, max: 3 }, { min: 0, max: 3, null: true }],
    ['mean([x, 4])', { min: 0, max: 2 }, { min: 2, max: 3 }],
    ['product([x, x])', { min: -2, max: 1 }, { min: 0, max: 4 }],
    ['list contains([1, 2], x)', { min: 2, max: 3 }, { one_of: [false, true] }],
    ['append([1], x)[2] + 1', { min: 2, max: 3 }, { min: 3, max: 4 }],
    ['before(x, [3..9])', { min: 1, max: 2.5 }, true],
    ['before(x, [3..9])', { min: 1, max: 4 }, { one_of: [false, true] }],
    ['includes([1..x], 3) and x < 3', { min: 1, max: 9 }, false],
    ['overlaps([1..x), [x..9])', { min: 2, max: 4 }, false],
    ['substring("abc", x)', { one_of: [0, 2] }, { one_of: ['bc', null] }],
    ['string length(x)', { one_of: ['a', '', null] }, { one_of: [0, 1, null] }],
    ['sublist([1, 2, 3], x)', { one_of: [0, 3] }, { one_of: [[3], null] }],
    ['abs(x)', { min: -3, max: 2 }, { min: 0, max: 3 }],
    ['min(x, 2)', { min: 0, max: 9 }, { min: 0, max: 2 }],
    ['max(0, x - 5)', { min: 0, max: 9 }, { min: 0, max: 4 }],
    ['x', { max: 9 }, { max: 9 }],
    ['if x > 5 then x else null', { min: 0, max: 9 }, { min: 5, max: 9, null: true }],
    ['[x, 1]', { min: 0, max: 9 }, { one_of: [[{ min: 0, max: 9 }, 1]] }],
    ['{a: x}.a > 5 and x <= 5', { min: 0, max: 9 }, false],
    ['x + 1 > 5 and x < 4', { min: 0, max: 9 }, false],
    ['x - 5 = 0 and x != 5', { min: 0, max: 9 }, false],
    ['[1, 2, 3][x]', { min: 2, max: 3 }, { one_of: [2, 3, null] }],
    ['for i in 1..x return i', { min: 1, max: 2 }, { one_of: [[1], [1, 2], null] }],
  ])('%s with x in %j', (expression, x, possible) => {
    const result = evalFeel(expression, { x });
    expect('unknown' in result ? result.unknown : 'value' in result ? result.value : result).toEqual(possible);
  });

  it('is the same number wherever its name stands, also among others', () => {
    const context = { x: { min: 0, max: 10 }, y: { min: 0, max: 10 } };
    expect(known('x + y - x - y', context)).toBe(0);
    expect(known('x > y and y > x', context)).toBe(false);
    expect(known('x + y > 15 and y + x < 12', context)).toBe(false);
    expect(unknownOf('if x + y >= 15 then x else 7', context)).toEqual({ min: 5, max: 10 });
  });

  it('ends where the last of its ends does, to the digit', () => {
    expect(unknownOf('x * 1.1', { x: { min: 3, max: 0.1 + 3.3 } })).toEqual({ min: 3.3, max: 3.74 });
  });
});

describe('an open date', () => {
  const d = { min: '2020-01-30', max: '2020-02-29' };

  it.each<[string, unknown]>([
    ['d.month', { min: 1, max: 2 }],
    ['d.day', { min: 1, max: 31 }],
    ['d - date("2020-01-01")', { min: 'P29D', max: 'P59D' }],
    ['d + duration("P1Y")', { min: '2021-01-30', max: '2021-02-28' }],
    ['years and months duration(d, date("2021-01-30"))', { min: 'P11M', max: 'P1Y' }],
    ['d > date("2020-01-30") and d < date("2020-02-01")', { one_of: [false, true] }],
    ['d > date("2020-01-30") and d < date("2020-01-31")', false],
    ['d.year = 2020', true],
    ['age_at(date("1955-02-28"), d)', { min: 64, max: 65 }],
  ])('in %s', (expression, possible) => {
    const result = evalFeel(expression, { d });
    expect('unknown' in result ? result.unknown : 'value' in result ? result.value : result).toEqual(possible);
  });
});

describe('a choice', () => {
  it('is made once for all places where the name stands', () => {
    const context = { s: { one_of: ['low', 'mid', null] }, n: { one_of: [1, 2] } };
    expect(known('s = "low" and s = "mid"', context)).toBe(false);
    expect(known('n = 1 or n = 2', context)).toBe(true);
    expect(unknownOf('if s = null then n else 0', context)).toEqual({ one_of: [0, 1, 2] });
    expect(unknownOf('[n, n]', context)).toEqual({
      one_of: [
        [1, 1],
        [2, 2],
      ],
    });
  });

  it('may be of lists, dates and ranges', () => {
    expect(unknownOf('count(l)', { l: { one_of: [[], [1, 2]] } })).toEqual({ one_of: [0, 2] });
    expect(unknownOf('x + 1', { x: { one_of: [{ min: 0, max: 1 }, 5] } })).toEqual({ min: 1, max: 6 });
  });

  it('of too many counts by its ends, and as anything where even that is too much', () => {
    const many = { one_of: [1, 2, 3, 4, 5, 6, 7, 8] };
    const context = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, many]));
    expect(unknownOf('a + b + c + d + e', context)).toEqual({ min: 5, max: 40 });
    const flags = Object.fromEntries([...'abcdefghijklmno'].map((name) => [name, { one_of: [true, false] }]));
    expect(unknownOf(`count([${Object.keys(flags).join(', ')}][item])`, flags)).toEqual({});
  });
});

/** A list in a list in a list. */
function nested(depth: number): Json {
  let list: Json = 1;
  for (let i = 0; i < depth; i++) list = [list];
  return list;
}

describe('what can’t be evaluated', () => {
  it('is told once for each mistake, with the name of the feature', () => {
    expect(evalFeel('number("1") + string("b")', {})).toEqual({
      diagnostics: [
        { code: 'feel-unsupported', feature: 'number()', message: expect.stringContaining('number()') },
        { code: 'feel-unsupported', feature: 'string()', message: expect.stringContaining('string()') },
      ],
    });
  });

  it.each<[string, JsonObject, string]>([
    ['x', { x: { min: 3, max: 2 } }, 'bad-context'],
    ['x', { x: { one_of: [] } }, 'bad-context'],
    ['1 +', {}, 'feel-syntax'],
    ['a == 1', { a: 1 }, 'feel-syntax'],
    ['1 <> 2', {}, 'feel-syntax'],
    ['count(for i in 1..99999 return for j in 1..99999 return 1)', {}, 'too-much'],
    ['for i in 1..1000000000 return i', {}, 'too-much'],
    ['', {}, 'feel-syntax'],
    ['1e-400', {}, 'feel-unsupported'],
    [`${'not('.repeat(3000)}true${')'.repeat(3000)}`, {}, 'feel-syntax'],
    [`${'('.repeat(5000)}1${')'.repeat(5000)}`, {}, 'feel-syntax'],
    ['for i in 0..60 return if i = 0 then "a" else partial[-1] + partial[-1]', {}, 'too-much'],
    ['for i in 0..60 return if i = 0 then [1] else concatenate(partial[-1], partial[-1])', {}, 'too-much'],
    ['for i in 0..60 return if i = 0 then 1 else [partial[-1], partial[-1]]', {}, 'too-much'],
    ['count(flatten(for i in 0..60 return if i = 0 then 1 else [partial[-1], partial[-1]]))', {}, 'too-much'],
    [
      '{a: for i in 0..60 return if i = 0 then 1 else [partial[-1], partial[-1]], b: for i in 0..60 return if i = 0 then 1 else [partial[-1], partial[-1]], c: a = b}.c',
      {},
      'too-much',
    ],
    ['count(for i in 1..100000 return partial)', {}, 'too-much'],
    ['count(for i in 1..3000 return reverse(partial))', {}, 'too-much'],
    ['count(for i in 1..3000 return distinct values(partial))', {}, 'too-much'],
    ['for i in 0..60 return if i = 0 then {a: 1} else {a: partial[-1], b: partial[-1]}', {}, 'too-much'],
    ['x', { x: nested(3000) }, 'too-much'],
  ])('%s with %j is %s', (expression, context, code) => {
    expect(evalFeel(expression, context)).toMatchObject({ diagnostics: [{ code }] });
  });

  it('is not confused with contexts that have a min or one_of of their own', () => {
    expect(known('x.min', { x: { min: true } })).toBe(true);
    expect(known('x.one_of', { x: { one_of: [1], other: 2 } })).toEqual([1]);
    expect(known('x.min + x.extra', { x: { min: 1, extra: 2 } })).toBe(3);
  });

  it('goes through long lists as far as it says', () => {
    expect(known('count(for i in 1..90000 return i)', {})).toBe(90_000);
    expect(known('count(distinct values(concatenate(for i in 1..5000 return i, for i in 1..6000 return i)))', {})).toBe(
      6000,
    );
    expect(
      known('distinct values([1, date("2020-01-01"), null, "a", 1.0, date("2020-01-01"), null, "a", [1], [1]])', {}),
    ).toEqual([1, '2020-01-01', null, 'a', [1]]);
    expect(known('(for i in 1..1000 return if i = 1 then 1 else partial[-1] + 1)[-1]', {})).toBe(1000);
  });

  it('says nothing of what would take too long to look at from all sides', () => {
    const many = 'a and b and c and d and e and f and g and h and i and j and count(for q in 1..50000 return q) > 0';
    expect(evalFeel(many, {})).toEqual({ unknown: { missing: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] } });
    const open = { a: { min: 0, max: 2 } };
    expect(evalFeel('count(for q in 1..2000 return if q * a > 100 then 1 else 2)', open)).toEqual({ unknown: {} });
    expect(evalFeel('count(for q in 1..50 return if q * a > 100 then 1 else 2)', open)).toEqual({ value: 50 });
  });

  it('has entries of any name', () => {
    expect(known('{__proto__: 1, b: __proto__ + 1}.b')).toBe(2);
    expect(known('{__proto__: 1}.__proto__')).toBe(1);
    expect(known('{a: 1}.constructor')).toBe(null);
  });
});

describe('comments and escapes', () => {
  it.each<[string, Json]>([
    ['1 /* one */ + 2 // three', 3],
    ['// first\n1', 1],
    ['"a\\"b\\n\\u20AC\\U01F600\\d"', 'a"b\n€😀d'],
  ])('%s', (expression, value) => {
    expect(known(expression)).toBe(value);
  });
});
