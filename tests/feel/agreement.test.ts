import { describe, expect, it } from 'vitest';
import { chance } from '../exact/random.ts';
import { culpritsOf } from './culprits.ts';
import { DIFFERENCES, differenceOf } from './differences.ts';
import { textOf } from './expression-tree.ts';
import { randomTree } from './random-tree.ts';

const SEED = 20_261_122;
const EXPRESSIONS = process.env.FAST ? 4000 : 20_000;

describe('eval and feelin', () => {
  const trees = chance(SEED);
  let agreeing = 0;
  const met = new Set<string>();

  it(`agree on ${EXPRESSIONS} random expressions, but for the differences that docs/feel.md explains`, () => {
    const unexplained: unknown[] = [];
    for (let i = 0; i < EXPRESSIONS; i++) {
      const tree = randomTree(trees);
      const culprits = culpritsOf(tree);
      if (culprits.length === 0) agreeing++;
      for (const culprit of culprits) {
        const difference = differenceOf(culprit);
        if (difference) met.add(difference.id);
        else unexplained.push({ of: textOf(tree), ...culprit });
      }
    }
    expect(unexplained).toEqual([]);
  }, 600_000);

  it('agree outright on most of them, so that little hides behind the differences', () => {
    expect(agreeing / EXPRESSIONS).toBeGreaterThan(0.8);
  });

  it('meet with nearly every difference, so that none is excused that no longer is one', () => {
    expect(met.size).toBeGreaterThan(DIFFERENCES.length - 6);
  });
});
