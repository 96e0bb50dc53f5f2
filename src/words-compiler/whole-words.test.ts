import { expect, it } from 'vitest';
import { wordsKeptWhole } from './whole-words.ts';

function kept(language: string, text: string): string {
  return wordsKeptWhole('.', language, text).replaceAll('\u2060', '~').replaceAll('\u200b', '|');
}

it('holds the letters of a listed word together, apart from what stands beside it', () => {
  expect(kept('th', 'อยู่เกาสงจริง')).toBe('อยู่|เ~ก~า~ส~ง|จริง');
});

it('holds "not" to what it denies', () => {
  expect(kept('th', 'ไม่พบ')).toBe('ไม่~พบ');
  expect(kept('th', 'แต่ไม่')).toBe('แต่ไม่');
});

it('leaves Khmer letters that stand below another where they are', () => {
  expect(kept('km', 'គ្រប់\u200bលក្ខខណ្ឌ។')).toBe('គ្រប់|ល~ក្ខ~ខ~ណ្ឌ។');
});

it('lets Burmese break at spaces and zero width spaces alone', () => {
  expect(kept('my', 'ကောင်ရှုန်းမြို့ ထောက်ပံ့ငွေ\u200bယူ')).toBe('ကောင်~ရှုန်း~မြို့ ထောက်ပံ့~ငွေ|ယူ');
});

it('holds "per" to what it is per', () => {
  expect(kept('km', 'NT$8,329 /ខែ')).toBe('NT$8,329 /~ខែ');
});

it('holds a Burmese particle to the name before it', () => {
  expect(kept('my', '{who}ရဲ့ မွေးနေ့')).toBe('{who}~ရဲ့ မွေးနေ့');
});

it('changes no other language', () => {
  expect(kept('vi', 'Cao Hùng')).toBe('Cao Hùng');
});
