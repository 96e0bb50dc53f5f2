import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { lockedPackages, shippedPackages } from '../../src/hosting/shipped-packages.ts';

/**
 * Where the build comes from: licences of everything installed, known holes in what reaches a user, and whether a second
 * build has the same bytes as the first in `dist`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const second = `${root}.cache/second-build`;
const allowed =
  /^\(?((MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|Unlicense|WTFPL|OFL-1\.1|MIT-0)( (OR|AND) )?)+\)?$/;

/** Packages that say their licence in a file only. */
const saidElsewhere: Readonly<Record<string, string>> = { 'parse-cache-control': 'BSD-3-Clause' };

const held = [licences(), holes(), await sameBytes()];
process.exit(held.every(Boolean) ? 0 : 1);

function licences(): boolean {
  const locked = [...lockedPackages(root)].map(
    ([name, { license }]) => [name, license ?? saidElsewhere[name]] as const,
  );
  const odd = locked.filter(([, licence]) => !allowed.test(licence ?? ''));
  for (const [name, licence] of odd) console.log(`licence of ${name}: ${licence ?? 'not said'}`);
  const shipped = shippedPackages(root);
  const named = shipped.map((name) => `${name} (${locked.find(([one]) => one === name)?.[1]})`);
  console.log(`ships ${named.join(', ')}`);
  console.log(
    `${locked.length} packages installed, ${shipped.length} shipped, ${odd.length} with a licence to look at`,
  );
  return odd.length === 0;
}

/** Only what ships can fail: what merely builds and tests never meets a stranger's input. */
function holes(): boolean {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--omit', 'dev'], { cwd: root, encoding: 'utf8' });
  const total = totalOf(stdout);
  if (total === undefined) {
    console.log('npm audit: not run here, the registry does not answer it');
    return true;
  }
  console.log(`npm audit: ${total} known holes in what ships`);
  return total === 0;
}

function totalOf(report: string): number | undefined {
  try {
    return JSON.parse(report).metadata?.vulnerabilities?.total;
  } catch {
    return undefined;
  }
}

async function sameBytes(): Promise<boolean> {
  await build({ root, logLevel: 'error', build: { outDir: second, emptyOutDir: true } });
  const [first, again] = [hashes(`${root}dist`), hashes(second)];
  const names = [...new Set([...first.keys(), ...again.keys()])];
  const different = names.filter((name) => first.get(name) !== again.get(name));
  for (const name of different) console.log(`differs between two builds: ${name}`);
  console.log(`two builds: ${names.length} files, ${different.length} different`);
  rmSync(second, { recursive: true, force: true });
  return different.length === 0;
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
