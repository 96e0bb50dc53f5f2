import { describe, expect, it } from 'vitest';
import type { Assessment, ClaimSpan, Entitlement } from '../../engine/index.ts';
import { type ClaimDate, datesOf, daysToRemind, lookBackOf, sortedOut } from './dates.ts';

const month = (n: number) => ({ min: n, max: n, unit: 'TWD/month' });
const span = (from: string, to: string, outcome: ClaimSpan['outcome'], amount: ClaimSpan['amount'] = null) => ({
  from,
  to,
  outcome,
  amount,
});
const line = (...spans: readonly ClaimSpan[]) => [{ benefit: 'b', claimant: 'p1', spans }];
const assessed = (entitlements: readonly Partial<Entitlement>[] = []): Assessment => ({
  on: '2026-11-22',
  rules_version: '1',
  entitlements: entitlements as readonly Entitlement[],
  package: { chosen: [], rejected: [], given_up: [], reduced: [], yearly: { min: 0, max: 0 }, pays: {}, missing: [] },
  totals: {},
  savings: {},
  deposits: {},
  next: [],
});
const kinds = (...spans: readonly ClaimSpan[]) =>
  datesOf(line(...spans), assessed()).map(({ day, kind, isOpen }) => [day, kind, isOpen]);

describe('the days of a claim', () => {
  it('are those on which it starts, is paid otherwise and ends', () => {
    expect(
      kinds(
        span('2025-11-22', '2026-03-04', 'ineligible'),
        span('2026-03-05', '2027-12-31', 'eligible', month(8329)),
        span('2028-01-01', '2028-05-31', 'eligible', month(8500)),
        span('2028-06-01', '2028-11-22', 'not-in-force'),
      ),
    ).toEqual([
      ['2026-03-05', 'starts', false],
      ['2028-01-01', 'changes', false],
      ['2028-06-01', 'closes', false],
    ]);
  });

  it('tell an end of the programme apart from one of whom it is for', () => {
    const spans = [span('2025-11-22', '2026-12-31', 'unknown'), span('2027-01-01', '2028-11-22', 'not-in-force')];
    expect(kinds(...spans)).toEqual([['2027-01-01', 'closes', true]]);
    expect(kinds(span('2025-11-22', '2026-12-31', 'eligible'), span('2027-01-01', '2028-11-22', 'ineligible'))).toEqual(
      [['2027-01-01', 'ends', false]],
    );
  });

  it('are marked as open where it is no more than a maybe', () => {
    expect(kinds(span('2025-11-22', '2026-12-31', 'ineligible'), span('2027-01-01', '2028-11-22', 'unknown'))).toEqual([
      ['2027-01-01', 'starts', true],
    ]);
  });

  it('tell of a maybe that settles in future, not of one in the past', () => {
    expect(kinds(span('2025-11-22', '2026-12-31', 'unknown'), span('2027-01-01', '2028-11-22', 'eligible'))).toEqual([
      ['2027-01-01', 'settles', false],
    ]);
    expect(kinds(span('2025-11-22', '2025-12-31', 'unknown'), span('2026-01-01', '2028-11-22', 'eligible'))).toEqual(
      [],
    );
  });

  it('do not tell of amounts that are not known', () => {
    const open = { min: 0, max: 500, unit: 'TWD/month' };
    expect(
      kinds(span('2025-11-22', '2026-12-31', 'eligible', open), span('2027-01-01', '2028-11-22', 'eligible', month(9))),
    ).toEqual([]);
  });

  it('hold the last day to apply, for what is eligible or may be', () => {
    const one = { benefit: 'b', claimant: 'p1', amount: null };
    const dates = datesOf(
      [],
      assessed([
        { ...one, outcome: 'eligible', deadline: '2027-01-18' },
        { ...one, outcome: 'unknown', deadline: '2026-12-31' },
        { ...one, outcome: 'ineligible', deadline: '2026-12-01' },
      ]),
    );
    expect(dates.map(({ day, kind, isOpen }) => [day, kind, isOpen])).toEqual([
      ['2026-12-31', 'deadline', true],
      ['2027-01-18', 'deadline', false],
    ]);
  });

  it('tell that what is a yes and then a maybe for a while is over for certain', () => {
    const spans = [
      span('2025-11-22', '2027-01-14', 'eligible', month(5000)),
      span('2027-01-15', '2027-01-31', 'unknown', { min: 0, max: 5000, unit: 'TWD/month' }),
      span('2027-02-01', '2028-11-22', 'ineligible'),
    ];
    expect(kinds(...spans)).toEqual([
      ['2027-01-15', 'reopens', false],
      ['2027-02-01', 'ends', false],
    ]);
    const [, end] = datesOf(line(...spans), assessed());
    expect([end?.before, end?.amount]).toEqual([month(5000), null]);
    expect(kinds(...spans.slice(1))).toEqual([['2027-02-01', 'ends', true]]);
    // Applied for until the day before it is a maybe, it is paid on until its end, also to who has it and isn't told the last day.
    const grant = { benefit: 'b', claimant: 'p1', outcome: 'eligible', deadline: '2027-01-14', amount: month(5000) };
    const found = assessed([grant as Partial<Entitlement>]);
    const told = (isIdle?: () => boolean) => datesOf(line(...spans), found, isIdle).map(({ day, kind }) => [day, kind]);
    expect(told()).toEqual([
      ['2027-01-14', 'deadline'],
      ['2027-02-01', 'ends'],
    ]);
    expect(told(() => true)).toEqual([['2027-02-01', 'ends']]);
  });

  it('do not tell the end of what is had once after the last day to apply, nor hide one behind the best day', () => {
    const once = { min: 30000, max: 30000, unit: 'TWD/once' };
    const grant = { benefit: 'b', claimant: 'p1', outcome: 'eligible', deadline: '2027-02-28', amount: once };
    const days = datesOf(
      line(
        span('2026-08-31', '2027-02-28', 'eligible', once),
        span('2027-03-01', '2027-03-01', 'unknown', { ...once, min: 0 }),
        span('2027-03-02', '2028-11-22', 'ineligible'),
      ),
      assessed([grant as Partial<Entitlement>]),
    );
    expect(days.map(({ day, kind }) => [day, kind])).toEqual([['2027-02-28', 'deadline']]);
    const aid = { benefit: 'b', claimant: 'p1', outcome: 'eligible', best_by: '2027-07-31', amount: month(5000) };
    const ending = datesOf(
      line(span('2026-08-01', '2027-07-31', 'eligible', month(5000)), span('2027-08-01', '2028-11-22', 'ineligible')),
      assessed([aid as Partial<Entitlement>]),
    );
    expect(ending.map(({ day, kind }) => [day, kind])).toEqual([
      ['2027-07-31', 'best_by'],
      ['2027-08-01', 'ends'],
    ]);
  });

  it('hold the day by which it is best to apply, for what is eligible', () => {
    const one = { benefit: 'b', claimant: 'p1', amount: null, deadline: '2028-05-20', best_by: '2026-12-31' };
    const found = assessed([{ ...one, outcome: 'eligible' }]);
    expect(datesOf([], found).map(({ day, kind }) => [day, kind])).toEqual([
      ['2026-12-31', 'best_by'],
      ['2028-05-20', 'deadline'],
    ]);
    expect(datesOf([], assessed([{ ...one, outcome: 'unknown' }])).map(({ kind }) => kind)).toEqual(['deadline']);
    expect(datesOf([], found, () => true)).toEqual([]);
  });
});

describe('of one day', () => {
  it('what has to be done by then comes first', () => {
    const spans = [span('2026-11-22', '2027-01-17', 'ineligible'), span('2027-01-18', '2028-11-22', 'eligible')];
    const grant = {
      benefit: 'grant',
      claimant: 'p3',
      outcome: 'eligible',
      deadline: '2027-01-18',
      amount: null,
    } as const;
    const dates = datesOf(line(...spans), assessed([grant]));
    expect(dates.map(({ benefit, kind }) => [benefit, kind])).toEqual([
      ['grant', 'deadline'],
      ['b', 'starts'],
    ]);
  });
});

describe('sorted out', () => {
  const one = { benefit: 'b', claimant: 'p1', amount: null, before: null };
  const on = '2026-11-22';
  const dates: readonly ClaimDate[] = [
    { ...one, day: '2026-01-01', kind: 'starts', isOpen: false },
    { ...one, day: '2026-02-01', kind: 'ends', isOpen: true },
    { ...one, day: on, kind: 'deadline', isOpen: true },
    { ...one, day: '2026-12-01', kind: 'starts', isOpen: true },
    { ...one, day: '2027-01-01', kind: 'ends', isOpen: false },
  ];
  const days = (of: readonly ClaimDate[]) => of.map(({ day }) => day);

  it('a last day to apply is among the coming days, today too and also of what may be had', () => {
    expect(days(sortedOut(dates, on).coming)).toEqual([on, '2027-01-01']);
  });

  it('other days of a maybe stand apart, and the past tells only what was certain', () => {
    expect(days(sortedOut(dates, on).open)).toEqual(['2026-12-01']);
    expect(days(sortedOut(dates, on).past)).toEqual(['2026-01-01']);
  });
});

it('a calendar reminds a week before the last day to apply, and on the next day where less is left', () => {
  expect(daysToRemind('2027-01-18', '2026-11-22')).toBe(7);
  expect(daysToRemind('2026-11-30', '2026-11-22')).toBe(7);
  expect(daysToRemind('2026-11-29', '2026-11-22')).toBe(6);
  expect(daysToRemind('2026-11-23', '2026-11-22')).toBe(0);
  expect(daysToRemind('2026-11-22', '2026-11-22')).toBe(0);
});

describe('looking back', () => {
  it('finds since when something is eligible without a break', () => {
    const found = lookBackOf(
      line(
        span('2025-11-22', '2026-03-04', 'ineligible'),
        span('2026-03-05', '2026-06-30', 'eligible', month(1)),
        span('2026-07-01', '2028-11-22', 'eligible', month(2)),
      ),
      '2026-11-22',
    );
    expect(found).toEqual([{ benefit: 'b', claimant: 'p1', since: '2026-03-05', isOlder: false }]);
  });

  it('says that it may be longer, and nothing of what begins today', () => {
    const all = line(span('2025-11-22', '2028-11-22', 'eligible'));
    expect(lookBackOf(all, '2026-11-22')).toEqual([
      { benefit: 'b', claimant: 'p1', since: '2025-11-22', isOlder: true },
    ]);
    const today = line(span('2025-11-22', '2026-11-21', 'unknown'), span('2026-11-22', '2028-11-22', 'eligible'));
    expect(lookBackOf(today, '2026-11-22')).toEqual([]);
  });
});
