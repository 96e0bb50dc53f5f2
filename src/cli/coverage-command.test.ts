import { describe, expect, it } from 'vitest';
import { captured, SMALL } from './captured.ts';

describe('rules coverage', () => {
  it('counts each programme of the seed list by how far it is computed, and the numbers by standing', () => {
    const { code, out } = captured('coverage', '--rules', SMALL, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      entries: 4,
      computed: 1,
      partial: 1,
      referral: 1,
      unmapped: ['home-visits'],
      standing: { official: 4, seed: 0, secondary: 1, recalled: 1 },
      benefits: { all: 3, computed: 1, partial: 1, referral: 1 },
    });
  });

  it('says per programme what the sources do not tell', () => {
    const { programmes } = JSON.parse(captured('coverage', '--rules', SMALL, '--json').out);
    expect(programmes[1]).toEqual({
      seed: 'rent-help',
      name: '租金補助',
      level: 'partial',
      benefits: ['rent_help'],
      holes: ['審查的標準沒有寫'],
    });
  });

  it('prints a list that ends with totals', () => {
    const { out } = captured('coverage', '--rules', SMALL, '--lang', 'en');
    expect(out.split('\n').slice(-3)).toEqual([
      '4 programmes: 1 computed, 1 partly, 1 referrals, 1 not covered',
      'All benefits: 3; 1 computed, 1 partly, 1 referrals',
      'Numbers by standing: official 4 (66.7 %) · seed 0 (0.0 %) · secondary 1 (16.7 %) · recalled 1 (16.7 %)',
    ]);
  });
});
