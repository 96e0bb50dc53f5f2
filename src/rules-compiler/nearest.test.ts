import { describe, expect, it } from 'vitest';
import { meant } from './nearest.ts';

const NAMES = ['household.income', 'household.rent', 'minimum_age'];

describe('a name that nothing has', () => {
  it('brings up the one that is a slip away', () => {
    expect(meant('household.incom', NAMES)).toBe(' (did you mean household.income?)');
    expect(meant('minimun_age', NAMES)).toBe(' (did you mean minimum_age?)');
  });

  it('brings up none when all are far', () => {
    expect(meant('household.children', NAMES)).toBe('');
    expect(meant('age', NAMES)).toBe('');
  });
});
