import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords, pageWording, type Wording } from '../../platform/index.ts';
import { notCountedText } from './not-counted.ts';
import type { About } from './worksheet.ts';

beforeAll(() => loadWords('zh-TW'));

const counted: About = {
  counted_as_family: true,
  left_out_reason: 'none',
  imprisoned: false,
  nationality_status: 'citizen',
  spouse_applies: false,
};

const facts = {
  'person.left_out_reason': { ask: '', options: { conscript: '正在當兵或服替代役' } },
  'household.spouse_applies': { ask: '', label: '本人還沒有戶籍，由有戶籍的配偶申請' },
  'person.nationality_status': { ask: '', options: { spouse_unregistered: '外籍或大陸籍配偶，還沒有臺灣戶籍' } },
};

function why(about: Partial<About>): string | undefined {
  const words: Wording = { ...pageWording(), texts: { ...pageWording().texts, facts } };
  return notCountedText({ ...counted, ...about }, words);
}

describe('why somebody is left out of the sum', () => {
  it('is that the law counts no such relative', () => {
    expect(notCountedText({ ...counted, counted_as_family: false, imprisoned: true })).toBe('法條沒有要算這種親屬');
  });

  it('is that the spouse applies, whose parents others are', () => {
    expect(why({ counted_as_family: false, spouse_applies: true })).toBe('本人還沒有戶籍，由有戶籍的配偶申請');
    expect(why({ nationality_status: 'spouse_unregistered', spouse_applies: true })).toBe(
      '外籍或大陸籍配偶，還沒有臺灣戶籍',
    );
  });

  it('is the answer that leaves them out', () => {
    expect(why({ left_out_reason: 'conscript' })).toBe('正在當兵或服替代役');
    expect(why({ imprisoned: true })).toBe('正在服刑，或被羈押、拘禁');
    expect(why({ nationality_status: 'spouse_unregistered' })).toBe('外籍或大陸籍配偶，還沒有臺灣戶籍');
  });

  it('is left open where no single answer says so', () => {
    expect(why({ left_out_reason: { one_of: ['conscript', 'missing'] } })).toBeUndefined();
  });
});
