import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { loadWords, setLanguage } from '../../platform/index.ts';
import { MixedText } from './mixed-text.tsx';

const sentence = 'By 高雄市政府線上問答 社會局第 53 題：如何申請 or 老人福利法 art. 12.';

afterEach(cleanup);

test('marks the Chinese names in a sentence as Chinese, each as one', async () => {
  await loadWords('en');
  await setLanguage('en');
  const { container } = render(<MixedText>{sentence}</MixedText>);
  const marked = [...container.querySelectorAll('[lang=zh-Hant-TW]')].map((one) => one.textContent);
  expect(marked).toEqual(['高雄市政府線上問答 社會局第 53 題：如何申請', '老人福利法']);
  expect(container.textContent).toBe(sentence);
});

test('marks nothing on a page in Chinese', async () => {
  await setLanguage('zh-TW');
  const { container } = render(<MixedText>{sentence}</MixedText>);
  expect(container.innerHTML).toBe(sentence);
});
