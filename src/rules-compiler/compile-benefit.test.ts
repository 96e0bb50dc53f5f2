import { describe, expect, it } from 'vitest';
import type { Condition } from '../engine/index.ts';
import { compileRules } from './compile.ts';
import { type Change, withRules } from './fixtures/compile-with.ts';

const FILE = 'benefits/old_age_cash/benefit.yaml';

function oldEnough(change: Change): Condition | undefined {
  return withRules({ [FILE]: change }, (folder) => {
    const { ruleset, diagnostics } = compileRules(folder);
    expect(diagnostics).toEqual([]);
    const benefit = ruleset.benefits.find(({ id }) => id === 'old_age_cash');
    return benefit?.versions[0]?.conditions.find(({ id }) => id === 'old_enough');
  });
}

describe('what a condition shows of its test', () => {
  it('is the first comparison: the own value beside the limit', () => {
    expect(oldEnough([])).toMatchObject({ operator: '>=', value: { type: 'number' }, threshold: { type: 'number' } });
  });

  it('is told in years of age, where it is one or is said to be', () => {
    expect(oldEnough([])).toMatchObject({ value: { unit: 'age' } });
    const parameters = 'benefits/old_age_cash/parameters.yaml';
    const limit = (unit: string): Condition | undefined =>
      withRules({ [parameters]: [['unit: year', `unit: ${unit}`]] }, (folder) => {
        const { ruleset, diagnostics } = compileRules(folder);
        expect(diagnostics).toEqual([]);
        return ruleset.benefits
          .flatMap(({ versions }) => versions[0]?.conditions ?? [])
          .find(({ id }) => id === 'old_enough');
      });
    expect(limit('year')?.threshold?.unit).toBe('year');
    expect(limit('age')?.threshold?.unit).toBe('age');
  });

  it('is nothing with `hide_values`', () => {
    const hidden = oldEnough([['    says: age_at_least', '    hide_values: true\n    says: age_at_least']]);
    expect(hidden?.test).toBeDefined();
    expect(hidden).not.toHaveProperty('value');
    expect(hidden).not.toHaveProperty('threshold');
    expect(hidden).not.toHaveProperty('operator');
  });
});

describe('what is announced', () => {
  const allowance = (change: Change) =>
    withRules({ [FILE]: change }, (folder) => {
      const { ruleset, diagnostics } = compileRules(folder);
      return {
        of: ruleset.benefits.find(({ id }) => id === 'old_age_cash'),
        codes: diagnostics.map(({ code }) => code),
      };
    });

  it('is a note with a mark of its own', () => {
    const { of, codes } = allowance([]);
    expect(codes).toEqual([]);
    expect(of).toMatchObject({ notes: ['raise_planned'], announced: ['raise_planned'] });
  });

  it('has to be a sentence that exists', () => {
    expect(allowance([['announced: [raise_planned]', 'announced: [rise_planned]']]).codes).toContain('unknown-phrase');
  });
});
