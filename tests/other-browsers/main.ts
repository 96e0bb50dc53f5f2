import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';
import type { Browser, Start } from './browser.ts';
import { startFirefox } from './firefox.ts';
import { journeys, type Site } from './journeys.ts';
import { startWebkit } from './webkit.ts';

/** Runs the journeys in Firefox and in WebKit, where the machine has or can install them, and says so where not. */
const browsers: Readonly<Record<string, Start>> = { Firefox: startFirefox, WebKit: startWebkit };
const port = Number(process.env.BROWSER_TEST_PORT ?? 4183) + 6;
const MOST_RETRIES = 2;
const report = { passed: 0, failed: 0, notRun: [] as string[] };

for (const [name, start] of Object.entries(browsers)) {
  let counted = await runIn(name, start);
  // Each journey goes on where the one before ended: what failed is tried again from the beginning, as often as in Chromium.
  for (let left = MOST_RETRIES; left > 0 && counted && counted.failed > 0; left--) counted = await runIn(name, start);
  if (!counted) report.notRun.push(name);
  else {
    report.passed += counted.passed;
    report.failed += counted.failed;
  }
}
const folder = fileURLToPath(new URL('../../reports', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/other-browsers.json`, JSON.stringify(report));
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exit(report.failed === 0 ? 0 : 1);

async function runIn(name: string, start: Start): Promise<{ passed: number; failed: number } | undefined> {
  const browser = await start();
  if (!('notHere' in browser)) return runAll(browser);
  console.log(`${name}: not run here, ${browser.notHere}`);
  return undefined;
}

async function runAll(browser: Browser): Promise<{ passed: number; failed: number }> {
  const site = await serve();
  const count = { passed: 0, failed: 0 };
  for (const [title, journey] of Object.entries(journeys)) {
    try {
      await journey(browser, site);
      count.passed += 1;
      console.log(`ok      ${browser.name}: ${title}`);
    } catch (error) {
      count.failed += 1;
      console.log(`FAILED  ${browser.name}: ${title}\n        ${error}`);
    }
  }
  await browser.close();
  await site.stop();
  return count;
}

async function serve(): Promise<Site> {
  let server: PreviewServer | undefined = await preview({ logLevel: 'error', preview: { port, strictPort: true } });
  return {
    url: `http://localhost:${port}/`,
    stop: async () => {
      const running = server;
      server = undefined;
      await running?.close();
    },
  };
}
