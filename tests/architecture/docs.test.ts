import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { dependencies, scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
  'dependencies' | 'scripts',
  Readonly<Record<string, string>>
>;

it('gives a reason and a size for every package that ships', () => {
  const page = readFileSync(`${root}docs/dependencies.md`, 'utf8');
  const named = [...page.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => names.split(', '));
  expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([]);
});

it('shows no command that package.json lacks', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'rules/README.md', 'src/rules-compiler/diagnostics.md'].concat(
    readdirSync(`${root}docs`).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  );
  const shown = pages.flatMap((page) => [
    ...readFileSync(root + page, 'utf8').matchAll(/npm run (?:-s )?(?<script>[\w:-]+)/g),
  ]);
  expect(shown.length).toBeGreaterThan(30);
  expect(shown.map(({ groups }) => groups?.script ?? '').filter((script) => !(script in scripts))).toEqual([]);
});
