import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import english from './locales/en.json' with { type: 'json' };
import chinese from './locales/zh-TW.json' with { type: 'json' };
import { said, sentence } from './saying.ts';

const sources = ['.', '../cli'].flatMap((folder) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => /(?<!\.test)\.ts$/.test(name)).map((name) => readFileSync(join(path, name), 'utf8'));
});

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([a-z_]+)\}/g)].map(([, name = '']) => name))].sort();
}

describe('what is said of mistakes', () => {
  it('is said in both languages, with the same placeholders', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english))
      expect([key, placeholders(chinese[key as keyof typeof english])]).toEqual([key, placeholders(text)]);
  });

  it('is said somewhere', () => {
    const code = sources.join('\n');
    const built = [...code.matchAll(/`([a-z-]+\.)\$\{/g)].map(([, start = '']) => start);
    const unsaid = Object.keys(english).filter(
      (key) => !code.includes(`'${key}'`) && !built.some((start) => key.startsWith(start)),
    );
    expect(unsaid).toEqual([]);
  });

  it('fills in words and lists of the language', () => {
    const list = said('wrong-type.expected', {
      expected: said('type.enum', { options: ['"a"', '"b"'] }),
      found: said('type.number', { unit: said('unit.none') }),
    });
    expect(sentence(list, 'en')).toBe('expected one of "a", "b", found a number (no unit)');
    expect(sentence(list, 'zh-TW')).toBe('這裡要選項（"a"、"b"），寫的是數字（沒有單位）');
    expect(sentence(said('nobody'), 'vi')).toBe('nobody');
  });
});
