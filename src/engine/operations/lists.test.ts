import { describe, expect, it } from 'vitest';
import { interval, type UncertainList, undecided } from '../value.ts';
import { count, extreme, sum } from './lists.ts';

const maybeFive: UncertainList = {
  open: 'list',
  members: [
    { value: 3, sure: true },
    { value: 5, sure: undecided([7]) },
  ],
};

describe('lists', () => {
  it('are counted, summed and searched when known', () => {
    expect([count([3, 5]), sum([3, 5]), extreme('min', [3, 5]), extreme('max', [3, 5])]).toEqual([2, 8, 3, 5]);
  });

  it('when empty have no sum and no extreme, as FEEL has it', () => {
    expect([count([]), sum([]), extreme('min', [])]).toEqual([0, null, null]);
  });

  it('with a member that may be missing count from without it to with it', () => {
    expect(count(maybeFive)).toMatchObject({ min: 1, max: 2, hangsOn: [7] });
    expect(sum(maybeFive)).toMatchObject({ min: 3, max: 8 });
    expect(extreme('max', maybeFive)).toMatchObject({ min: 3, max: 5, hangsOn: [7] });
  });

  it('know their smallest when the doubtful member can’t be it', () => {
    expect(extreme('min', maybeFive)).toBe(3);
  });

  it('of which every member is doubtful may have no extreme', () => {
    const doubtful: UncertainList = { open: 'list', members: [{ value: 5, sure: undecided([7]) }] };
    expect(extreme('min', doubtful)).toMatchObject({ min: 5, max: 5, nullable: true });
    expect(sum(doubtful)).toMatchObject({ max: 5, nullable: true, hangsOn: [7] });
  });

  it('forget a member that can’t be the extreme', () => {
    expect(extreme('max', [interval(1, 4, [7]), 9])).toBe(9);
  });
});
