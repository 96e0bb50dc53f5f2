import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EvalResult, evalFeel } from '../../src/rules-compiler/index.ts';
import { DIFFERENCES } from './differences.ts';
import { ours, theirs } from './two-interpreters.ts';

const page = readFileSync(new URL('../../docs/feel.md', import.meta.url), 'utf8');

/** `EXPRESSION  with {…} → RESULT`, one a line, in the page's blocks marked `feel`. */
const EXAMPLE = /^(?<expression>.*?)\s*(?:\bwith (?<context>\{.*\}))?\s*→ (?<result>.*)$/;
const examples = [...page.matchAll(/^```feel\n(.*?)^```/gms)]
  .flatMap(([, block = '']) => block.trimEnd().split('\n'))
  .map((line) => ({ line, ...EXAMPLE.exec(line)?.groups }) as Example);

interface Example {
  readonly line: string;
  readonly expression?: string;
  readonly context?: string;
  readonly result?: string;
}

describe('the page about FEEL', () => {
  it('has many examples', () => {
    expect(examples.length).toBeGreaterThan(100);
  });

  it.each(examples)('is right that $line', ({ expression = '', context = '{}', result = '' }) => {
    const found = evalFeel(expression.trimEnd(), JSON.parse(context));
    if (result.startsWith('refused')) expect(refusalIn(found)).toBe(result);
    else expect(found).toEqual(expected(result));
  });

  it('runs its example of a line for test suites', () => {
    const tables = [...page.matchAll(/^ {4}(\{"table".*), "context": \{…\}\}$/gm)].map(([, line]) =>
      JSON.parse(`${line}}`),
    );
    expect(tables).toHaveLength(2);
    expect(evalFeel(tables[0].table, { income: 50, high_rate: 7 })).toEqual({ value: 7 });
    expect(evalFeel(tables[0].table, { income: { min: 0, max: 200 }, high_rate: 7 })).toEqual({
      unknown: { one_of: [0, 7] },
    });
    expect(evalFeel(tables[1].table, { age: 17, status: null })).toEqual({ value: 'child' });
  });
});

function expected(result: string): EvalResult {
  const [word, rest] = [result.slice(0, 8), result.slice(8)];
  return word === 'unknown ' ? { unknown: JSON.parse(rest) } : { value: JSON.parse(result) };
}

/** The feature that was refused, and its code unless it is the usual one. */
function refusalIn(found: EvalResult): string {
  const [first] = 'diagnostics' in found ? found.diagnostics : [];
  if (!first) return 'not refused';
  const code = first.code === 'feel-unsupported' ? '' : `(${first.code})`;
  return ['refused', first.feature, code].filter(Boolean).join(' ');
}

const rows = [...page.matchAll(/^\| ([a-z0-9 ]+) \| `(.*?)` \| (.*?) \| `(.*?)` \| .* \|$/gm)]
  .map(([, id = '', expression = '', feelin = '', own = '']) => ({ id, expression, feelin, own }))
  .filter(({ id }) => id !== 'id');

describe('its table of differences', () => {
  it('has a row for each one that the comparison allows, and no other', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(DIFFERENCES.map(({ id }) => id).sort());
  });

  it.each(rows)('tells what both make of $expression ($id)', ({ expression, feelin, own }) => {
    expect(ours(expression)).toEqual(JSON.parse(own));
    if (feelin === 'throws') expect(theirs(expression)).toHaveProperty('throws');
    else if (feelin === '`Infinity`') expect(theirs(expression)).toBe(Number.POSITIVE_INFINITY);
    else expect(theirs(expression)).toEqual(JSON.parse(feelin.slice(1, -1)));
  });
});
