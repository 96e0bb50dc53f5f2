import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Version } from '../../engine/index.ts';
import { compound, EVERYONE, type Household, mixed, plain, RULES, RUNS, type Test } from '../fixtures/random-tests.ts';
import { type TableMistake, tableMistakes } from './tables.ts';

function mistakesOf(hit: 'unique' | 'first', tests: readonly Test[]): readonly TableMistake[] {
  const rows = tests.map(({ expression }) => [expression, ['known', 1]] as const);
  const version: Version = {
    from: 20000,
    to: 21000,
    conditions: [],
    amount: { unit: 'TWD', is: ['table', hit, rows] },
  };
  return tableMistakes(RULES, 'household', version);
}

function kinds(mistakes: readonly TableMistake[]): readonly string[] {
  return mistakes.map((mistake) => {
    if (mistake.kind === 'gap') return 'gap';
    return mistake.kind === 'dead' ? `dead ${mistake.row}` : `overlap ${mistake.with} ${mistake.row}`;
  });
}

/** What looking at every household finds. */
function expected(hit: 'unique' | 'first', tests: readonly Test[]): readonly string[] {
  const some = (test: (household: Household) => boolean): boolean => EVERYONE.some(test);
  const gap = some((household) => tests.every(({ holds }) => !holds(household))) ? ['gap'] : [];
  const overlaps = tests.flatMap((a, i) =>
    tests
      .slice(0, i)
      .flatMap((b, j) =>
        hit === 'unique' && some((one) => a.holds(one) && b.holds(one)) ? [`overlap ${j} ${i}`] : [],
      ),
  );
  const dead = tests.flatMap((test, i) => {
    const before = hit === 'first' ? tests.slice(0, i) : [];
    return some((one) => test.holds(one) && before.every(({ holds }) => !holds(one))) ? [] : [`dead ${i}`];
  });
  return [...gap, ...overlaps, ...dead];
}

function expectExact(hit: 'unique' | 'first', atom: fc.Arbitrary<Test>, numRuns: number): void {
  const table = fc.array(compound(atom), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(table, (tests) => {
      expect(kinds(mistakesOf(hit, tests))).toEqual(expected(hit, tests));
    }),
    { numRuns, seed: 7 },
  );
}

describe('mistakes of a random table', { timeout: 600_000 }, () => {
  it.each(['unique', 'first'] as const)(
    'with hit: %s are exactly those that looking at every household finds',
    (hit) => {
      expectExact(hit, plain, RUNS);
    },
  );

  it('are exact as well where sums and other facts are compared', () => {
    expectExact('unique', mixed, Math.ceil(RUNS / 5));
  });
});
