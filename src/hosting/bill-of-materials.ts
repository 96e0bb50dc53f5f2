import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockedPackages, shippedPackages } from './shipped-packages.ts';

/**
 * What the build is made of, by `npm sbom` (CycloneDX): the packages that reach a user's device, with versions and hashes.
 * Without the time and the random number that npm puts in, so that two builds have the same bytes.
 */
export function billOfMaterials(): string {
  const { serialNumber: _, ...bill } = JSON.parse(printedIn(mkdtempSync(join(tmpdir(), 'bill-'))));
  delete bill.metadata.timestamp;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** In a folder that holds nothing but what ships: asked to omit what builds, npm leaves out Preact, which its tools need too. */
function printedIn(folder: string): string {
  const { name, version, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = { name, version, license, dependencies };
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    const packages = { '': own, ...lockOfShipped() };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name, version, lockfileVersion: 3, packages }));
    return execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).replaceAll(`"${folder.slice(folder.lastIndexOf('/') + 1)}"`, `"${name}"`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lockOfShipped(): Record<string, unknown> {
  const locked = lockedPackages();
  const entries = shippedPackages().map((name) => {
    const { version, resolved, integrity, license, dependencies } = locked.get(name) ?? {};
    return [`node_modules/${name}`, { version, resolved, integrity, license, dependencies }] as const;
  });
  return Object.fromEntries(entries);
}
