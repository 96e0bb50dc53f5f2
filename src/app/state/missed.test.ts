import { expect, it } from 'vitest';
import type { Benefit, Entitlement } from '../../engine/index.ts';
import { missedIn } from './missed.ts';

const month = { min: 5000, max: 5000, unit: 'TWD/month' };
const had = (benefit: string) => ({ benefit, claimant: 'p1', since: '2026-03-05', isOlder: false });
const claim = (benefit: string, amount: Entitlement['amount']) =>
  ({ benefit, claimant: 'p1', outcome: 'eligible', amount }) as Entitlement;
const benefits: Readonly<Record<string, Pick<Benefit, 'apply' | 'grants'>>> = {
  allowance: { apply: {} as Benefit['apply'] },
  top_up: { apply: { automatic: true } as unknown as Benefit['apply'] },
  nursery_by_the_hour: { apply: {} as Benefit['apply'] },
  listing: { apply: {} as Benefit['apply'], grants: {} as NonNullable<Benefit['grants']> },
};

it('what may have been missed is money or a status to apply for, not what comes by itself nor a service nobody used', () => {
  const toDo = [
    claim('allowance', month),
    claim('top_up', month),
    claim('nursery_by_the_hour', null),
    claim('listing', null),
  ];
  const found = [...toDo.map(({ benefit }) => had(benefit)), had('not_to_do')];
  expect(missedIn(found, toDo, (id) => benefits[id]).map(({ benefit }) => benefit)).toEqual(['allowance', 'listing']);
});
