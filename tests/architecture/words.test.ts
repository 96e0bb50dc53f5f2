import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesIn } from './source-files.ts';

const folder = fileURLToPath(new URL('../../src/platform/i18n/locales/zh-TW/', import.meta.url));
const shipped = filesIn(['src'], ['.ts', '.tsx']).filter((file) => !file.isTest);
const code = shipped.map(({ text }) => text).join('\n');
const texts = new Map(
  ['', 'staff/'].flatMap((part) =>
    readdirSync(folder + part)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        leaves(JSON.parse(readFileSync(folder + part + name, 'utf8')), name.slice(0, -'.json'.length)),
      ),
  ),
);

function leaves(tree: unknown, path: string): [string, string][] {
  if (typeof tree === 'string') return [[path.replace(/_(one|other)$/, ''), tree]];
  return Object.entries(tree ?? {}).flatMap(([key, branch]) => leaves(branch, `${path}.${key}`));
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}

/** `t('key', { a, b: … })` as it stands in the code; calls whose values are put together elsewhere are left out. */
function calls(): { at: string; key: string; given: readonly string[] }[] {
  const call = /\b(?:t|word)\(\s*(?:language,\s*|id,\s*)?'([\w.-]+)'(?:,\s*\{((?:[^{}]|\{[^{}]*\})*)\})?,?\s*\)/g;
  return shipped.flatMap(({ path, text }) =>
    [...text.matchAll(call)]
      .filter(([, , values = '']) => !values.includes('...'))
      .map(([, key = '', values = '']) => ({ at: path, key, given: namesIn(values) })),
  );
}

function namesIn(values: string): string[] {
  const flat = values.replace(/'[^']*'|`[^`]*`/g, '').replace(/\((?:[^()]|\([^()]*\))*\)|\{[^{}]*\}/g, '');
  return flat.split(',').flatMap((part) => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? []);
}

/** Keys built while running: everything that begins and ends as the template does. */
function mentioned(): (key: string) => boolean {
  const literal = new Set([...code.matchAll(/(['"])([\w-]+(?:\.[\w-]+)+)\1/g)].map(([, , key = '']) => key));
  const built = [...code.matchAll(/`([\w-]+\.[^`]*)`/g)].map(([, template = '']) => {
    const pattern = template.split(/\$\{[^}`]*\}?/).map((part) => part.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${pattern.join('[\\w./-]+')}$`);
  });
  return (key) => literal.has(key) || built.some((pattern) => pattern.test(key));
}

describe('the words of the interface', () => {
  it('get a value for each of their placeholders', () => {
    expect(calls().length).toBeGreaterThan(100);
    const short = calls().flatMap(({ at, key, given }) =>
      placeholders(texts.get(key) ?? '')
        .filter((name) => !given.includes(name))
        .map((name) => `${at}: ${key} needs {${name}}`),
    );
    expect(short).toEqual([]);
  });

  it('are all used', () => {
    const isMentioned = mentioned();
    expect([...texts.keys()].filter((key) => !isMentioned(key))).toEqual([]);
  });
});
