import { describe, expect, it } from 'vitest';
import { type Fact, parseDay } from '../../engine/index.ts';
import { answerOf, cellReader } from './read-cell.ts';

const words = { yes: ['是'], no: ['不是'], options: { 'person.disability': { 輕度: 'mild' } } };
const common = { entity: 'person', effort: 1, topic: 'money' } as const;
const income: Fact = { ...common, id: 'person.income', type: 'number', domain: { min: 0, max: 500_000 } };
const born: Fact = {
  ...common,
  id: 'person.born',
  type: 'date',
  domain: { min: parseDay('1900-01-01') ?? 0, max: 'on' },
};
const disability: Fact = { ...common, id: 'person.disability', type: 'enum', options: ['none', 'mild', 'severe'] };
const flag: Fact = { ...common, id: 'person.flag', type: 'boolean' };

describe('a cell', () => {
  it('is a number in any of the ways people write one', () => {
    const read = cellReader(income, words);
    expect(['18210', '18,210', '2.5w', '1萬8'].map(read)).toEqual([18_210, 18_210, 25_000, 18_000]);
    expect(read('abc')).toEqual({ problem: 'bad-value' });
    expect(read('-5')).toEqual({ problem: 'bad-value' });
    expect(read('500001')).toEqual({ problem: 'out-of-range' });
  });

  it('may leave a number open', () => {
    const read = cellReader(income, words);
    expect(read('5000..9000')).toEqual({ answer: { min: 5000, max: 9000 } });
    expect(read('..9000')).toEqual({ answer: { min: 0, max: 9000 } });
    expect(read('5000..')).toEqual({ answer: { min: 5000 } });
    expect(read('9000..5000')).toEqual({ problem: 'empty-range' });
  });

  it('is a day of either calendar, or a month or a year of one', () => {
    const read = cellReader(born, words);
    const day = parseDay('1954-03-05');
    expect(['1954-03-05', '43-03-05', '43/3/5'].map(read)).toEqual([day, day, day]);
    expect(read('43-02')).toEqual({ answer: { min: '1954-02-01', max: '1954-02-28' } });
    expect(read('1954')).toEqual({ answer: { min: '1954-01-01', max: '1954-12-31' } });
    expect(read('43-02-30')).toEqual({ problem: 'bad-date' });
    expect(read('yesterday')).toEqual({ problem: 'bad-date' });
  });

  it('is an option by its id or its name, or several', () => {
    const read = cellReader(disability, words);
    expect(['none', '輕度'].map(read)).toEqual([0, 1]);
    expect(read('mild|severe')).toEqual({ answer: { one_of: ['mild', 'severe'] } });
    expect(read('mild|other')).toEqual({ problem: 'bad-value' });
    expect(answerOf(disability, 2)).toBe('severe');
  });

  it('is yes or no', () => {
    const read = cellReader(flag, words);
    expect(['TRUE', '是', '1', 'no', '不是'].map(read)).toEqual([1, 1, 1, 0, 0]);
    expect(read('maybe')).toEqual({ problem: 'bad-value' });
  });
});
