import { expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

it('breaks between words, and neither before a mark nor inside a number with its unit', () => {
  expect(phrasesOf('您有身心障礙證明嗎？')).toEqual(['您', '有身心障礙', '證明嗎？']);
  expect(phrasesOf('您家有低收入戶或中低收入戶的資格嗎？').slice(-3)).toEqual([
    '低收入戶或',
    '中低收入戶的',
    '資格嗎？',
  ]);
  expect(phrasesOf('65 歲以上的人（不含您）')).toEqual(['65 歲', '以上的人（不含您）']);
});

it('leaves alone what somebody marked', () => {
  expect(phrasesOf('您可以領\u200b什麼補助？')).toEqual(['您可以領\u200b什麼補助？']);
});
