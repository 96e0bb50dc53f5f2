import { describe, expect, it } from 'vitest';
import type { Assessment, Benefit, Entitlement } from '../../engine/index.ts';
import { emptyCase } from './open-case.ts';
import { claimsToDo, idleIn, isByDistrict, isTicked, officesOf, placesOf, withTick, withToDo } from './todo.ts';

const claim = (benefit: string, more: Partial<Entitlement> = {}) =>
  ({ benefit, claimant: 'p1', outcome: 'eligible', ...more }) as Entitlement;
const assessed = (entitlements: readonly Entitlement[], rejected: readonly string[], left: Record<string, number>) =>
  ({
    entitlements,
    package: {
      rejected: rejected.map((benefit) => ({ benefit, claimant: 'p1', instead: [] })),
      reduced: Object.entries(left).map(([benefit, sum]) => ({ benefit, claimant: 'p1', left: { min: 0, max: sum } })),
    },
  }) as unknown as Assessment;
const apply: Readonly<Record<string, Benefit['apply']>> = {
  allowance: {
    where: ['district_office'],
    documents: ['id_card', 'seal'],
    documentsIf: ['proxy_letter'],
    phone: [],
  },
  card: {
    where: ['metro_station', 'any_district_office'],
    documents: ['photo', 'id_card'],
    documentsIf: [],
    phone: [],
  },
  grant: { where: ['online', 'household_registration_office'], documents: [], documentsIf: [], phone: [] },
  gift: { where: ['automatic'], documents: [], documentsIf: [], phone: [], automatic: true },
  service: { where: ['telephone', 'health_station'], documents: [], documentsIf: [], phone: [] },
  help: { where: [], documents: [], documentsIf: [], phone: [] },
};
const benefitOf = (id: string) => ({ id, apply: apply[id] }) as unknown as Benefit;
const of = emptyCase('c');

describe('the to-do list', () => {
  const all = assessed(
    [
      claim('allowance'),
      claim('card'),
      claim('grant', { outcome: 'unknown' }),
      claim('gift'),
      claim('service'),
      claim('help'),
    ],
    ['card'],
    { service: 0, gift: 500 },
  );
  const names = (case_ = of) => claimsToDo(case_, all).map(({ benefit }) => benefit);

  it('holds what is eligible, not given up for something better, nor paid by others already', () => {
    expect(names()).toEqual(['allowance', 'gift', 'help']);
  });

  it('takes on what may be, and lets go, as it is told', () => {
    const changed = withToDo(withToDo(of, 'grant p1', true), 'allowance p1', false);
    expect(names(changed)).toEqual(['grant', 'gift', 'help']);
    expect(names(withToDo(withToDo(changed, 'allowance p1', true), 'grant p1', false))).toEqual([
      'allowance',
      'gift',
      'help',
    ]);
  });

  it('leaves out what somebody gets already, unless it is put on', () => {
    const answered = (isHad: boolean) => ({ ...of, people: [{ id: 'p1', 'receives.allowance': isHad }] });
    expect(names(answered(true))).toEqual(['gift', 'help']);
    expect(names(answered(false))).toEqual(['allowance', 'gift', 'help']);
    expect(names(withToDo(answered(true), 'allowance p1', true))).toEqual(['allowance', 'gift', 'help']);
  });

  it('knows what by when to apply is nothing to be told of: also of what may be, when it is had', () => {
    const people = [{ id: 'p1', 'receives.grant': true, 'receives.allowance': true }];
    const idle = all.entitlements.filter(idleIn({ ...of, people }, all)).map(({ benefit }) => benefit);
    expect(idle).toEqual(['allowance', 'card', 'grant', 'service']);
    expect(all.entitlements.filter(idleIn(of, all)).map(({ benefit }) => benefit)).toEqual(['card', 'service']);
  });

  const paper = (id: string, ...others: readonly string[]) => ({ id, benefits: [], names: [id, ...others] });
  const seal = paper('seal');

  it('keeps ticks', () => {
    expect(withTick(withTick(of, seal, true), paper('id_card'), true).ticked).toEqual(['seal', 'id_card']);
    expect(withTick(withTick(of, seal, true), seal, false).ticked).toEqual([]);
  });

  it('keeps the tick of a sheet of paper that an answer has moved to where it has another name', () => {
    const packed = withTick(of, paper('certificate_if_any', 'certificate'), true);
    const moved = paper('certificate', 'certificate_if_any');
    expect(packed.ticked).toEqual(['certificate_if_any']);
    expect(isTicked(packed, moved)).toBe(true);
    expect(isTicked(packed, seal)).toBe(false);
    expect(withTick(packed, moved, false).ticked).toEqual([]);
  });
});

describe('the places to go to', () => {
  it('are as few as will do, each with all that is done there', () => {
    const places = placesOf([claim('allowance'), claim('card')], benefitOf);
    expect(places.map(({ kind, claims }) => [kind, claims.map(({ benefit }) => benefit)])).toEqual([
      ['district_office', ['allowance', 'card']],
    ]);
  });

  it('come by the earliest last day to apply', () => {
    const lastDays = (...claims: readonly Entitlement[]) =>
      placesOf(claims, benefitOf).map(({ kind, lastDay }) => [kind, lastDay]);
    const grant = claim('grant', { deadline: '2027-01-18' });
    expect(lastDays(claim('allowance'), grant)).toEqual([
      ['household_registration_office', '2027-01-18'],
      ['district_office', undefined],
    ]);
    // Later there would be less of it, long before it can't be had any more.
    expect(lastDays(grant, claim('allowance', { best_by: '2026-12-31', deadline: '2028-10-04' }))).toEqual([
      ['district_office', '2026-12-31'],
      ['household_registration_office', '2027-01-18'],
    ]);
  });

  it('leave out what comes by itself, and send to the telephone where no place is known', () => {
    expect(placesOf([claim('gift'), claim('help')], benefitOf).map(({ kind }) => kind)).toEqual(['telephone']);
  });

  it('are none where a call is enough, which the rules name first then', () => {
    expect(placesOf([claim('service')], benefitOf).map(({ kind }) => kind)).toEqual(['telephone']);
  });

  it('have the office of a district', () => {
    const offices = {
      a: { kind: 'district_office', name: 'A', district: 'sanmin' },
      b: { kind: 'welfare_centre', name: 'B', districts: ['sanmin', 'zuoying'] },
    };
    const catalogue = { sources: {}, offices };
    expect(officesOf('district_office', 'sanmin', catalogue)).toEqual(['a']);
    expect(officesOf('welfare_centre', 'zuoying', catalogue)).toEqual(['b']);
    expect(officesOf('district_office', undefined, catalogue)).toEqual([]);
  });

  it('are told by the district only where most districts have their own', () => {
    const offices = {
      a: { kind: 'district_office', name: 'A', district: 'sanmin' },
      b: { kind: 'district_office', name: 'B', district: 'zuoying' },
      c: { kind: 'single_parent_home', name: 'C', district: 'sanmin' },
    };
    const catalogue = { sources: {}, offices };
    expect(isByDistrict('district_office', catalogue)).toBe(true);
    expect(isByDistrict('single_parent_home', catalogue)).toBe(false);
  });
});
