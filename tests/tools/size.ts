import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { preview } from 'vite';
import { offered } from '../../src/words-compiler/index.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/**
 * What the start screen costs a first visitor, each file compressed as a host would: the page itself, the scripts and style
 * sheets up to the window's `load` event, and those the page asks for after it, until the network is quiet. What the service
 * worker fetches for offline use is not counted here. In every language there is, within the same limits.
 */
const limits = { page: 14, first: 45, all: 60 };
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist`;

const server = await preview({ logLevel: 'error', preview: { port: 4193 } });
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const [chinese, ...others] = await visitAll(offered(root));
await Promise.all([browser.close(), server.close()]);

console.log('before load');
await printAll(chinese?.first ?? []);
console.log('after load');
await printAll(chinese?.later ?? []);
const held = [verdict('the page itself, brotli', await brotliSize('/index.html'), limits.page)];
for (const { language, first, later } of [chinese, ...others].filter((visit) => visit !== undefined)) {
  const atFirst = await sizeOf(first);
  held.push(verdict(`${language}: scripts and styles before load`, atFirst, limits.first));
  held.push(
    verdict(`${language}: scripts and styles of the start screen`, atFirst + (await sizeOf(later)), limits.all),
  );
}
process.exit(chinese && chinese.first.length > 0 && held.every(Boolean) ? 0 : 1);

interface Visit {
  readonly language: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
}

async function visitAll(languages: readonly string[]): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const language of languages) visits.push(await visitStart(language));
  return visits;
}

async function visitStart(language: string): Promise<Visit> {
  const context = await browser.newContext({ locale: language, serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('response', (response) => isCode(response) && seen.push(new URL(response.url()).pathname));
  await page.goto(`${origin}?lang=${language}`, { waitUntil: 'load' });
  const first = [...new Set(seen)];
  await page.waitForLoadState('networkidle');
  await context.close();
  return { language, first, later: [...new Set(seen)].filter((path) => !first.includes(path)) };
}

function isCode(response: Response): boolean {
  return ['script', 'stylesheet'].includes(response.request().resourceType());
}

async function printAll(paths: readonly string[]): Promise<void> {
  const sizes = await Promise.all(paths.map(async (path) => ({ path, bytes: await brotliSize(path) })));
  for (const { path, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes)) console.log(`${kb(bytes)} KB  ${path}`);
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  return (await Promise.all(paths.map(brotliSize))).reduce((sum, bytes) => sum + bytes, 0);
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
