import { describe, expect, it } from 'vitest';
import { englishOf, isExcepted, translated } from './languages-under-test.ts';
import { lettersOutside } from './text-parts.ts';

/** The script that a language is written in, and what tells it from Latin letters. */
const scripts: Readonly<Record<string, { readonly script: string; readonly letter: RegExp }>> = {
  th: { script: 'Thai', letter: /\p{Script=Thai}/u },
  km: { script: 'Khmer', letter: /\p{Script=Khmer}/u },
  my: { script: 'Myanmar', letter: /\p{Script=Myanmar}/u },
};

/** Orders of letters that no font draws as one: a sign that a text was typed in an old encoding. */
const broken: Readonly<Record<string, RegExp>> = {
  th: /(?:^|[^\u0e01-\u0e2e\u0e30-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e48-\u0e4b]{2}/u,
  km: /\u17d2(?![\u1780-\u17a2])|(?:^|[^\u1780-\u17d3])[\u17b6-\u17d1]/u,
  my: /(?:^|[^\u1000-\u109f])[\u102b-\u103e]|\u1031\u1031|[\u102b-\u1032][\u103b-\u103e]|\u1039(?![\u1000-\u1021])/u,
};

/** Between two places where a line may break, in letters. */
const LONGEST_RUN = 60;

describe.each(translated)('the letters of %s', (language, texts) => {
  const { script = 'Latin', letter } = scripts[language] ?? {};
  const check = (isWrong: (key: string, text: string) => boolean) =>
    [...texts]
      .filter(([key, text]) => !isExcepted('script', language, key) && isWrong(key, text))
      .map(([key, text]) => `${key}: ${text}`);
  const withoutPlaceholders = (text: string) => text.replace(/\{\w+\}/g, '');

  it('are of its own script, but for Latin names and Chinese words to show', () => {
    expect(check((_, text) => lettersOutside(withoutPlaceholders(text), [script, 'Latin', 'Han']).length > 0)).toEqual(
      [],
    );
  });

  it('are its own: nothing was left in English', () => {
    const wrong = check((key, text) => {
      const words = withoutPlaceholders(text);
      if (!/\p{L}{4}/u.test(words)) return false;
      if (letter) return !letter.test(words);
      return language !== 'en' && text.length > 24 && text === englishOf(key);
    });
    expect(wrong).toEqual([]);
  });

  it('stand in the order of Unicode', () => {
    const pattern = broken[language];
    expect(check((_, text) => pattern?.test(text.replace(/\{\w+\}/g, script === 'Thai' ? 'ก' : '')) ?? false)).toEqual(
      [],
    );
  });

  it('leave room for a line to break', () => {
    const isLong = (text: string) =>
      text.split(/[\s\u200b\-/]|(?<=[។၊။,.])/u).some((run) => [...run].length > LONGEST_RUN);
    // Browsers know the words of Thai.
    expect(language === 'th' ? [] : check((_, text) => isLong(text))).toEqual([]);
  });
});
