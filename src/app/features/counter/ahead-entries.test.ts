import { expect, test } from 'vitest';
import type { ClaimDate } from '../../state/dates.ts';
import { aheadEntries } from './ahead-entries.ts';

const ends = (claimant: string, day: string): ClaimDate => ({
  benefit: 'extra_living_allowance_2026',
  claimant,
  day,
  kind: 'ends',
  isOpen: false,
  amount: null,
  before: null,
});

test('what ends for several people on one day stands there once, other days in their order', () => {
  const dates = [ends('p1', '2027-02-01'), ends('p3', '2027-02-01'), ends('p2', '2027-03-01')];
  expect(aheadEntries(dates).map(({ of, claimants }) => [of.day, claimants])).toEqual([
    ['2027-02-01', ['p1', 'p3']],
    ['2027-03-01', ['p2']],
  ]);
});
