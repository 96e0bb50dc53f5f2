import { readFileSync } from 'node:fs';

/** A package as the lock file knows it. */
export interface LockedPackage {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package installed, by name; of several versions the one at the top. */
export function lockedPackages(folder = '.'): ReadonlyMap<string, LockedPackage> {
  const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'));
  const entries = Object.entries<LockedPackage>(lock.packages).filter(([path]) => path.startsWith('node_modules/'));
  return new Map(entries.map(([path, entry]) => [path.slice('node_modules/'.length), entry]));
}

/** Names of the packages that may reach a user's device: the dependencies of the app and theirs; peers that only build are not. */
export function shippedPackages(folder = '.'): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const locked = lockedPackages(folder);
  const found = new Set<string>(Object.keys(dependencies));
  // A set goes on over what is added while it is gone through.
  for (const name of found) for (const next of Object.keys(locked.get(name)?.dependencies ?? {})) found.add(next);
  return [...found].toSorted();
}
