import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/**
 * What the start screen costs a first visitor: every script and style sheet the page itself asks for until the network is
 * quiet, whether at once or later, each compressed as a host would. What the service worker fetches for offline use comes
 * after, and is not counted.
 */
const limitKb = 60;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const { chunks, close } = await visitStart();
const sizes = await Promise.all(chunks.map(async (path) => ({ path, bytes: await brotliSize(path) })));
await close();

for (const { path, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes)) console.log(`${kb(bytes)} KB  ${path}`);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const verdict = sizes.length > 0 && total <= limitKb * 1000;
console.log(`${kb(total)} KB  first load of the start screen, brotli (limit ${limitKb} KB)`);
process.exit(verdict ? 0 : 1);

async function visitStart() {
  const server = await preview({ logLevel: 'error', preview: { port: 4193 } });
  const origin = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const context = await browser.newContext({ locale: 'zh-TW', serviceWorkers: 'block' });
  const page = await context.newPage();
  const chunks = new Set<string>();
  page.on('response', (response) => {
    if (['script', 'stylesheet'].includes(response.request().resourceType()))
      chunks.add(new URL(response.url()).pathname);
  });
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return { chunks: [...chunks], close: () => Promise.all([browser.close(), server.close()]) };
}

async function brotliSize(path: string): Promise<number> {
  return brotliCompressSync(await readFile(dist + path)).length;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
