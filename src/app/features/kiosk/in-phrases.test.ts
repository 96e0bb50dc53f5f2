import { expect, it } from 'vitest';
import { inPhrases } from './in-phrases.ts';

const lines = (text: string) => inPhrases(text).split('\u200b');

it('breaks between words, and neither before a mark nor inside a number with its unit', () => {
  expect(lines('您有身心障礙證明嗎？')).toEqual(['您', '有身心', '障礙', '證明嗎？']);
  expect(lines('您家有低收入戶或中低收入戶的資格嗎？').slice(-3)).toEqual(['低收入戶或', '中低收入戶的', '資格嗎？']);
  expect(lines('65 歲以上的人（不含您）')).toEqual(['65 歲', '以上的人（不含您）']);
});

it('leaves alone what somebody marked', () => {
  expect(lines('您可以領\u200b什麼補助？')).toEqual(['您可以領', '什麼補助？']);
});
