import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chineseOf, isExcepted, readDocument, stemOf, translated } from './languages-under-test.ts';

interface Term {
  readonly zh: string;
  /** The accepted forms, the preferred one first. */
  readonly text: readonly string[];
}

/** The same term in texts however it is broken or written large. */
function plain(text: string): string {
  return text.replaceAll('\u200b', '').toLocaleLowerCase('en').normalize('NFC');
}

describe.each(translated)('the words of %s', (language, texts) => {
  const document = readDocument(`glossary/${language}.yaml`);
  const terms: readonly (readonly [string, Term])[] = Object.entries(parse(document ?? 'terms: {}').terms);

  it('are listed, term by term', () => {
    expect(terms.length).toBeGreaterThanOrEqual(30);
  });

  it('are the same for the same term everywhere', () => {
    const longest = [...terms].toSorted(([, a], [, b]) => b.zh.length - a.zh.length);
    const wrong = [...texts].flatMap(([key, text]) => {
      if (isExcepted('glossary', language, key)) return [];
      let chinese = chineseOf(key);
      return longest.flatMap(([id, { zh, text: forms }]) => {
        if (!chinese.includes(zh)) return [];
        // What is part of a longer term is not said by itself.
        chinese = chinese.replaceAll(zh, '');
        return forms.some((form) => plain(text).includes(plain(form))) ? [] : [`${stemOf(key)}: ${id} in "${text}"`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('were put back into English, or English into Chinese, for sixty texts by a fixed rule, and what that found is noted', () => {
    const note = readDocument(`translations/${language}.md`) ?? '';
    // Key, text, what it says in English, verdict.
    const rows = note.split('\n').filter((line) => line.startsWith('|') && line.split(/(?<!\\)\|/).length >= 6);
    expect(rows.filter((row) => !/^\|\s*(-|key\b)/i.test(row)).length).toBeGreaterThanOrEqual(60);
    expect(note.slice(0, 1000)).toMatch(/machine/i);
  });
});
