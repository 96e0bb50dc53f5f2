import { describe, expect, it } from 'vitest';
import type { Exclusion, RuleSet } from '../../engine/index.ts';
import { exclusionsOn, rivalsOf, takenOff } from './rivals.ts';

const exclusion = (kind: Exclusion['kind'], benefits: readonly string[], more: Partial<Exclusion> = {}): Exclusion => ({
  id: kind,
  kind,
  scope: 'person',
  benefits,
  receives: [],
  from: 0,
  to: 100,
  standing: 'official',
  ...more,
});
const due = (benefit: string, claimant = 'p1') => ({ benefit, claimant });
const all = ['a', 'b', 'c'].map((benefit) => due(benefit));

describe('what stands beside a benefit in the file of results', () => {
  it('is each of those of which one is chosen, for the same person or the household', () => {
    const rules = [exclusion('choose-one', ['a', 'b', 'c'])];
    expect(rivalsOf(due('b'), all, rules)).toEqual(['a', 'c']);
    expect(rivalsOf(due('b', 'p2'), all, rules)).toEqual([]);
    expect(rivalsOf(due('b', 'household'), all, rules)).toEqual(['a', 'c']);
  });

  it('is only the one that is barred while another is had, on either side', () => {
    const rules = [exclusion('not-while', ['a', 'b', 'c'])];
    expect(rivalsOf(due('a'), all, rules)).toEqual(['b', 'c']);
    expect(rivalsOf(due('b'), all, rules)).toEqual(['a']);
  });

  it('is what is taken off it, which is no rival', () => {
    const rules = [exclusion('offset', ['a', 'b'])];
    expect(takenOff(due('a'), all, rules)).toEqual(['b']);
    expect(takenOff(due('b'), all, rules)).toEqual([]);
    expect(rivalsOf(due('a'), all, rules)).toEqual([]);
  });

  it('holds on the days of its clause, and not where that is only recalled', () => {
    const exclusions = [exclusion('offset', ['a', 'b']), exclusion('choose-one', ['a', 'b'], { standing: 'recalled' })];
    expect(exclusionsOn({ exclusions } as unknown as RuleSet, 100).map(({ kind }) => kind)).toEqual(['offset']);
    expect(exclusionsOn({ exclusions } as unknown as RuleSet, 101)).toEqual([]);
  });
});
