import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captured } from './captured.ts';
import { evalLines } from './eval-command.ts';
import { linesFrom } from './lines-from.ts';

describe('rules eval', () => {
  it('prints the value of an expression', () => {
    expect(captured('eval', '0.1 + 0.2')).toEqual({ code: 0, out: '{"value":0.3}', err: '' });
    expect(captured('eval', 'null', '--json').out).toBe('{"value":null}');
  });

  it('takes an expression that starts with a minus', () => {
    expect(captured('eval', '-x + 1', '--context', '{"x": 3}').out).toBe('{"value":-2}');
  });

  it('prints what remains possible on an open context', () => {
    expect(captured('eval', 'age > 64 and income < 20000', '--context', '{"age": 70}').out).toBe(
      '{"unknown":{"one_of":[false,true,null],"missing":["income"]}}',
    );
  });

  it('returns 1 for what it refuses, and 2 without an expression', () => {
    const refused = captured('eval', 'now()');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).diagnostics[0]).toMatchObject({ code: 'feel-unsupported', feature: 'now()' });
    expect(captured('eval', 'x', '--context', '[]').out).toContain('bad-context');
    expect(captured('eval').code).toBe(2);
  });

  it('answers each line of a test suite, also those that it refuses', () => {
    const printed: string[] = [];
    const output = { print: (text: string) => printed.push(text), complain: () => undefined };
    expect(
      evalLines(['{"expression": "1 + 1"}', '', 'nonsense', '{"expression": "x", "context": {"x": []}}'], 'en', output),
    ).toBe(0);
    expect(printed.map((line) => Object.keys(JSON.parse(line)))).toEqual([['value'], ['diagnostics'], ['value']]);
  });
});

describe('the lines of a file', () => {
  it('come whole, also where the buffer ends within a letter, and without a last line break', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lines-'));
    const long = '福'.repeat(30_000);
    writeFileSync(join(folder, 'suite'), `a\n${long}\nlast`);
    expect([...linesFrom(openSync(join(folder, 'suite'), 'r'))]).toEqual(['a', long, 'last']);
    rmSync(folder, { recursive: true });
  });
});
