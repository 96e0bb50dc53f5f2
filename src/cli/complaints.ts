import { describe, expect, it } from 'vitest';
import { type Change, withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured } from './captured.ts';

export const CASH = 'benefits/old_age_cash/benefit.yaml';

/** For tests: what `check` complains of, a line each. */
export function complaints(changes: Readonly<Record<string, Change>>, language: string): readonly string[] {
  return withRules(changes, (folder) => {
    const { err } = captured('check', '--rules', folder, '--lang', language);
    return err === '' ? [] : err.split('\n').map((line) => line.replace('rules/', ''));
  });
}

export type Mistake = readonly [file: string, old: string, now: string, found: string];

/** Some are thousands of characters long. */
const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Each of them is told in both languages, at the same places. */
export function describeMistakes(of: string, mistakes: readonly Mistake[]): void {
  const named = mistakes.map(
    ([file, old, now, found]) => [`${file}, ${shown(old)} → ${shown(now)}`, file, old, now, found] as const,
  );
  describe(of, () => {
    it.each(named)('in %s, is told with its place', (_, file, old, now, found) => {
      const changes = { [file]: old === '' ? now : ([[old, now]] as const) };
      expect(complaints(changes, 'en')).toContain(`${file}:${found}`);
      const chinese = complaints(changes, 'zh-TW');
      expect(chinese.filter((line) => !/\p{Script=Han}/u.test(line.replace(/^\S+ \S+ /, '')))).toEqual([]);
      expect(chinese.map(placed)).toEqual(complaints(changes, 'en').map(placed));
    });
  });
}

/** File, line, column and code. */
export function placed(line: string): string | undefined {
  return /^\S+ \S+/.exec(line)?.[0];
}
