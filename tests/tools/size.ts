import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/**
 * What the start screen costs a first visitor, each file compressed as a host would: the page itself, the scripts and style
 * sheets up to the window's `load` event, and those the page asks for after it, until the network is quiet. What the service
 * worker fetches for offline use is not counted here.
 */
const limits = { page: 14, first: 45, all: 60 };
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const { first, later, close } = await visitStart();
await close();

const page = await brotliSize('/index.html');
console.log('before load');
const firstTotal = await printAll(first);
console.log('after load');
const laterTotal = await printAll(later);
const held = [
  verdict('the page itself, brotli', page, limits.page),
  verdict('scripts and styles before load', firstTotal, limits.first),
  verdict('scripts and styles of the start screen', firstTotal + laterTotal, limits.all),
];
process.exit(first.length > 0 && held.every(Boolean) ? 0 : 1);

async function visitStart() {
  const server = await preview({ logLevel: 'error', preview: { port: 4193 } });
  const origin = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const context = await browser.newContext({ locale: 'zh-TW', serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('response', (response) => isCode(response) && seen.push(new URL(response.url()).pathname));
  await page.goto(origin, { waitUntil: 'load' });
  const first = [...new Set(seen)];
  await page.waitForLoadState('networkidle');
  const later = [...new Set(seen)].filter((path) => !first.includes(path));
  return { first, later, close: () => Promise.all([browser.close(), server.close()]) };
}

function isCode(response: Response): boolean {
  return ['script', 'stylesheet'].includes(response.request().resourceType());
}

async function printAll(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => ({ path, bytes: await brotliSize(path) })));
  for (const { path, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes)) console.log(`${kb(bytes)} KB  ${path}`);
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

function verdict(what: string, bytes: number, limit: number): boolean {
  const isHeld = bytes <= limit * 1000;
  console.log(`${kb(bytes)} KB  ${what} (limit ${limit} KB)${isHeld ? '' : ': EXCEEDED'}`);
  return isHeld;
}

async function brotliSize(path: string): Promise<number> {
  return brotliCompressSync(await readFile(dist + path)).length;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
