import { expect, it } from 'vitest';
import { pickVoice, voicesIn } from './voices.ts';

const voice = (lang: string, localService = true, voiceURI = lang) => ({ lang, localService, voiceURI });

it('takes a voice of the device and never one that sends the text away', () => {
  expect(pickVoice([voice('zh-TW', false), voice('zh-TW')], 'zh-Hant-TW')).toEqual(voice('zh-TW'));
  expect(pickVoice([voice('zh-TW', false)], 'zh-Hant-TW')).toBeUndefined();
});

it('prefers the voice of the place, and takes another Mandarin before none', () => {
  expect(pickVoice([voice('zh-CN'), voice('zh_TW')], 'zh-Hant-TW')?.lang).toBe('zh_TW');
  expect(pickVoice([voice('zh-CN')], 'zh-Hant-TW')?.lang).toBe('zh-CN');
  expect(pickVoice([voice('cmn-Hant-TW')], 'zh-Hant-TW')?.lang).toBe('cmn-Hant-TW');
});

it('does not take Cantonese for Mandarin', () => {
  expect(pickVoice([voice('zh-HK'), voice('yue-HK')], 'zh-Hant-TW')).toBeUndefined();
});

it('knows Filipino by both of its codes', () => {
  expect(pickVoice([voice('tl-PH')], 'fil')?.lang).toBe('tl-PH');
  expect(pickVoice([voice('fil-PH')], 'fil')?.lang).toBe('fil-PH');
});

it('takes the voice that was chosen, while the device has it', () => {
  const [mei, wei] = [voice('zh-TW', true, 'Mei'), voice('zh-CN', true, 'Wei')];
  expect(pickVoice([mei, wei], 'zh-Hant-TW', 'Wei')).toBe(wei);
  expect(pickVoice([mei], 'zh-Hant-TW', 'Wei')).toBe(mei);
  expect(voicesIn([wei, voice('zh-TW', false), mei, voice('vi')], 'zh-Hant-TW')).toEqual([mei, wei]);
});
