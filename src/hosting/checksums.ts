import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';

/**
 * Adds to each file of the service worker's list what its bytes must come to, so that it stores nothing else. The plugin tells
 * `add` where the build is put.
 *
 * @example plugins: [checksums.plugin, VitePWA({ injectManifest: { manifestTransforms: [checksums.add] } })]
 */
export function checksumsOfBuild(): { readonly plugin: Plugin; readonly add: ManifestTransform } {
  let folder = '';
  return {
    plugin: {
      name: 'lingdedao-checksums',
      apply: 'build',
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir);
      },
    },
    add: async (entries) => ({
      manifest: await Promise.all(
        entries.map(async (entry) => ({ ...entry, integrity: checksumOf(await readFile(resolve(folder, entry.url))) })),
      ),
    }),
  };
}

/** As `integrity` attributes and requests write it. */
export function checksumOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
