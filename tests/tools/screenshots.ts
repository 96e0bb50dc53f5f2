import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { couple, openWith } from '../browser/planted-case.ts';
import { screens } from '../browser/screens.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/** Pictures of the built app to look at, written to `screenshots/`: each screen as a phone shows it, and whole. */
const looks = [
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light', size: 'm', query: '' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', size: 'm', query: '' },
  { name: 'phone-elder', width: 390, height: 844, colorScheme: 'light', size: 'xl', query: '' },
  { name: 'phone-small', width: 320, height: 640, colorScheme: 'light', size: 'm', query: '' },
  { name: 'phone-english', width: 390, height: 844, colorScheme: 'light', size: 'm', query: '&lang=en' },
  { name: 'desktop', width: 1280, height: 900, colorScheme: 'light', size: 'm', query: '' },
] as const;

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));
await mkdir(folder, { recursive: true });
const server = await preview({ logLevel: 'error', preview: { port: 4194 } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
for (const look of looks) await photograph(look);
await Promise.all([browser.close(), server.close()]);

async function photograph({ name, width, height, colorScheme, size, query }: (typeof looks)[number]): Promise<void> {
  const context = await browser.newContext({
    baseURL: server.resolvedUrls?.local[0] ?? '',
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme,
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await openWith(page, couple, { query });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.size = chosen;
  }, size);
  for (const screen of screens) {
    await page.evaluate((to) => {
      location.hash = to;
    }, screen.hash || '#/');
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}${screen.name}-${name}.png` });
  }
  await context.close();
}
