import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../src/platform/i18n/languages.ts';
import { preferences, startPreferences } from '../../src/platform/preferences/preferences.ts';

const script = readFileSync('public/first-paint.js', 'utf8');
const stored = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => stored.set(key, value),
  removeItem: (key: string) => stored.delete(key),
};

/** What the script that runs before the first paint puts on the page; it can't share code with the app. */
function firstPaint({ search = '', languages = ['zh-TW'] as readonly string[] } = {}): Record<string, string> {
  const dataset = {};
  const document = { documentElement: { dataset }, getElementById: () => null };
  const location = { search, hash: '' };
  runInNewContext(script, {
    document,
    location,
    localStorage,
    navigator: { languages },
    URLSearchParams,
    addEventListener: () => {},
  });
  return dataset;
}

it('reads what the app keeps: text size, colours and language', () => {
  vi.stubGlobal('localStorage', localStorage);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('addEventListener', () => {});
  startPreferences();
  expect(firstPaint()).toEqual({});
  preferences.textSize.value = 'xl';
  preferences.theme.value = 'dark';
  expect(firstPaint()).toEqual({ size: 'xl', theme: 'dark' });
  preferences.language.value = 'vi';
  expect(firstPaint()).toHaveProperty('waiting');
  stored.clear();
  vi.unstubAllGlobals();
});

it('keeps the Chinese start from everybody for whom the app picks another language', () => {
  const tags = [
    'zh-TW',
    'zh-Hans-CN',
    'en-US',
    'vi-VN',
    'in',
    'id-ID',
    'tl',
    'fil-PH',
    'th',
    'km-KH',
    'my',
    'de',
    'ja-JP',
  ];
  const devices = [[], ...tags.flatMap((tag) => [[tag], ['en-US', tag]])];
  const wanted = ['zh-TW', 'en', 'vi', 'fil', 'xx'];
  const asked = wanted.map((id) => ({ asked: id, kept: undefined }));
  const kept = wanted.map((id) => ({ asked: undefined, kept: id }));
  for (const languages of devices)
    for (const way of [{ asked: undefined, kept: undefined }, ...asked, ...kept]) {
      if (chooseLanguage(way.asked ?? null, way.kept, languages) === 'zh-TW') continue;
      stored.set('lingdedao.preferences', JSON.stringify({ language: way.kept }));
      const page = firstPaint({ search: way.asked ? `?lang=${way.asked}` : '', languages });
      expect(page, `${JSON.stringify(way)} ${languages}`).toHaveProperty('waiting');
    }
  stored.clear();
});

it('shows it at once to whoever reads Chinese or has a device that nobody set up', () => {
  for (const tag of ['zh-TW', 'zh-Hant-TW', 'zh', 'en', 'en-GB']) expect(firstPaint({ languages: [tag] })).toEqual({});
  stored.set('lingdedao.preferences', JSON.stringify({ language: 'zh-TW' }));
  expect(firstPaint({ languages: ['vi'] })).toEqual({});
  stored.clear();
});
