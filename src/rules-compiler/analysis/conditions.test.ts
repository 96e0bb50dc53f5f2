import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compound, EVERYONE, mixed, RULES, RUNS } from '../fixtures/random-tests.ts';
import { extentOf } from './conditions.ts';

describe('the extent of a random condition', { timeout: 600_000 }, () => {
  it('is always, never or sometimes, as looking at every household finds', () => {
    fc.assert(
      fc.property(compound(compound(mixed)), ({ expression, holds }) => {
        const held = EVERYONE.filter(holds).length;
        const version = { from: 20000, to: 21000, conditions: [] };
        const found = extentOf(RULES, 'household', version, { id: 'random', says: '', test: expression });
        expect(found).toBe(held === EVERYONE.length ? 'always' : held === 0 ? 'never' : 'sometimes');
      }),
      { numRuns: RUNS, seed: 11 },
    );
  });
});
