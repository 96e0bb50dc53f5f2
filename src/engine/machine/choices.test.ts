import { describe, expect, it } from 'vitest';
import type { Fact } from '../ruleset.ts';
import { ANY_OTHER, alikeIn, choicesOf } from './choices.ts';

const fact = (id: string, options: readonly string[]): Fact =>
  ({ id, entity: 'household', type: 'enum', options, effort: 1, topic: 'home' }) as const;

const many = Array.from({ length: 30 }, (_, i) => `p${i}`);

describe('bits of options', () => {
  it('differ within a fact and may come again in another', () => {
    const bits = choicesOf({ facts: [fact('household.a', ['no', 'yes']), fact('household.b', ['no', 'maybe'])] });
    expect(bits).toEqual(
      new Map([
        ['no', 1],
        ['yes', 2],
        ['maybe', 2],
      ]),
    );
  });

  it('are shared by what no rule tells apart, where there are more than 29', () => {
    const facts = [fact('household.place', many)];
    const alike = alikeIn(facts, new Set(['p7']));
    expect(alike).toEqual(many.filter((option) => option !== 'p7'));
    const bits = choicesOf({ facts, alike });
    expect([bits.get('p7'), bits.get('p0'), bits.get('p29')]).toEqual([1, ANY_OTHER, ANY_OTHER]);
    expect(alikeIn([fact('household.place', many.slice(1))], new Set())).toEqual([]);
  });

  it('of an option of several facts are counted over all of them', () => {
    const facts = [fact('household.a', ['no', ...many.slice(0, 20)]), fact('household.b', ['no', ...many.slice(20)])];
    expect(alikeIn(facts, new Set())).toEqual(['no']);
  });

  it('never run out in silence', () => {
    expect(() => choicesOf({ facts: [fact('household.place', many)] })).toThrow('no bit is left for p29');
  });
});
