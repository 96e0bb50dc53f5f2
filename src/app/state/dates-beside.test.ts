import { expect, it } from 'vitest';
import type { Assessment, ClaimTimeline, Exclusion } from '../../engine/index.ts';
import type { ClaimDate } from './dates.ts';
import { besideOn } from './dates-beside.ts';

const exclusion = { kind: 'choose-one', scope: 'person', benefits: ['disability', 'elderly'], receives: [] } as const;
const inForce = { ...exclusion, id: 'either', from: 0, to: 99_999, standing: 'official' } as unknown as Exclusion;
const line = (benefit: string, claimant: string, to: string): ClaimTimeline => ({
  benefit,
  claimant,
  spans: [{ from: '2026-01-01', to, outcome: 'eligible', amount: null }],
});
const having = (...chosen: readonly ClaimTimeline[]) => ({ package: { chosen } }) as unknown as Assessment;
const turns65: ClaimDate = {
  ...{ benefit: 'elderly', claimant: 'p1', day: '2026-12-05', kind: 'starts', isOpen: false },
  ...{ amount: null, before: null },
};
const hers = line('disability', 'p1', '2028-01-01');

it('what starts is told beside what can only be had in its place', () => {
  expect(besideOn(turns65, [hers], having(hers), [inForce])).toEqual([hers]);
});

it('also where it is no more than a maybe by then, as in the last month of an allowance', () => {
  const [span] = hers.spans;
  const fading = { ...hers, spans: span ? [{ ...span, outcome: 'unknown' as const }] : [] };
  expect(besideOn(turns65, [fading], having(fading), [inForce])).toEqual([fading]);
});

it.each([
  ['another person has it', turns65, line('disability', 'p2', '2028-01-01'), inForce],
  ['it has ended by then', turns65, line('disability', 'p1', '2026-12-04'), inForce],
  ['the clause is only recalled', turns65, hers, { ...inForce, standing: 'recalled' } as Exclusion],
  ['one is only taken off the other', turns65, hers, { ...inForce, kind: 'offset' } as Exclusion],
  ['the clause begins later', turns65, hers, { ...inForce, from: 90_000 } as Exclusion],
  ['it ends on the day', { ...turns65, kind: 'ends' } as const, hers, inForce],
])('but nothing where %s', (_, date, other, clause) => {
  expect(besideOn(date, [other], having(other), [clause])).toEqual([]);
});
