import { describe, expect, it } from 'vitest';
import { assess, assessInSteps, assessQuickly } from './assess.ts';
import type { CaseFile, PersonAnswers } from './assessment.ts';
import { bands } from './bands.ts';
import { CHOOSE_ONE, FACTS, GIFT, PENSION, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';
import { nearMisses } from './near-miss.ts';
import type { Benefit, Fact } from './ruleset.ts';
import { sweep } from './sweep.ts';

const pension = link(rulesetOf([PENSION]));
const both = link(rulesetOf([PENSION, GIFT], [CHOOSE_ONE]));
const OLD = { id: 'gran', relation: 'self', born: '1950-06-15', here: true } satisfies PersonAnswers;

function caseOf(household: CaseFile['household'] = {}, person: PersonAnswers = OLD, on = '2020-06-01'): CaseFile {
  return { on, household, people: [person] };
}

function only(household: CaseFile['household'], person?: PersonAnswers, on?: string) {
  const [entitlement] = assess(pension, caseOf(household, person, on)).entitlements;
  if (!entitlement) throw new Error('no entitlement');
  return entitlement;
}

describe('an entitlement', () => {
  it('is exact when everything that matters is known', () => {
    expect(only({ income: 19999 })).toMatchObject({
      outcome: 'eligible',
      amount: { min: 7000, max: 7000, unit: 'TWD/month' },
      missing: [],
    });
    expect(only({ income: 20000 })).toMatchObject({ outcome: 'eligible', amount: { min: 3000, max: 3000 } });
    expect(only({ income: 30001, status: 'none' })).toMatchObject({ outcome: 'ineligible', amount: null, missing: [] });
  });

  it('follows the as-of date from one value to the next', () => {
    expect(only({ income: 100 }, OLD, '2023-12-31').amount?.max).toBe(7000);
    expect(only({ income: 100 }, OLD, '2024-01-01').amount?.max).toBe(8000);
  });

  it('is not in force before its first version', () => {
    expect(only({ income: 100 }, OLD, '2009-12-31').outcome).toBe('not-in-force');
  });

  it('spans everything that missing answers could make of it', () => {
    expect(only({})).toMatchObject({
      outcome: 'unknown',
      amount: { min: 0, max: 7000 },
      missing: ['household.status', 'household.income'],
    });
  });

  it('sees that a fact read twice is the same fact: above the second line only the low rate is left', () => {
    expect(only({ income: { min: 30001 } })).toMatchObject({
      outcome: 'unknown',
      amount: { min: 0, max: 3000 },
      missing: ['household.status'],
    });
  });

  it('is decided by a range that lies on one side of the line', () => {
    expect(only({ income: { max: 19999 } })).toMatchObject({
      outcome: 'eligible',
      amount: { min: 7000, max: 7000 },
      missing: [],
    });
  });

  it('never lists an answer that can change nothing', () => {
    expect(only({}, { ...OLD, born: '2000-01-01' })).toMatchObject({ outcome: 'ineligible', missing: [] });
  });

  it('says how well its weakest number is backed', () => {
    expect(only({ income: 100, status: 'none' }).standing).toBe('recalled');
    expect(only({ income: 100, status: 'low' }).standing).toBe('official');
  });

  it('is stale when a yearly number is older than its year', () => {
    const older = { ...OLD, born: '1940-06-15' };
    expect(only({ income: 100, status: 'low' }, older, '2010-12-31').fresh).toBe(true);
    expect(only({ income: 100, status: 'low' }, older, '2011-01-01')).toMatchObject({
      fresh: false,
      stale: [{ parameter: 'first', from: '2010-01-01' }],
    });
  });

  it('explains each condition with value, limit and distance', () => {
    expect(only({ income: 31000, status: 'none' }).conditions).toMatchObject([
      { id: 'old', outcome: true },
      { id: 'here', outcome: true },
      { id: 'income', outcome: false, value: 31000, threshold: 30000, distance: 1000 },
    ]);
  });
});

describe('a package', () => {
  it('takes the benefit worth more per year where only one may be had', () => {
    const { package: best, totals } = assess(both, caseOf({ income: 100, status: 'low' }));
    expect(best.chosen).toEqual([{ benefit: 'pension', claimant: 'gran' }]);
    expect(best.rejected).toEqual([
      {
        benefit: 'gift',
        claimant: 'gran',
        because: 'one_of_both',
        instead: [{ benefit: 'pension', claimant: 'gran' }],
      },
    ]);
    expect(best.yearly).toEqual({ min: 84000, max: 84000 });
    expect(totals).toEqual({ 'TWD/month': { min: 7000, max: 7000 }, 'TWD/once': { min: 0, max: 0 } });
  });

  it('adds tenths of a dollar without noise', () => {
    const paying = (id: string, is: number): Benefit => ({
      ...GIFT,
      id,
      versions: GIFT.versions.map((version) => ({ ...version, amount: { unit: 'TWD/year', is: ['known', is] } })),
    });
    const all = link(rulesetOf([paying('one', 0.1), paying('two', 0.2)]));
    const { totals, package: best } = assess(all, caseOf());
    expect(totals).toEqual({ 'TWD/year': { min: 0.3, max: 0.3 } });
    expect(best).toMatchObject({ yearly: { min: 0.3, max: 0.3 }, pays: { 'TWD/year': 0.3 } });
  });

  it('totals cash, what need not be paid and what is put aside each by itself', () => {
    const paid = (id: string, paidAs?: 'saved' | 'deposit'): Benefit => ({
      ...GIFT,
      id,
      versions: GIFT.versions.map((version) => ({
        ...version,
        amount: { unit: 'TWD/month', is: ['parameter', 4], ...(paidAs && { paidAs }) },
      })),
    });
    const all = link(rulesetOf([PENSION, paid('bonus'), paid('premium', 'saved'), paid('account', 'deposit')]));
    const { entitlements, totals, savings, deposits, package: best } = assess(all, caseOf({ income: 100 }));
    expect(entitlements.map(({ paid_as }) => paid_as)).toEqual(['cash', 'cash', 'saved', 'deposit']);
    expect(totals).toEqual({ 'TWD/month': { min: 10_000, max: 10_000 } });
    expect(savings).toEqual({ 'TWD/month': { min: 3000, max: 3000 } });
    expect(deposits).toEqual({ 'TWD/month': { min: 3000, max: 3000 } });
    expect(best.yearly).toEqual({ min: 192_000, max: 192_000 });
  });

  it('takes what somebody prefers, and says what gives way; what is only possible does not count as a choice', () => {
    const gift = { benefit: 'gift', claimant: 'gran' };
    const pensionClaim = { benefit: 'pension', claimant: 'gran' };
    const plainly = assess(both, caseOf({ income: 100 }));
    const wished = assess(both, { ...caseOf({ income: 100 }), preferred: [gift] }, plainly);
    expect(plainly.package.chosen).toEqual([pensionClaim]);
    expect(wished.package.chosen).toEqual([gift]);
    expect(wished.package.rejected).toEqual([{ ...pensionClaim, because: 'one_of_both', instead: [gift] }]);
    expect(wished.totals).toEqual({ 'TWD/month': { min: 0, max: 0 }, 'TWD/once': { min: 5000, max: 5000 } });
    expect(assess(both, caseOf({ income: 100 }), wished).package.chosen).toEqual([pensionClaim]);
    const open = { ...OLD, here: { one_of: [true, false] } };
    const possible = assess(both, { ...caseOf({ income: 100 }, open), preferred: [gift] });
    expect(possible.package.chosen).toEqual(assess(both, caseOf({ income: 100 }, open)).package.chosen);
  });

  it('keeps both possible while it is open which one wins', () => {
    const { package: best } = assess(both, caseOf({}));
    expect(best.yearly).toEqual({ min: 5000, max: 84000 });
  });

  it('says what the chosen ones pay where something worth more may still take their place', () => {
    const { package: best, totals } = assess(both, caseOf({}));
    expect(best.chosen).toEqual([{ benefit: 'gift', claimant: 'gran' }]);
    expect(totals['TWD/once']).toEqual({ min: 0, max: 5000 });
    expect(best.pays).toEqual({ 'TWD/month': 0, 'TWD/once': 5000 });
  });

  it('tells what others leave of a claim', () => {
    const bonus = (id: string, parameter: number): Benefit => ({
      ...GIFT,
      id,
      versions: GIFT.versions.map((version) => ({
        ...version,
        amount: { unit: 'TWD/month', is: ['parameter', parameter] },
      })),
    });
    const offset = { ...CHOOSE_ONE, id: 'difference', kind: 'offset', benefits: ['high', 'low', 'pension'] } as const;
    const all = link(rulesetOf([PENSION, bonus('high', 3), bonus('low', 4)], [offset]));
    const claim = (benefit: string) => ({ benefit, claimant: 'gran' });
    const richer = assess(all, caseOf({ income: 31_000, status: 'none' }));
    expect(richer.package.reduced).toEqual([
      { ...claim('high'), because: 'difference', by: [claim('low')], perhaps: [], left: { min: 4000, max: 4000 } },
    ]);
    expect(richer.totals).toEqual({ 'TWD/month': { min: 7000, max: 7000 } });
    const open = assess(all, caseOf({ status: 'none' }));
    expect(open.package.reduced).toEqual([
      {
        ...claim('high'),
        because: 'difference',
        by: [claim('low')],
        perhaps: [claim('pension')],
        left: { min: 0, max: 4000 },
      },
    ]);
  });

  it('is not narrowed by an exclusion that is only recalled', () => {
    const unsure = link(rulesetOf([PENSION, GIFT], [{ ...CHOOSE_ONE, standing: 'recalled' }]));
    expect(assess(unsure, caseOf({ income: 100, status: 'low' })).package.yearly).toEqual({ min: 89000, max: 89000 });
  });
});

describe('next questions', () => {
  it('put what settles most for least effort first', () => {
    expect(assess(pension, caseOf({}, { id: 'gran' })).next[0]).toBe('people.gran.born');
    expect(assess(pension, caseOf({})).next).toEqual(['household.status', 'household.income']);
  });

  it('are none when all is settled', () => {
    expect(assess(pension, caseOf({ income: 100 })).next).toEqual([]);
  });
});

describe('the quick assessment', () => {
  it('has the same outcomes, amounts and package', () => {
    for (const household of [{}, { income: { min: 30001 } }, { status: 'none' }, { income: 100 }]) {
      const [exact, quick] = [assess(both, caseOf(household)), assessQuickly(both, caseOf(household))];
      const told = ({ entitlements, package: { chosen, yearly }, totals }: typeof exact) => ({
        claims: entitlements.map(({ benefit, outcome, amount }) => ({ benefit, outcome, amount })),
        chosen,
        yearly,
        totals,
      });
      expect(told(quick)).toEqual(told(exact));
    }
  });

  it('never leaves out a missing answer', () => {
    expect(assessQuickly(pension, caseOf({})).next).toEqual(['household.status', 'household.income']);
  });
});

describe('an assessment in steps', () => {
  it('comes to the same, whatever is assessed between two of them', () => {
    const steps = assessInSteps(both, caseOf({ income: 100 }));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      count++;
      expect(assess(both, caseOf({ income: 20000 })).entitlements[0]?.amount?.max).toBe(3000);
    }
    expect(count).toBe(2);
    expect(step.value.entitlements.map(({ benefit, amount }) => [benefit, amount?.max])).toEqual([
      ['pension', 7000],
      ['gift', 5000],
    ]);
  });
});

describe('remembering', () => {
  it('gives the same assessment as starting afresh', () => {
    const before = assess(both, caseOf({}));
    const after = caseOf({ income: 25000 });
    expect(JSON.stringify(assess(both, after, before))).toBe(JSON.stringify(assess(both, after)));
  });
});

describe('bands', () => {
  it('end at the lines of the law that still matter, as the law compares', () => {
    expect(bands(pension, caseOf({ status: 'none' }), 'household.income')).toMatchObject([
      { min: 0, max: 19999, lines: [{ parameters: ['first'], value: 20000 }] },
      { min: 20000, max: 30000, lines: [{ parameters: ['second'], value: 30000 }] },
      { min: 30001, max: null, lines: [] },
    ]);
  });

  it('name the parameters of a limit that is worked out', () => {
    const limit: Fact = { ...FACTS[4], id: 'household.limit', is: ['parameter', 2] } as Fact;
    const [condition] = PENSION.versions[0]?.conditions.slice(2) ?? [];
    const versions = [
      { ...PENSION.versions[0], conditions: [{ ...condition, test: ['<=', ['fact', 4], ['fact', FACTS.length]] }] },
    ] as unknown as Benefit['versions'];
    const worked = link({ ...rulesetOf([{ ...PENSION, versions }]), facts: [...FACTS, limit] });
    expect(bands(worked, caseOf({ status: 'none' }), 'household.income').map(({ lines }) => lines)).toMatchObject([
      [{ parameters: ['first'], value: 20000 }],
      [{ parameters: ['second'], value: 30000 }],
      [],
    ]);
  });

  it('say "under" also where the comparison is one of several', () => {
    const [version] = PENSION.versions;
    const conditions = [
      {
        id: 'poor',
        says: 'x',
        test: ['or', ['=', ['fact', 3], ['known', 'low']], ['<', ['fact', 4], ['parameter', 1]]],
      },
      { id: 'poorest', says: 'x', test: ['or', ['fact', 2, ['person']], ['<=', ['fact', 4], ['parameter', 2]]] },
    ];
    const versions = [{ ...version, conditions, amount: undefined }] as unknown as Benefit['versions'];
    const rules = link(rulesetOf([{ ...PENSION, versions }]));
    expect(bands(rules, caseOf({ status: 'none' }, { ...OLD, here: false }), 'household.income')).toMatchObject([
      { min: 0, max: 19999, lines: [{ value: 20000 }] },
      { min: 20000, max: 30000, lines: [{ value: 30000 }] },
      { min: 30001, max: null, lines: [] },
    ]);
  });

  it('are none when nothing hangs on the fact', () => {
    expect(bands(pension, caseOf({}, { ...OLD, here: false }), 'household.income')).toEqual([]);
  });
});

describe('near misses', () => {
  it('name the nearest answer that would turn the no', () => {
    expect(nearMisses(pension, caseOf({ income: 31000, status: 'none' }), 'pension', 'gran')).toEqual([
      { fact: 'household.income', from: 31000, to: 30000, settles: true, distance: 1000 },
      { fact: 'household.status', from: 'none', to: 'low', settles: true },
    ]);
  });

  it('are none for a claim that holds', () => {
    expect(nearMisses(pension, caseOf({ income: 100 }), 'pension', 'gran')).toEqual([]);
  });
});

describe('a sweep', () => {
  it('finds the cliffs to the dollar', () => {
    const parts = sweep(pension, caseOf({ status: 'none' }), 'household.income', { min: 0, max: 40000 });
    expect(parts.map(({ min, max, atMin }) => [min, max, atMin['TWD/month']?.max ?? 0])).toEqual([
      [0, 19999, 7000],
      [20000, 30000, 3000],
      [30001, 40000, 0],
    ]);
  });

  it('finds where a sum reaches its ceiling, though no rule turns there', () => {
    const capped: Benefit = {
      ...GIFT,
      versions: GIFT.versions.map((version) => ({
        ...version,
        amount: { unit: 'TWD/month', is: ['min', ['fact', 4], ['known', 2800]] },
      })),
    };
    const parts = sweep(link(rulesetOf([capped])), caseOf(), 'household.income', { min: 0, max: 15000 });
    expect(parts.map(({ min, max, atMin, atMax }) => [min, max, atMin['TWD/month'], atMax['TWD/month']])).toEqual([
      [0, 2800, { min: 0, max: 0 }, { min: 2800, max: 2800 }],
      [2801, 15000, { min: 2800, max: 2800 }, { min: 2800, max: 2800 }],
    ]);
  });
});
