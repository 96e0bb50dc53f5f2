import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SMALL } from './captured.ts';
import { runI18n } from './run-i18n.ts';

let root: string;

/** A repository of two languages with three texts of the interface, and the rules of the compiler's tests. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  cpSync(SMALL, join(root, 'rules'), { recursive: true });
  write('languages.json', { 'zh-TW': {}, en: {}, vi: {} });
  write('zh-TW/start.json', { title: '甲', go: '乙', left_other: '丙' });
  write('en/start.json', { title: 'A', left_one: 'C', left_other: 'Cs', old: 'X' });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, content: unknown): void {
  const file = join(root, 'src/platform/i18n/locales', name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

function run(...argv: string[]): { code: number; out: string; err: string } {
  const [out, err]: [string[], string[]] = [[], []];
  const code = runI18n(argv, { print: (text) => out.push(text), complain: (text) => err.push(text) }, root);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function coverage() {
  return JSON.parse(run('coverage', '--json').out);
}

it('counts what is translated, a text once however many plurals it has, and what nothing asks for', () => {
  const { 'zh-TW': chinese, en, vi } = coverage();
  expect(chinese.translated).toBe(chinese.keys);
  expect(en).toEqual({ keys: chinese.keys, translated: chinese.keys - 1, reviewed: 0, extra: 1 });
  expect(vi).toEqual({ keys: chinese.keys, translated: 0, reviewed: 0, extra: 0 });
});

it('takes a text as read until it is changed, all its plurals together', () => {
  expect(run('reviewed', 'en', 'start.title', 'start.left_one', '--by', 'Ann', '--on', '2026-12-01').code).toBe(0);
  expect(coverage().en.reviewed).toBe(1);
  run('reviewed', 'en', 'start.left', '--by', 'Ann', '--on', '2026-12-01');
  expect(coverage().en.reviewed).toBe(2);
  write('en/start.json', { title: 'A new title', left_one: 'C', left_other: 'Cs' });
  expect(coverage().en.reviewed).toBe(1);
});

it.each([
  [['nothing']],
  [['reviewed', 'en', 'start.', '--by', 'Ann']],
  [['reviewed', 'tlh', 'start.', '--by', 'Ann', '--on', '2026-12-01']],
])('explains itself after %j', (argv) => {
  const { code, err } = run(...argv);
  expect(code).toBe(2);
  expect(err).toContain('coverage');
});
