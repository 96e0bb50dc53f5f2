import { expect, it } from 'vitest';
import type { Entitlement } from '../../../engine/index.ts';
import { compare, compareProspects, isSoon, type Prospect, rankOf, rankOfSure, type SureFinding } from './ranking.ts';

const on = '2026-11-22';

function claim(benefit: string, worth: number, deadline?: string): Entitlement {
  const known = { benefit, claimant: 'p1', outcome: 'eligible', worth: { min: worth, max: worth }, missing: [] };
  return { ...known, ...(deadline && { deadline }) } as unknown as Entitlement;
}

function sure(benefit: string, worth: number): SureFinding {
  return { kind: 'eligible', of: claim(benefit, worth) };
}

function choice(...worths: readonly [chosen: number, ...rejected: number[]]): SureFinding {
  const options = worths.map((worth, i) => {
    const of = claim(`option_${i}`, worth);
    return { benefit: of.benefit, claimant: 'p1', amount: null, worth: of.worth, of };
  });
  return { kind: 'choice', choice: { exclusion: 'one_only', chosen: options.slice(0, 1), rejected: options.slice(1) } };
}

function order(found: readonly SureFinding[]): readonly string[] {
  return found
    .toSorted((a, b) => compare(rankOfSure(a, on), rankOfSure(b, on)))
    .map((one) => (one.kind === 'choice' ? 'choice' : one.of.benefit));
}

it('puts what is worth more a year first, whether there is something to choose or not', () => {
  expect(order([choice(10_800, 1_200), sure('allowance', 99_948), sure('bus', 0)])).toEqual([
    'allowance',
    'choice',
    'bus',
  ]);
  expect(order([sure('card', 10_800), choice(99_948, 48_588)])).toEqual(['choice', 'card']);
});

it('leaves a choice in its place when the smaller one is chosen', () => {
  expect(order([choice(48_588, 99_948), sure('rent', 60_000)])).toEqual(['choice', 'rent']);
});

it('puts a deadline within 60 days before any amount, one of 61 days not', () => {
  const rent = rankOf(claim('rent', 99_948), on);
  expect(compare(rankOf(claim('gift', 1_000, '2027-01-21'), on), rent)).toBeLessThan(0);
  expect(compare(rankOf(claim('gift', 1_000, '2027-01-22'), on), rent)).toBeGreaterThan(0);
  expect(compare(rankOf(claim('gift', 1_000, '2026-11-21'), on), rent)).toBeGreaterThan(0);
});

it('takes what may still be had after its last day for what is soon over', () => {
  const late = claim('gift', 1_000, '2026-11-21');
  expect(isSoon({ ...late, outcome: 'unknown' }, on)).toBe(true);
  expect(isSoon(late, on)).toBe(false);
});

it('puts of what may be first what was wanted, is soon over, is of that age, is money, and has an amount to tell', () => {
  const none: Prospect = { isWanted: false, isSoon: false, isOfAge: false, kind: 0, isTold: false };
  const inOrder: readonly Prospect[] = [
    { ...none, isWanted: true },
    { ...none, isSoon: true },
    { ...none, isOfAge: true },
    { ...none, kind: 2 },
    { ...none, kind: 1, isTold: true },
    { ...none, isTold: true },
    none,
  ];
  expect(inOrder.toReversed().toSorted(compareProspects)).toEqual(inOrder);
});
