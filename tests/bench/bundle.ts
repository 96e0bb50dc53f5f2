import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A minified module as the app's build would make it. */
export interface Bundle {
  readonly file: string;
  readonly code: string;
  readonly brotliKb: number;
  readonly remove: () => void;
}

/** Bundles an entry that is given as source; imports in it are relative to the root of the repository. */
export async function bundle(source: string): Promise<Bundle> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'bench-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, source.replaceAll("from './", "from '../../"));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'bundle.mjs', format: 'es' },
      },
    },
  });
  const file = join(folder, 'bundle.mjs');
  const code = readFileSync(file, 'utf8');
  return { file, code, brotliKb: brotliKb(code), remove: () => rmSync(folder, { recursive: true }) };
}

export function brotliKb(text: string): number {
  return brotliCompressSync(text).length / 1000;
}
