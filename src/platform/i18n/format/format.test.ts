import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../words.ts';
import { formatIn } from './format.ts';

const zh = formatIn('zh-TW');
const en = formatIn('en');

beforeAll(() => loadWords('en'));

describe('numbers', () => {
  it('have commas in every language', () => {
    expect(zh.number(16970)).toBe('16,970');
    expect(en.number(1234567)).toBe('1,234,567');
    expect(zh.number(999)).toBe('999');
  });

  it('keep at most two decimals and no trailing zeros', () => {
    expect(zh.number(2.5)).toBe('2.5');
    expect(zh.number(1.333)).toBe('1.33');
    expect(zh.number(3)).toBe('3');
  });

  it('write a real minus sign', () => {
    expect(zh.number(-1000)).toBe('−1,000');
    expect(zh.number(-0.001)).toBe('0');
  });
});

describe('money', () => {
  it('names the currency', () => {
    expect(zh.money(16970)).toBe('16,970 元');
    expect(en.money(16970)).toBe('NT$16,970');
    expect(zh.money(0)).toBe('0 元');
  });

  it('says the period after the unit', () => {
    expect(zh.moneyWithUnit(8329, 'TWD/month')).toBe('8,329 元/月');
    expect(zh.moneyWithUnit(30000, 'TWD/once')).toBe('30,000 元/次');
    expect(zh.moneyWithUnit(1500, 'TWD/year')).toBe('1,500 元/年');
    expect(en.moneyWithUnit(8329, 'TWD/month')).toBe('NT$8,329 /month');
  });

  it('shows a span once with its unit', () => {
    expect(zh.moneyWithUnit({ min: 0, max: 4000 }, 'TWD/month')).toBe('0 到 4,000 元/月');
    expect(en.moneyWithUnit({ min: 0, max: 4000 }, 'TWD/month')).toBe('NT$0 to 4,000 /month');
    expect(zh.moneyWithUnit({ min: 8329, max: 8329 }, 'TWD/month')).toBe('8,329 元/月');
    expect(zh.moneyWithUnit({ min: 8329, max: null }, 'TWD/month')).toBe('8,329 元/月以上');
  });

  it('rounds to ten thousands for property only, and only where nothing is lost', () => {
    expect(zh.range(6500000, 'TWD')).toBe('650 萬元');
    expect(zh.range(6543210, 'TWD')).toBe('6,543,210 元');
    expect(zh.range({ min: 2000000, max: 2500000 }, 'TWD')).toBe('200 到 250 萬元');
    expect(zh.money(30000)).toBe('30,000 元');
    expect(en.range(6500000, 'TWD')).toBe('NT$6,500,000');
  });

  it('says at least and at most, leaving out what says nothing', () => {
    expect(zh.atLeastAtMost({ min: 17658, max: 22158 }, 'TWD/month')).toBe('至少 17,658 元，最多 22,158 元');
    expect(zh.atLeastAtMost({ min: 0, max: 22158 }, 'TWD/month')).toBe('最多 22,158 元');
    expect(zh.atLeastAtMost({ min: 3879, max: null }, 'TWD/month')).toBe('至少 3,879 元');
    expect(zh.atLeastAtMost({ min: 3879, max: 3879 }, 'TWD/month')).toBe('3,879 元');
    expect(en.atLeastAtMost({ min: 3879, max: 8329 }, 'TWD/month')).toBe('at least NT$3,879, at most NT$8,329');
  });

  it('comes apart for a card, with the words for those who hear it', () => {
    expect(zh.amountParts({ min: 0, max: 4000 }, 'TWD/month')).toEqual({
      before: '',
      figure: '0–4,000',
      after: ' 元/月',
      spoken: '0 到 4,000 元/月',
    });
    expect(en.amountParts(8329, 'TWD/month')).toEqual({
      before: 'NT$',
      figure: '8,329',
      after: ' /month',
      spoken: 'NT$8,329 /month',
    });
  });
});

describe('other units', () => {
  it('are named, in the plural where a language has one', () => {
    expect(zh.moneyWithUnit(240, 'hour/once')).toBe('240 小時/次');
    expect(en.range(1, 'person')).toBe('1 person');
    expect(en.range(3, 'person')).toBe('3 people');
    expect(zh.range(3, 'person')).toBe('3 人');
    expect(zh.range(2.5, 'ratio')).toBe('2.5 倍');
    expect(zh.range(5, 'percent')).toBe('5%');
    expect(zh.range(3, 'count')).toBe('3');
  });

  it('say of the per cent of an amount that they are a subsidy', () => {
    expect(zh.moneyWithUnit(50, 'percent')).toBe('補助 50%');
    expect(zh.amountParts({ min: 25, max: 50 }, 'percent')).toEqual({
      before: '補助 ',
      figure: '25–50',
      after: '%',
      spoken: '補助 25 到 50%',
    });
  });

  it('show their id while nobody has named them', () => {
    expect(zh.moneyWithUnit(3, 'parcel/fortnight')).toBe('3 parcel/fortnight');
  });
});

describe('dates', () => {
  it('are in ROC years in Chinese and western elsewhere', () => {
    expect(zh.date('2026-11-22')).toBe('115 年 11 月 22 日');
    expect(en.date('2026-11-22')).toBe('22/11/2026');
    expect(zh.month('2027-01-31')).toBe('116 年 1 月');
    expect(zh.year('2026-11-22')).toBe('115');
    expect(en.year(2026)).toBe('2026');
  });

  it('are written by staff with hyphens', () => {
    expect(zh.dateShort('2026-11-22')).toBe('115-11-22');
    expect(en.dateShort('2026-11-22')).toBe('2026-11-22');
  });

  it('name both calendars where both are needed', () => {
    expect(zh.dateBoth('1954-03-05')).toBe('民國 43 年 3 月 5 日，西元 1954 年 3 月 5 日');
    expect(en.dateBoth('1954-03-05')).toBe('5/3/1954 (ROC year 43)');
    expect(zh.yearBoth(1954)).toBe('民國 43 年，西元 1954 年');
  });

  it('count years before the Republic backwards', () => {
    expect(zh.dateBoth('1911-12-31')).toBe('民國前 1 年 12 月 31 日，西元 1911 年 12 月 31 日');
    expect(zh.dateBoth('1895-05-01')).toBe('民國前 17 年 5 月 1 日，西元 1895 年 5 月 1 日');
    expect(zh.dateBoth('1912-01-01')).toBe('民國 1 年 1 月 1 日，西元 1912 年 1 月 1 日');
  });

  it('tell the days left', () => {
    expect(zh.daysLeft('2026-11-22', '2026-12-31')).toBe('還有 39 天');
    expect(en.daysLeft('2026-11-22', '2026-11-23')).toBe('1 day left');
    expect(zh.daysLeft('2026-11-22', '2026-11-22')).toBe('就是今天');
    expect(zh.daysLeft('2026-11-22', '2026-11-20')).toBe('2 天前');
  });

  it('leave alone what is no date', () => {
    expect(zh.date('2026-02-30')).toBe('2026-02-30');
  });
});

describe('lists', () => {
  it('join the last item with a word', () => {
    expect(zh.listAnd(['您', '配偶', '兒子'])).toBe('您、配偶和兒子');
    expect(en.listOr(['mild', 'moderate', 'severe'])).toBe('mild, moderate or severe');
    expect(zh.listOr(['輕度', '中度'])).toBe('輕度或中度');
    expect(zh.listAnd(['您'])).toBe('您');
    expect(zh.listAnd([])).toBe('');
  });
});

describe('what is left of a value', () => {
  const income = { type: 'number', unit: 'TWD/person/month' } as const;

  it('stands alone with its unit but without the period', () => {
    expect(zh.remaining(18210, income)).toBe('18,210 元');
    expect(zh.remaining({ min: 16971, max: 25454 }, income)).toBe('16,971 到 25,454 元');
    expect(zh.remaining(72, { type: 'number', unit: 'age' })).toBe('72 歲');
    expect(zh.remaining(1, { type: 'number', unit: 'year' })).toBe('1 年');
  });

  it('stands in a phrase as a number, and as money where it is money', () => {
    expect(zh.inPhrase(25455, income)).toBe('25,455 元');
    expect(zh.inPhrase(65, { type: 'number', unit: 'year' })).toBe('65');
    expect(zh.inPhrase(183, { type: 'number', unit: 'day' })).toBe('183');
    expect(zh.inPhrase(6500000, { type: 'number', unit: 'TWD' })).toBe('650 萬元');
    expect(zh.inPhrase('2024-01-01', { type: 'date' })).toBe('113 年 1 月 1 日');
  });

  it('says in a phrase that a figure of the law has not been found', () => {
    expect(zh.inPhrase({ min: 0, max: Number.POSITIVE_INFINITY }, income)).toBe('（還沒查到的數字）');
    expect(zh.inPhrase({ min: 1, max: Number.POSITIVE_INFINITY }, income)).toBe('1 元以上');
    expect(zh.remaining({ min: 0, max: Number.POSITIVE_INFINITY }, income)).toBe('0 元以上');
  });

  it('says yes, no or not known', () => {
    expect(zh.remaining(true, { type: 'boolean' })).toBe('是');
    expect(zh.remaining(false, { type: 'boolean' })).toBe('不是');
    expect(zh.remaining(null, income)).toBe('還不知道');
    expect(zh.remaining({ one_of: [false, true] }, { type: 'boolean' })).toBe('還不知道');
  });

  it('keeps an open end open', () => {
    expect(zh.remaining({ min: 16971, max: Number.POSITIVE_INFINITY }, income)).toBe('16,971 元以上');
    expect(zh.remaining({ min: Number.NEGATIVE_INFINITY, max: 16970 }, income)).toBe('16,970 元以下');
  });

  it('spans dates', () => {
    expect(zh.remaining({ min: '1954-01-01', max: '1954-12-31' }, { type: 'date' })).toBe(
      '43 年 1 月 1 日到 43 年 12 月 31 日',
    );
  });

  it('names options by their id while no texts are loaded', () => {
    expect(zh.remaining({ one_of: ['mild', 'severe'] }, { type: 'enum', fact: 'person.disability' })).toBe(
      'mild或severe',
    );
  });
});
