import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program is, after installing Debian's package for it if need be and possible; undefined where it can't be had. */
export function programFrom(path: string, packages: readonly string[]): string | undefined {
  if (existsSync(path)) return path;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log(`installing ${packages.join(' ')} …`);
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages) && existsSync(path) ? path : undefined;
}

function apt(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}
