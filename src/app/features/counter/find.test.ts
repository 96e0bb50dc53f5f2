import { describe, expect, it } from 'vitest';
import { find, initials } from './find.ts';

const all = [
  {
    key: 'elderly',
    name: '中低收入老人生活津貼',
    also: ['Elderly living allowance', 'ela', '中低收入老人生活津貼發給辦法'],
  },
  { key: 'meals', name: '老人營養餐飲', also: ['Meals', 'em'] },
  { key: 'birth', name: '生育津貼', also: ['Trợ cấp sinh con', 'bg'] },
];
const keys = (typed: string) => find(all, typed).map(({ key }) => key);

describe('searching', () => {
  it('puts a name that begins so before one that holds it', () => {
    expect(keys('老人')).toEqual(['meals', 'elderly']);
  });

  it('finds by law, by another language without its marks, and by initials', () => {
    expect(keys('發給辦法')).toEqual(['elderly']);
    expect(keys('tro cap')).toEqual(['birth']);
    expect(keys('ela')).toEqual(['elderly']);
    expect(initials('elderly_living_allowance')).toBe('ela');
  });

  it('puts what is called just so before names that begin so, also in its other words', () => {
    const some = [
      { key: 'plan', name: '單親培力計畫', also: [] },
      { key: 'alone', name: '單親', also: [] },
      { key: 'born', name: '孩子 出生日', also: ['出生日'] },
    ];
    expect(find(some, '單親').map(({ key }) => key)).toEqual(['alone', 'plan']);
    expect(find([{ key: 'grant', name: '出生日補助', also: [] }, ...some], '出生日')[0]?.key).toBe('born');
  });

  it('finds by a few characters in order', () => {
    expect(keys('老生貼')).toEqual(['elderly']);
    expect(keys('貼老')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(keys(' ')).toEqual([]);
  });
});
