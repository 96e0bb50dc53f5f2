import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { CaseFile } from './assessment.ts';
import { CHOOSE_ONE, FACTS, PARAMETERS, PENSION, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import type { Fact, RuleSet, Version } from './ruleset.ts';

/** The pension of 7,000 a month, or what a farmer gets: parameters 5 and 6 are the least and the most of it. */
function rulesPaying(pays: readonly [least: number, most: number] | undefined): RuleSet {
  const end = (id: string, value: number) => ({
    id,
    unit: 'TWD/month',
    reviewed: 0,
    values: [{ from: 0, value, standing: 'official' as const, source: 'law' }],
  });
  const farmer: Fact = {
    id: 'person.receives.farmer',
    entity: 'person',
    type: 'boolean',
    effort: 1,
    topic: 'money',
    ...(pays && { pays: { unit: 'TWD/month', min: ['parameter', 5], max: ['parameter', 6] } }),
  };
  const [least, most] = pays ?? [0, 0];
  return {
    ...rulesetOf([PENSION], [{ ...CHOOSE_ONE, benefits: ['pension'], receives: ['farmer'] }]),
    facts: [...FACTS, farmer],
    parameters: [...PARAMETERS, end('least', least), end('most', most)],
  };
}

const CARE: Version['amount'] = { unit: 'TWD/month', is: ['known', 5000] };

const pension = { benefit: 'pension', claimant: 'gran' };
const payment = (min: number, max: number) => ({
  receives: 'person.receives.farmer',
  claimant: 'gran',
  amount: { min, max, unit: 'TWD/month' },
});

function caseOf(farmer?: boolean, rest: Partial<CaseFile> = {}): CaseFile {
  const gran = { id: 'gran', relation: 'self', born: '1940-01-01', here: true };
  const receives = farmer === undefined ? {} : { 'receives.farmer': farmer };
  return { on: '2020-06-01', household: { income: 100 }, people: [{ ...gran, ...receives }], ...rest };
}

function found(pays: readonly [number, number] | undefined, farmer?: boolean, rest?: Partial<CaseFile>) {
  const { package: best, totals } = assess(link(rulesPaying(pays)), caseOf(farmer, rest));
  return { ...best, monthly: totals['TWD/month'] };
}

describe('money that somebody gets already, of which only one may be had', () => {
  it('stops for a benefit that pays more, and counts in no total', () => {
    expect(found([6999, 6999], true)).toMatchObject({
      chosen: [pension],
      rejected: [],
      given_up: [{ ...payment(6999, 6999), because: 'one_of_both', instead: [pension] }],
      monthly: { min: 7000, max: 7000 },
      yearly: { min: 84000, max: 84000 },
    });
  });

  it.each([7000, 7001])('is kept where it pays as much or more: %d against 7,000', (amount) => {
    expect(found([amount, amount], true)).toMatchObject({
      chosen: [],
      rejected: [{ ...pension, because: 'one_of_both', instead: [], outside: payment(amount, amount) }],
      given_up: [],
      yearly: { min: 0, max: 0 },
    });
  });

  it('is kept where it may pay more, and the total says that it may not', () => {
    expect(found([4000, 8000], true)).toMatchObject({
      chosen: [],
      rejected: [{ ...pension, instead: [], outside: payment(4000, 8000) }],
      given_up: [],
      monthly: { min: 0, max: 7000 },
    });
  });

  it('changes nothing while nobody has said it, where it pays less; but is asked about', () => {
    expect(found([6000, 6000])).toMatchObject({
      chosen: [pension],
      rejected: [],
      given_up: [],
      monthly: { min: 7000, max: 7000 },
      missing: ['people.gran.receives.farmer'],
    });
  });

  it('is one of several by the same exclusion, not all of them', () => {
    const paying = rulesPaying([4000, 4000]);
    const farmer = paying.facts.at(-1) as Fact;
    const veteran = { ...farmer, id: 'person.receives.veteran' };
    const [choice] = paying.exclusions;
    if (!choice) throw new Error('no exclusion');
    const rules = {
      ...paying,
      facts: [...paying.facts, veteran],
      exclusions: [{ ...choice, receives: ['farmer', 'veteran'] }],
    };
    const { totals, package: best } = assess(link(rules), caseOf());
    expect(totals['TWD/month']).toEqual({ min: 7000, max: 7000 });
    expect(best.missing).toEqual(['people.gran.receives.farmer', 'people.gran.receives.veteran']);
  });

  it('leaves open what there is to get while nobody has said it, where it pays more', () => {
    expect(found([8000, 8000])).toMatchObject({ chosen: [], rejected: [], monthly: { min: 0, max: 7000 } });
  });

  it('leaves of a total what stays, where another benefit may be had beside it', () => {
    // Care of 5,000 takes the pension's place and not the farmer's money: 7,000 alone, or 5,000 beside 4,000.
    const paying = rulesPaying([4000, 4000]);
    const [always] = PENSION.versions;
    if (!always) throw new Error('no version');
    const test = ['=', ['fact', 3], ['known', 'low']] as const;
    const version = { ...always, conditions: [{ id: 'low', says: 'x', test }], amount: CARE };
    const care = { ...PENSION, id: 'care', versions: [version] };
    const apart = { ...CHOOSE_ONE, id: 'care_or_pension', benefits: ['care', 'pension'] };
    const rules = { ...paying, benefits: [...paying.benefits, care], exclusions: [...paying.exclusions, apart] };
    const { totals } = assess(link(rules), caseOf(true));
    expect(totals['TWD/month']).toEqual({ min: 3000, max: 7000 });
    const low = { ...caseOf(true), household: { income: 100, status: 'low' } };
    const settled = assess(link(rules), low);
    expect(settled.totals['TWD/month']).toEqual({ min: 5000, max: 5000 });
    expect(settled.package.given_up).toEqual([]);
  });

  it('does nothing where it is not got', () => {
    expect(found([8000, 8000], false)).toMatchObject({ chosen: [pension], monthly: { min: 7000, max: 7000 } });
  });

  it('rules the benefit out where nobody knows what it pays', () => {
    expect(found(undefined, true)).toMatchObject({
      chosen: [],
      rejected: [{ ...pension, instead: [], outside: { ...payment(0, 0), amount: null } }],
      monthly: { min: 0, max: 0 },
    });
    expect(found(undefined)).toMatchObject({ chosen: [], monthly: { min: 0, max: 7000 } });
  });

  it('gives way to what somebody prefers, and is kept when it is what they prefer', () => {
    expect(found([8000, 8000], true, { preferred: [pension] })).toMatchObject({
      chosen: [pension],
      given_up: [{ ...payment(8000, 8000), instead: [pension] }],
      monthly: { min: 7000, max: 7000 },
    });
    const kept = { benefit: 'person.receives.farmer', claimant: 'gran' };
    expect(found([6000, 6000], true, { preferred: [kept] })).toMatchObject({
      chosen: [],
      rejected: [{ ...pension, outside: payment(6000, 6000) }],
      monthly: { min: 0, max: 0 },
    });
  });
});
