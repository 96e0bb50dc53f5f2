import { expect, it } from 'vitest';
import { counterparts, languageFile, neededFor, sortOut } from './language-files.ts';

const manifest = [
  { url: 'index.html', revision: '1' },
  { url: 'assets/index-aB_c-12.js', revision: null },
  'assets/lang/km.font-C3.woff2',
  'assets/lang/km.rules-a-B_2.js',
  'assets/lang/km.words-D4.js',
  'assets/lang/vi.words-E5.js',
];
const { everyones, ofLanguages } = sortOut(manifest);

it('tells the files of a language from those that everybody needs', () => {
  expect(everyones).toEqual(manifest.slice(0, 2));
  expect(ofLanguages.map(({ language, part }) => `${language} ${part}`)).toEqual([
    'km font',
    'km rules',
    'km words',
    'vi words',
  ]);
  expect(languageFile('https://host/app/assets/lang/zh-HK.words-x.js')?.language).toBe('zh-HK');
});

it('keeps all of a language but a font that the device does not need', () => {
  expect(neededFor(ofLanguages, 'km', false).map(({ part }) => part)).toEqual(['rules', 'words']);
  expect(neededFor(ofLanguages, 'km', true).map(({ part }) => part)).toEqual(['font', 'rules', 'words']);
});

it('finds the new files of what was kept of the build before', () => {
  const kept = ['https://host/app/assets/lang/km.words-OLD.js', 'https://host/app/assets/lang/km.rules-OLD.js'];
  expect(counterparts(ofLanguages, kept).map(({ url }) => url)).toEqual([
    'assets/lang/km.rules-a-B_2.js',
    'assets/lang/km.words-D4.js',
  ]);
});
