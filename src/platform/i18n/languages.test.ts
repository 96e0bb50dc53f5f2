import { expect, it } from 'vitest';
import { chooseLanguage, isLanguage, languages } from './languages.ts';

it('starts in Chinese when nobody said anything', () => {
  expect(chooseLanguage(null, undefined, [])).toBe('zh-TW');
  expect(chooseLanguage(null, undefined, ['de-DE'])).toBe('zh-TW');
});

it('does not take the English of a device for a wish', () => {
  expect(chooseLanguage(null, undefined, ['en-US', 'en'])).toBe('zh-TW');
});

it('lets the address win over what was kept, and that over the device', () => {
  expect(chooseLanguage('en', 'zh-TW', ['zh-TW'])).toBe('en');
  expect(chooseLanguage(null, 'en', ['zh-TW'])).toBe('en');
});

it('follows the language of a device, by old codes too', () => {
  expect(chooseLanguage(null, undefined, ['vi-VN', 'en'])).toBe('vi');
  expect(chooseLanguage(null, undefined, ['de', 'in-ID'])).toBe('id');
  expect(chooseLanguage(null, undefined, ['x', 'zh-TW', 'vi'])).toBe('zh-TW');
});

it('overlooks languages that it does not have', () => {
  expect(chooseLanguage('tlh', 'xx', ['zh-CN'])).toBe('zh-TW');
  expect(isLanguage('toString')).toBe(false);
});

it('has Chinese first, each language in its own name', () => {
  expect(languages.slice(0, 2).map(({ id, name }) => [id, name])).toEqual([
    ['zh-TW', '中文'],
    ['en', 'English'],
  ]);
});
