import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { DIAGNOSTIC_CODES, type Diagnostic } from '../rules-compiler/index.ts';
import { captured } from './captured.ts';

const catalogue = readFileSync(new URL('../rules-compiler/diagnostics.md', import.meta.url), 'utf8');
const sections = catalogue
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ code: section.slice(0, section.indexOf('\n')), examples: examplesIn(section) }));

interface Example {
  readonly path: string;
  readonly text: string;
  /** Lines with an arrow. */
  readonly marked: readonly number[];
}

function examplesIn(section: string): readonly Example[] {
  return [...section.matchAll(/```yaml\n(# (\S+)\n[\s\S]*?)```/g)].map(([, text = '', path = '']) => ({
    path,
    text,
    marked: text.split('\n').flatMap((line, i) => (line.endsWith('# ←') ? [i + 1] : [])),
  }));
}

describe('the catalogue of diagnostics', () => {
  it('has a heading for each code, and no other', () => {
    expect(sections.map(({ code }) => code)).toEqual([...DIAGNOSTIC_CODES]);
  });

  it.each(sections)('shows $code at the marked line of its example', ({ code, examples }) => {
    const expected = examples.flatMap(({ path, marked }) => marked.map((line) => `${code} rules/${path}:${line}`));
    expect(expected).not.toEqual([]);
    const files = Object.fromEntries(examples.map(({ path, text }) => [path, text]));
    const found = withRules(files, checked).filter((one) => isToThePoint(one, code));
    expect(found.map(placed)).toEqual(expected);
  });
});

/** What an example adds is used by nothing and translated nowhere; that is the point only of its own section. */
function isToThePoint(one: Diagnostic, code: string): boolean {
  if (one.code !== 'unused' && one.code !== 'missing-translation') return true;
  return one.code === code && one.file !== 'rules/text/en';
}

function placed({ code, file, line }: Diagnostic): string {
  return `${code} ${file}:${line}`;
}

function checked(folder: string): readonly Diagnostic[] {
  return JSON.parse(captured('check', '--rules', folder, '--json').out).diagnostics;
}
