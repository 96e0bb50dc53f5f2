import { expect, it } from 'vitest';
import { bringWords, word, wordIfAny } from './words.ts';

// A file of its own: nothing here may have brought all words to hand before.
it('says what the start screen says before there is anything else', async () => {
  expect(word('zh-TW', 'start.go')).toBe('開始');
  expect(word('zh-TW', 'people.count', { count: 3 })).toBe('3 人');
  expect(word('en', 'start.go')).toBe('開始');
  await bringWords('en');
  expect(word('en', 'start.go')).toBe('Start');
  expect(word('en', 'people.count', { count: 1 })).toBe('1\u00a0person');
  expect(word('en', 'people.count', { count: 3 })).toBe('3\u00a0people');
});

it('knows none of the other words then', () => {
  expect(wordIfAny('zh-TW', 'results.title')).toBeUndefined();
});
