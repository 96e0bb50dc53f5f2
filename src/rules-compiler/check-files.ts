import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Place, Report } from './diagnostic.ts';
import { meant } from './nearest.ts';
import { said } from './saying.ts';

/** What a rules folder may hold; a star stands for any name. */
const READ = [
  ...['sources', 'facts', 'household', 'phrases', 'offices', 'exclusions', 'shared'].map(
    (folder) => `${folder}/*.yaml`,
  ),
  ...['benefit', 'parameters', 'cases'].map((name) => `benefits/*/${name}.yaml`),
  ...['text/*/*.yaml', 'seeds.yaml'],
].map((path) => path.split('/'));

/** A rule file that stands where nothing reads it would be a silent loss. Other files, as a README, are nobody's business. */
export function checkFiles(root: string, report: Report): void {
  for (const path of yamlIn(root, [])) {
    const steps = path.split('/');
    if (READ.some((pattern) => isLike(steps, pattern))) continue;
    const [near] = READ.flatMap((pattern) => nearOf(steps, pattern));
    const place: Place = { file: `${basename(root)}/${path}`, path: [], spot: () => ({ line: 1, column: 1 }) };
    report('bad-shape', place, said('shape.stray-file', { name: path, meant: near ?? '' }));
  }
}

function yamlIn(root: string, above: readonly string[]): readonly string[] {
  const entries = readdirSync(join(root, ...above), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = [...above, entry.name];
    if (entry.isDirectory()) return yamlIn(root, path);
    return /\.ya?ml$/i.test(entry.name) ? [path.join('/')] : [];
  });
}

function isLike(steps: readonly string[], pattern: readonly string[]): boolean {
  return steps.length === pattern.length && steps.every((step, i) => matches(step, pattern[i] ?? ''));
}

function matches(step: string, pattern: string): boolean {
  return pattern.startsWith('*') ? step.endsWith(pattern.slice(1)) : step === pattern;
}

/** The name that one step of a path was meant to be, where the others are right. */
function nearOf(steps: readonly string[], pattern: readonly string[]) {
  const wrong = steps.flatMap((step, i) => (matches(step, pattern[i] ?? '') ? [] : [i]));
  const [at = 0, ...more] = wrong;
  if (steps.length !== pattern.length || more.length > 0 || pattern[at]?.startsWith('*')) return [];
  const hint = meant(steps[at] ?? '', [pattern[at] ?? '']);
  return hint ? [hint] : [];
}
