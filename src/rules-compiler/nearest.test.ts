import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const NAMES = ['household.income', 'household.rent', 'minimum_age'];

describe('a name that nothing has', () => {
  it('brings up the one that is a slip away', () => {
    expect(nearest('household.incom', NAMES)).toBe('household.income');
    expect(nearest('minimun_age', NAMES)).toBe('minimum_age');
    expect(nearest('unti', ['unit', 'label'])).toBe('unit');
  });

  it('brings up none when all are far', () => {
    expect(nearest('household.children', NAMES)).toBeUndefined();
    expect(nearest('age', NAMES)).toBeUndefined();
    expect(nearest('utin', ['unit', 'label'])).toBeUndefined();
  });
});
