import { expect, it } from 'vitest';
import { type Assessment, assess, isSameClaim } from '../../src/engine/index.ts';
import { forgetful, newRandom, randomCase } from './random-case.ts';
import { compiled, rules } from './rules-under-test.ts';

const SEED = 20261123;
const COUNT = process.env.DEEP ? 2000 : 80;

// Somebody who adds up the cards comes to what the sum says the chosen ones pay, offsets taken off.
it('what is told of each chosen claim adds up to what the package pays', () => {
  const failures: string[] = [];
  let offsets = 0;
  for (let i = 0; i < COUNT; i++) {
    const random = newRandom(SEED + i);
    const whole = randomCase(random, rules);
    for (const one of [whole, forgetful(random, compiled.ruleset, whole, random() / 4)]) {
      const worked = assess(rules, one);
      offsets += worked.package.reduced.length;
      const told = toldOf(worked);
      for (const [unit, paid] of Object.entries(worked.package.pays))
        if (!isRight(told.get(unit) ?? 0, paid, worked)) failures.push(`${i} ${unit}: ${told.get(unit)}, not ${paid}`);
    }
  }
  expect(failures).toEqual([]);
  expect(offsets).toBeGreaterThan(COUNT / 4);
}, 120_000);

/** What is open may be taken off one claim, and pays as much itself then: the claims alone come to less. */
function isRight(told: number, paid: number, { package: { reduced } }: Assessment): boolean {
  const isOpen = reduced.some(({ perhaps }) => perhaps.length > 0);
  return told < paid + 0.01 && (isOpen || told > paid - 0.01);
}

function toldOf({ entitlements, package: { chosen, reduced } }: Assessment): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const claim of chosen) {
    const { amount, paid_as } = entitlements.find((one) => isSameClaim(one, claim)) ?? {};
    if (!amount || paid_as !== 'cash') continue;
    const { left = amount } = reduced.find((one) => isSameClaim(one, claim)) ?? {};
    sums.set(amount.unit, (sums.get(amount.unit) ?? 0) + left.min);
  }
  return sums;
}

const here = { registered_in_kaohsiung: true, registered_since: '2010-01-01', lives_in_kaohsiung: true };

it('is one sum where two ways come to the same and nothing is open', () => {
  const { totals } = assess(rules, {
    on: '2026-11-23',
    household: { status: 'low_3', anyone_disabled: false },
    people: [
      { id: 'mother', relation: 'self', born: '1993-01-01', sex: 'female', disability: 'none', ...here },
      { id: 'baby', relation: 'child', born: '2026-10-01', birth_order: 1, multiple_birth: false, ...here },
    ].map((one) => ({ ...one, parent_registered_here: true, parent_registered_since: '2010-01-01' })),
  });
  // 120 hours of help at 250 are the 30,000 that are paid instead.
  expect(totals['TWD/once']?.min).toBe(160_000);
});
