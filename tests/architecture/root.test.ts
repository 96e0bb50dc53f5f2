import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const kept = [
  '.ci',
  '.git',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'docs',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'rules',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

// A picture taken to look at a screen was once left here and committed with everything else.
it('keeps nothing in the root but what a newcomer should meet there', () => {
  const ignored = readFileSync(`${root}.gitignore`, 'utf8').split('\n').filter(Boolean);
  const isIgnored = (name: string): boolean =>
    ignored.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line.replace('/', '')));
  expect(readdirSync(root).filter((name) => !kept.includes(name) && !isIgnored(name))).toEqual([]);
});
