import { describe, expect, it } from 'vitest';
import { type Assessment, assess, type Bounds, type Entitlement, link } from '../../src/engine/index.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { forgetful, newRandom, randomCase } from './random-case.ts';

const { ruleset } = compileRules('rules');
const SEED = 20261122;

/** Benefits of every shape: tiers, tables by status and order, values dated by birth, hours, offsets and choose-one. */
const CORE = [
  'elderly_living_allowance',
  'childcare_allowance',
  'parental_childcare_allowance_unemployed',
  'birth_grant',
  'postpartum_home_care',
  'disability_living_allowance',
];

describe('a completed case', () => {
  it.each([
    { what: 'the first allowances', count: process.env.DEEP ? 20_000 : 2000, benefits: CORE },
    { what: 'all rules', count: process.env.DEEP ? 2000 : 60, benefits: undefined },
  ])(
    'never falls outside the partial result ($count random households, $what)',
    ({ count, benefits }) => {
      const rules = link(
        benefits ? { ...ruleset, benefits: ruleset.benefits.filter(({ id }) => benefits.includes(id)) } : ruleset,
      );
      const failures: string[] = [];
      for (let i = 0; i < count && failures.length === 0; i++) {
        const random = newRandom(SEED + i);
        const whole = randomCase(random, rules);
        const partial = forgetful(random, ruleset, whole, random());
        for (const problem of compare(assess(rules, whole), assess(rules, partial)))
          failures.push(`case ${i}: ${problem}`);
      }
      expect(failures).toEqual([]);
    },
    600_000,
  );
});

function compare(exact: Assessment, partial: Assessment): readonly string[] {
  const byClaim = new Map(partial.entitlements.map((entitlement) => [keyOf(entitlement), entitlement]));
  const outside = exact.entitlements.flatMap((entitlement) => {
    const wider = byClaim.get(keyOf(entitlement));
    return wider && isWithin(entitlement, wider)
      ? []
      : [`${keyOf(entitlement)} ${show(entitlement)} is not in ${wider ? show(wider) : 'anything'}`];
  });
  const totals = Object.entries(exact.totals).flatMap(([unit, bounds]) =>
    isInside(bounds, partial.totals[unit] ?? { min: 0, max: 0 })
      ? []
      : [`total ${unit} ${JSON.stringify(bounds)} is not in ${JSON.stringify(partial.totals[unit])}`],
  );
  const yearly = isInside(exact.package.yearly, partial.package.yearly)
    ? []
    : [`yearly ${JSON.stringify(exact.package.yearly)} is not in ${JSON.stringify(partial.package.yearly)}`];
  return [...outside, ...totals, ...yearly];
}

function keyOf({ benefit, claimant }: Entitlement): string {
  return `${benefit} of ${claimant}`;
}

function show({ outcome, amount }: Entitlement): string {
  return `${outcome} ${amount ? `${amount.min}–${amount.max}` : ''}`;
}

function isWithin(exact: Entitlement, wider: Entitlement): boolean {
  if (wider.outcome !== 'unknown' && wider.outcome !== exact.outcome) return false;
  const paid = exact.outcome === 'ineligible' ? { min: 0, max: 0 } : exact.amount;
  return !paid || !wider.amount ? !paid || paid.max === 0 || exact.amount === null : isInside(paid, wider.amount);
}

function isInside(inner: Bounds, outer: Bounds): boolean {
  const [innerMax, outerMax] = [inner.max ?? Number.POSITIVE_INFINITY, outer.max ?? Number.POSITIVE_INFINITY];
  return outer.min <= inner.min && innerMax <= outerMax;
}
