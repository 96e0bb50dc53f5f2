import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { everyFile, hashedFile } from '../../src/hosting/headers.ts';
import { types } from './served-copy.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/lingdedao\//, ''));
    const file = path === '.' ? 'index.html' : path;
    const headers = { ...everyFile, ...(file.startsWith('assets/') && hashedFile) };
    await readFile(join(dist, file)).then(
      (body) => response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  origin = `http://localhost:${(server.address() as AddressInfo).port}/lingdedao/`;
});

test.afterAll(() => server.close());

/** What the page's policy refused, and what went wrong. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.exposeFunction('onViolation', (text: string) => problems.push(text));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { onViolation(text: string): void }).onViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  return async () => problems;
}

test('in a folder of a host that sends all our headers, every screen works and nothing is refused', async ({
  page,
}) => {
  const problems = await watch(page);
  await page.goto(origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  for (const screen of [
    'people',
    'question',
    'answers',
    'results',
    'what-if',
    'timeline',
    'todo',
    'print',
    'coverage',
    'saved',
    'about',
    'settings',
    'language',
  ]) {
    await page.goto(`${origin}#/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(await problems()).toEqual([]);
});

test('the browser refuses what our policy refuses', async ({ page }) => {
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const outcomes = await page.evaluate(async () => {
    const refused = async (attempt: () => unknown) => {
      try {
        await attempt();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    return {
      // Later, because what the debugger itself runs may make code from text.
      codeFromText: await refused(
        () =>
          new Promise((resolve, reject) =>
            setTimeout(() => {
              try {
                resolve(Reflect.get(globalThis, 'eval')('1'));
              } catch (error) {
                reject(error);
              }
            }),
          ),
      ),
      markup: await refused(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
      }),
      foreignWorker: await refused(() => new Worker('https://example.com/worker.js')),
      otherOrigin: await refused(() => fetch('https://example.com/')),
      inline: await refused(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.head.append(script);
      }),
      ran: 'ran' in globalThis,
    };
  });
  expect(outcomes).toEqual({
    codeFromText: 'refused',
    markup: 'refused',
    foreignWorker: 'refused',
    otherOrigin: 'refused',
    inline: 'refused',
    ran: false,
  });
});
