import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string, tag: string) =>
  sentencesOf(text, tag).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['zh-Hant-TW', '您可以領什麼補助？回答幾題。', ['您可以領什麼補助？', '回答幾題。']],
  ['zh-Hant-TW', '家裡有變故嗎？（最多再答 2 題。）「好。」', ['家裡有變故嗎？', '（最多再答 2 題。）', '「好。」']],
  ['vi', 'Bạn bao nhiêu tuổi? Hãy trả lời.', ['Bạn bao nhiêu tuổi?', 'Hãy trả lời.']],
  ['km', 'អ្នកអាយុប៉ុន្មាន? សូមឆ្លើយ។ អរគុណ។', ['អ្នកអាយុប៉ុន្មាន?', 'សូមឆ្លើយ។', 'អរគុណ។']],
  ['my', 'ဖြေပါ။ ကျေးဇူးတင်ပါသည်။', ['ဖြေပါ။', 'ကျေးဇူးတင်ပါသည်။']],
])('finds the sentences of %s', (tag, text, sentences) => {
  expect(cut(text, tag)).toEqual(sentences);
});

it('cuts what is too long for one breath at a space, and loses nothing', () => {
  const long = 'คำ '.repeat(120);
  const spans = sentencesOf(long, 'th');
  expect(spans.length).toBe(3);
  expect(spans.map(({ start, end }) => long.slice(start, end)).join('')).toBe(long);
  expect(spans.every(({ start, end }) => end - start <= 160)).toBe(true);
});

it('leaves out what is only punctuation', () => {
  expect(cut('–', 'en')).toEqual([]);
});
