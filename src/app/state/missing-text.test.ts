import { beforeAll, expect, it } from 'vitest';
import { loadWords } from '../../platform/index.ts';
import { missingText } from './missing-text.ts';

beforeAll(() => loadWords('zh-TW'));

it('counts a few questions, as a number that can only fall', () => {
  expect(missingText(1)).toBe('最多再答 1 題');
  expect(missingText(8)).toBe('最多再答 8 題');
});

it('counts no crowd of them', () => {
  expect(missingText(9)).toBe('再答幾題會更準，不用全部答完');
  expect(missingText(84)).toBe('再答幾題會更準，不用全部答完');
});
