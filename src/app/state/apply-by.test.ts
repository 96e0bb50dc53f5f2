import { expect, it } from 'vitest';
import type { Entitlement } from '../../engine/index.ts';
import { applyBy } from './apply-by.ts';
import { emptyCase } from './open-case.ts';

const claim = (outcome: string) =>
  ({ benefit: 'a', claimant: 'p1', outcome, best_by: '2026-11-30', deadline: '2027-05-01' }) as Entitlement;
const had = (isHad: boolean) => ({ ...emptyCase('c'), people: [{ id: 'p1', 'receives.a': isHad }] });

it('tells by when to apply: that later brings less only to who can get it, nothing to who has it', () => {
  expect(applyBy(claim('eligible'), had(false))).toEqual({ bestBy: '2026-11-30', deadline: '2027-05-01' });
  expect(applyBy(claim('unknown'), had(false))).toEqual({ bestBy: undefined, deadline: '2027-05-01' });
  expect(applyBy(claim('eligible'), had(true))).toEqual({});
  expect(applyBy(undefined, had(false))).toEqual({});
});
