import { describe, expect, it } from 'vitest';
import {
  chineseOf,
  englishOf,
  isExcepted,
  pluralOf,
  source,
  stemOf,
  toOneself,
  translated,
} from './languages-under-test.ts';
import { formsOf, numbersIn, placeholdersIn, said } from './text-parts.ts';

describe.each(translated)('the texts in %s', (language, texts) => {
  const check = (name: string, isWrong: (key: string, text: string) => boolean) =>
    [...texts].filter(([key, text]) => !isExcepted(name, language, key) && isWrong(key, text)).map(([key]) => key);

  it('cover every Chinese key and no other', () => {
    const own = new Set([...texts.keys()].map(stemOf));
    const wanted = new Set([...source.keys()].map(stemOf));
    expect([...wanted].filter((key) => !own.has(key))).toEqual([]);
    expect([...own].filter((key) => !wanted.has(key))).toEqual([]);
  });

  it('have the plurals that the language has, and no others', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const found = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const plural = pluralOf(key);
      if (plural) found.set(stemOf(key), [...(found.get(stemOf(key)) ?? []), plural]);
    }
    expect(new Intl.PluralRules(language).resolvedOptions().locale.split('-')[0]).toBe(language);
    expect([...found].filter(([, plurals]) => plurals.toSorted().join() !== categories.join())).toEqual([]);
  });

  it('are never empty, and composed as Unicode wants it', () => {
    expect(check('empty', (_, text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
  });

  it('have the placeholders of the Chinese', () => {
    // Dates are written from other parts in another calendar, and a plural of one may say its number in words.
    const wrong = check('placeholders', (key, text) => {
      if (key.startsWith('common.dates.')) return false;
      const [wanted, own] = [placeholdersIn(chineseOf(key)), placeholdersIn(text)];
      const isSaid = (name: string) => own.includes(name) || (pluralOf(key) === 'one' && ['count', 'n'].includes(name));
      return !wanted.every(isSaid) || !own.every((name) => name === 'count' || wanted.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it('have the numbers of the Chinese, years of the Republic as western ones, all in digits 0 to 9', () => {
    const wrong = check('numbers', (key, text) => {
      const [wanted, own, reference] = [formsOf(chineseOf(key)), numbersIn(text), numbersIn(englishOf(key))];
      const isKept = (forms: readonly number[]) => forms.some((n) => own.includes(n));
      // What English says in words or leaves to another sentence may be said so again.
      const isNeeded = (forms: readonly number[]) => language === 'en' || forms.some((n) => reference.includes(n));
      const isFound = (n: number) =>
        wanted.some((forms) => forms.includes(n)) || (language !== 'en' && reference.includes(n));
      return !wanted.every((forms) => isKept(forms) || !isNeeded(forms)) || !own.every(isFound);
    });
    expect(wrong.map((key) => `${key}: ${chineseOf(key)} | ${texts.get(key)}`)).toEqual([]);
    expect(check('digits', (_, text) => /[^\P{Nd}0-9]/u.test(text))).toEqual([]);
  });

  it('have no Chinese in them but where English has, which are words to show or say', () => {
    const wrong = check('han', (key, text) => {
      const own = text.match(/\p{Script=Han}+/gu) ?? [];
      const reference = language === 'en' ? chineseOf(key) : englishOf(key);
      return own.length > 0 && (language === 'en' || !own.every((word) => reference.includes(word)));
    });
    expect(wrong.map((key) => `${key}: ${texts.get(key)}`)).toEqual([]);
  });

  it('are short where they stand on buttons', () => {
    const buttons = [...texts].filter(([key]) => isButton(key));
    expect(buttons.length).toBeGreaterThan(20);
    const long = buttons.filter(([key, text]) => {
      const longest = Math.max(20, Math.round(said(englishOf(key)) * 1.6));
      return said(text) > longest && !isExcepted('length', language, key);
    });
    expect(long.map(([key, text]) => `${key}: ${text} (${said(text)})`)).toEqual([]);
  });
});

/** What stands on buttons and tools, where there is little room. */
function isButton(key: string): boolean {
  return /^(frame\.(size|language|leave|listen|listenStop|change|toToday|updateNow|back\.\w+|crash\.(reload|copy|copied))|question\.(next|save|yes|no)|start\.(go|again)|settings\.(size|theme|speech)\.\w+|results\.(answer|goOn|changeDate|todo)|print\.print|todo\.\w*[bB]utton|common\.outcomes\.\w+)$/.test(
    key,
  );
}

it('questions to oneself belong to one about a person, leave no name to be filled in, and keep its numbers', () => {
  expect(toOneself.length).toBeGreaterThan(100);
  const wrong = toOneself.filter(
    ([, text, plain]) => !plain.includes('{who}') || text.includes('{') || !numbersAreSame(text, plain),
  );
  expect(wrong).toEqual([]);
});

function numbersAreSame(a: string, b: string): boolean {
  return numbersIn(a).join() === numbersIn(b).join();
}

it('questions are understood without their choices, since cards, sums and prints show them alone', () => {
  const questions = [...source].filter(([key]) => /\.ask(_alone)?$/.test(key));
  expect(questions.length).toBeGreaterThan(180);
  expect(questions.filter(([, text]) => /下面|下列|以下/.test(text)).map(([key]) => key)).toEqual([]);
});
