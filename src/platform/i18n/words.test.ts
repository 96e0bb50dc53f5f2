import { beforeAll, describe, expect, it } from 'vitest';
import { words as later } from './locales/zh-TW/later-words.ts';
import { words as first } from './locales/zh-TW/words.ts';
import { loadWords, word, wordIfAny } from './words.ts';

const files = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', { eager: true, import: 'default' });

/** `key.path` to text, plural endings left off. */
function texts(tree: unknown, prefix = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[prefix.replace(/_(zero|one|two|few|many|other)$/, ''), tree]]);
  const entries = Object.entries(tree ?? {});
  return new Map(entries.flatMap(([key, branch]) => [...texts(branch, prefix === '' ? key : `${prefix}.${key}`)]));
}

function inLanguage(id: string): Map<string, string> {
  const ours = Object.entries(files).filter(([path]) => path.startsWith(`./locales/${id}/`));
  return texts(
    Object.fromEntries(ours.map(([path, content]) => [path.split('/').at(-1)?.replace('.json', ''), content])),
  );
}

const source = texts({ ...first, ...later });

describe('the Chinese words', () => {
  it('are all listed where the keys get their types', () => {
    expect([...inLanguage('zh-TW').keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('speak simply: none of the words of offices', () => {
    const stiff = [...source].filter(([, text]) => /惠請|俾|逕洽|尚非|應備|逾期|！|你/.test(text));
    expect(stiff).toEqual([]);
  });
});

describe('word', () => {
  beforeAll(() => loadWords('en'));

  it('keeps what is put into a Chinese sentence apart from it', () => {
    expect(word('zh-TW', 'question.rung.from', { a: '3' })).toBe('3 以上');
    expect(word('zh-TW', 'question.rung.upTo', { b: '12%' })).toBe('12% 以下');
    expect(word('zh-TW', 'question.rung.upTo', { b: '16,970 元' })).toBe('16,970 元以下');
    expect(word('zh-TW', 'results.reduced', { by: '70 歲以上健保費補助' })).toBe('已經扣掉 70 歲以上健保費補助的錢。');
  });

  it('speaks the language asked for', () => {
    expect(word('zh-TW', 'common.outcomes.unknown')).toBe('可能符合');
    expect(word('en', 'common.outcomes.unknown')).toBe('You may qualify');
  });

  it('picks the plural by count', () => {
    expect(word('en', 'common.units.hour', { n: '1', count: 1 })).toBe('1 hour');
    expect(word('en', 'common.units.hour', { n: '80', count: 80 })).toBe('80 hours');
    expect(word('zh-TW', 'common.units.hour', { n: '1', count: 1 })).toBe('1 小時');
  });

  it('leaves braces and angle brackets in values alone', () => {
    expect(word('zh-TW', 'common.units.day', { n: '<b>{x}</b>' })).toBe('<b>{x}</b> 天');
  });

  it('knows when there is no such text', () => {
    expect(wordIfAny('en', 'common.units.parcel')).toBeUndefined();
  });
});
