import { expect, it } from 'vitest';
import type { Assessment, RuleSet } from '../../../engine/index.ts';
import { compare } from './compare.ts';

const rules = { benefits: [{ id: 'premium' }, { id: 'allowance' }] } as unknown as RuleSet;

function worked(amount: number, left?: number): Assessment {
  const claim = (benefit: string, max: number) => ({
    benefit,
    claimant: 'p1',
    outcome: 'eligible',
    amount: { min: max, max, unit: 'TWD/month' },
  });
  const reduced = left === undefined ? [] : [{ benefit: 'premium', claimant: 'p1', left: { min: left, max: left } }];
  const entitlements = [claim('premium', 826), claim('allowance', amount)];
  return { entitlements, package: { reduced } } as unknown as Assessment;
}

it('names only what differs, and counts the rest', () => {
  const { rows, same } = compare(worked(8_329), worked(4_164), rules);
  expect(rows.map(({ benefit }) => benefit)).toEqual(['allowance']);
  expect(same).toBe(1);
});

it('sees what others take off on one side only', () => {
  expect(compare(worked(8_329), worked(8_329, 413), rules).rows.map(({ benefit }) => benefit)).toEqual(['premium']);
  expect(compare(worked(8_329, 413), worked(8_329, 413), rules).rows).toEqual([]);
});
