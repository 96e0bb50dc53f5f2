import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { captured } from '../../src/cli/captured.ts';

const page = readFileSync('docs/command-line.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'documented-'));

/** `entitlements[].conditions[].id` for each value that is no list or record of ours. */
function fieldsOf(value: unknown, path: string): readonly string[] {
  if (path === 'entitlements' || path === 'entitlements[].conditions')
    return (value as unknown[]).flatMap((one) => fieldsOf(one, `${path}[]`));
  if (!['', 'package', 'entitlements[]', 'entitlements[].conditions[]'].includes(path)) return [path];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    fieldsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

it('names every field of the result for the case that docs/command-line.md shows', () => {
  const [, text = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  const file = join(folder, 'case.yaml');
  writeFileSync(file, text);
  const { code, out, err } = captured('assess', file, '--json');
  rmSync(folder, { recursive: true });
  expect([code, err]).toEqual([0, '']);
  const section = page.split('## What `assess --json` prints')[1]?.split('\n## ')[0] ?? '';
  const documented = new Set(
    [...section.matchAll(/`([a-z_[\].]+)`(?=[^|\n]*\|[^|\n]*\|$)/gm)].map(([, field]) => field),
  );
  const found = new Set(fieldsOf(JSON.parse(out), ''));
  expect([...found].filter((field) => !documented.has(field))).toEqual([]);
  expect([...documented].filter((field) => field !== 'entitlements[]' && !found.has(field ?? ''))).toEqual([]);
});
