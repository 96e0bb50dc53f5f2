import { expect, it } from 'vitest';
import { dialled, phoneText, unbroken } from './dialled.ts';

const phone = '07-336-8333 \u8f49 2460\u30012061';

it('an extension is a key to press for who reads no Chinese', () => {
  expect(phoneText(phone, 'vi')).toBe('07-336-8333 #2460, 2061');
  expect(phoneText(phone, 'zh-TW')).toBe(phone);
  expect(phoneText('1990', 'en')).toBe('1990');
});

it('a telephone dials the number without its extension', () => {
  expect(dialled(phone)).toBe('073368333');
});

it('no line ends inside a number', () => {
  expect(unbroken('07-336-8333')).toBe('07-\u2060336-\u20608333');
});
