import { describe, expect, it } from 'vitest';
import { withinGenerations, withinLife } from './generations.ts';

const self = { id: 'p1', relation: 'self', born: '1970-05-05' };
const read = (day: string) => ({ kind: 'day', day }) as const;
const codeOf = (relation: string, day: string, people = [self]) => {
  const reading = withinGenerations(read(day), { id: 'p2', relation }, people);
  return reading.kind === 'problem' ? reading.problem.code : reading.kind;
};

describe('a birthday in a family', () => {
  it.each([
    ['child', '1970-05-05', 'childOlder'],
    ['child', '1970-05-06', 'day'],
    ['grandchild', '1960-01-01', 'childOlder'],
    ['parent', '1970-05-05', 'parentYounger'],
    ['parent', '1970-05-04', 'day'],
    ['grandparent', '1980-01-01', 'parentYounger'],
    ['spouse', '1940-01-01', 'day'],
    ['other', '1990-01-01', 'day'],
  ])('of a %s, %s, is %s', (relation, day, found) => {
    expect(codeOf(relation, day)).toBe(found);
  });

  it('is compared with the own one when that comes later', () => {
    const people = [self, { id: 'p2', relation: 'child', born: '1990-01-01' }];
    const reading = withinGenerations(read('2000-01-01'), self, people);
    expect(reading).toEqual({ kind: 'problem', problem: { code: 'childOlder', field: 'year' } });
  });

  it('of which only the year is known contradicts nothing in that year', () => {
    const year = { kind: 'span', min: '1970-01-01', max: '1970-12-31', year: 1970 } as const;
    expect(withinGenerations(year, { id: 'p2', relation: 'child' }, [self])).toBe(year);
  });
});

it('nobody is born after a day of their own life', () => {
  const person = { id: 'p1', registered_since: '2000-05-05', discharged_on: { min: '2001-01-01', max: '2001-12-31' } };
  const names = ['registered_since', 'discharged_on', 'original_due_date'];
  const later = { kind: 'problem', problem: { code: 'bornLater', field: 'year' } };
  expect(withinLife(read('2000-05-06'), person, names)).toEqual(later);
  expect(withinLife(read('2000-05-05'), person, names)).toEqual(read('2000-05-05'));
  expect(withinLife(read('2001-12-31'), person, ['discharged_on'])).toEqual(read('2001-12-31'));
  expect(withinLife(read('2002-01-01'), person, ['discharged_on'])).toEqual(later);
  const longAgo = { id: 'p1', registered_since: { min: '1950-01-01', max: '1999-12-31' } };
  expect(withinLife(read('2000-01-01'), longAgo, names)).toEqual(later);
  expect(withinLife(read('1999-12-31'), longAgo, names)).toEqual(read('1999-12-31'));
});
