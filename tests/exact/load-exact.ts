import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExactModule } from '../../src/engine/index.ts';

/** An emitted module, imported from a temporary file as Node imports any other: nothing makes code from text at run time. */
export async function loadExact(source: string): Promise<ExactModule> {
  const folder = mkdtempSync(join(tmpdir(), 'exact-'));
  const file = join(folder, 'rules.mjs');
  writeFileSync(file, source);
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as ExactModule;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
