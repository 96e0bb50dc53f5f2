import { expect, test } from 'vitest';
import { spaced } from './spaced.ts';

test('a name that begins or ends with a figure stands off from the words around it', () => {
  expect(spaced('孩子 1的戶籍在高雄市嗎？')).toBe('孩子 1 的戶籍在高雄市嗎？');
  expect(spaced('「我要申請300 億元租金補貼和2 歲以上育兒津貼。」')).toBe(
    '「我要申請 300 億元租金補貼和 2 歲以上育兒津貼。」',
  );
});

test('what is spaced already, and punctuation, stay as they are', () => {
  expect(spaced('孩子 1，115 年 3 月（2）')).toBe('孩子 1，115 年 3 月（2）');
});
