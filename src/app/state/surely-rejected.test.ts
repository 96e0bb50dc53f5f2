import { expect, test } from 'vitest';
import type { Assessment, Entitlement } from '../../engine/index.ts';
import { surelyRejected } from './surely-rejected.ts';

const claim = (benefit: string) => ({ benefit, claimant: 'p1' });
const found = (benefit: string, outcome: Entitlement['outcome']) => ({ ...claim(benefit), outcome }) as Entitlement;

/** Half of the premium is certain; the whole one would take its place, and a top-up comes with it. */
function given(whole: Entitlement['outcome'], topUp: Entitlement['outcome']) {
  const entitlements = [found('half', 'eligible'), found('whole', whole), found('top-up', topUp)];
  const rejected = [{ ...claim('half'), because: 'once', instead: [claim('whole'), claim('top-up')] }];
  return surelyRejected({ entitlements, package: { rejected } } as unknown as Assessment);
}

test('what is certain is not given up for what may only come', () => {
  expect(given('unknown', 'unknown')).toEqual([]);
});

test('it is given up for what is certain, and for nothing beside that', () => {
  expect(given('eligible', 'unknown')).toEqual([{ ...claim('half'), because: 'once', instead: [claim('whole')] }]);
});
