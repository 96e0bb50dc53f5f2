import { expect, it } from 'vitest';
import english from '../../platform/i18n/locales/en/law.json' with { type: 'json' };
import chinese from '../../platform/i18n/locales/zh-TW/law.json' with { type: 'json' };
import { lawPlaceText } from './law-place.ts';

it.each([
  ['§5', '第 5 條', 'Article 5'],
  ['§10 3', '第 10 條第 3 款', 'Article 10, subparagraph 3'],
  ['§6 II', '第 6 條第 2 項', 'Article 6, paragraph 2'],
  ['§4 VI', '第 4 條第 6 項', 'Article 4, paragraph 6'],
  ['§4(6)', '第 4 條第 6 項', 'Article 4, paragraph 6'],
  ['§5-1(3)', '第 5 條之 1 第 3 項', 'Article 5-1, paragraph 3'],
  ['§2(1)3', '第 2 條第 1 項第 3 款', 'Article 2, paragraph 1, subparagraph 3'],
  ['§4 I 2', '第 4 條第 1 項第 2 款', 'Article 4, paragraph 1, subparagraph 2'],
  ['§2 I 4(3)2', '第 2 條第 1 項第 4 款第 3 目之 2', 'Article 2, paragraph 1, subparagraph 4, item 3-2'],
  ['§4-1', '第 4 條之 1', 'Article 4-1'],
  ['§16-2 III', '第 16 條之 2 第 3 項', 'Article 16-2, paragraph 3'],
  ['§3 1–2', '第 3 條第 1 款到第 2 款', 'Article 3, subparagraph 1 to subparagraph 2'],
  ['§4 I 5–7', '第 4 條第 1 項第 5 款到第 7 款', 'Article 4, paragraph 1, subparagraph 5 to subparagraph 7'],
  ['§2–10', '第 2 條到第 10 條', 'Article 2 to Article 10'],
  ['§2–§11、§14', '第 2 條到第 11 條、第 14 條', 'Article 2 to Article 11; Article 14'],
  ['§5、§5-1–§5-3', '第 5 條、第 5 條之 1 到第 5 條之 3', 'Article 5; Article 5-1 to Article 5-3'],
  ['§2 2、§7', '第 2 條第 2 款、第 7 條', 'Article 2, subparagraph 2; Article 7'],
  ['第 4 點', '第 4 點', 'point 4'],
  ['第 2–9 點', '第 2 點到第 9 點', 'point 2 to point 9'],
])('%s is %s', (at, inChinese, inEnglish) => {
  expect(textIn(chinese, at)).toBe(inChinese);
  expect(textIn(english, at)).toBe(inEnglish);
});

it.each(['§2 和 §6 寫法不同', '§4-5', '§10–§3', '§3 2–1', '答覆', 'line 497', '112 年版', '7200 × 1.0365', ''])(
  '%s stays as it is written',
  (at) => expect(textIn(chinese, at)).toBeUndefined(),
);

function textIn(words: Readonly<Record<string, string>>, at: string): string | undefined {
  return lawPlaceText(at, {
    t: (key, values) => (words[key.slice('law.'.length)] ?? '').replace(/\{(\w+)\}/g, (_, name) => `${values?.[name]}`),
  });
}
