import { describe, expect, it } from 'vitest';
import { fewerChoices, groupsOf, isLong } from './fewer-choices.ts';

const districts = [
  { value: 'sanmin', label: '三民區' },
  { value: 'zuoying', label: 'Quận Tả Doanh', chinese: '左營區' },
  { value: 'lingya', label: 'เขตหลิงหย่า' },
];
const names = (typed: string, chosen?: string) => fewerChoices(districts, typed, chosen).map(({ value }) => value);

describe('a long list of answers', () => {
  it.each([
    ['', ['sanmin', 'zuoying', 'lingya']],
    ['三民', ['sanmin']],
    ['ta doanh', ['zuoying']],
    ['Tả  Do', ['zuoying']],
    ['左營', ['zuoying']],
    ['หลิง', ['lingya']],
    ['nowhere', []],
  ])('shows for "%s" what has it in its name', (typed, found) => {
    expect(names(typed)).toEqual(found);
  });

  it('keeps the chosen answer in sight', () => {
    expect(names('三民', 'lingya')).toEqual(['sanmin', 'lingya']);
  });

  it('stands in its groups, and without one where there are none', () => {
    const [sanmin, fengshan, lingya] = [
      { value: 'sanmin', label: '三民區', group: 'A' },
      { value: 'fengshan', label: '鳳山區', group: 'B' },
      { value: 'lingya', label: '苓雅區', group: 'A' },
    ];
    expect(groupsOf([sanmin, fengshan, lingya])).toEqual([
      ['A', [sanmin, lingya]],
      ['B', [fengshan]],
    ]);
    expect(groupsOf(districts)).toEqual([[undefined, districts]]);
    expect(groupsOf([])).toEqual([]);
  });

  it('is long from nine answers on, of which "none" is none', () => {
    const eight = Array.from({ length: 8 }, (_, i) => ({ value: `v${i}`, label: '' }));
    expect([isLong(eight), isLong([...eight, { value: 'none', label: '' }])]).toEqual([false, false]);
    expect(isLong([...eight, { value: 'v9', label: '' }])).toBe(true);
  });
});
