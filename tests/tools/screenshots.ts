import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/** Pictures of the built app to look at, written to `screenshots/`. Add a screen by its hash route. */
const screens = [{ name: 'start', route: '' }];
const looks = [
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light', lang: 'zh-TW' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', lang: 'zh-TW' },
  { name: 'phone-small', width: 320, height: 640, colorScheme: 'light', lang: 'zh-TW' },
  { name: 'phone-english', width: 390, height: 844, colorScheme: 'light', lang: 'en' },
  { name: 'desktop', width: 1280, height: 900, colorScheme: 'light', lang: 'zh-TW' },
] as const;

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));
await mkdir(folder, { recursive: true });
const server = await preview({ logLevel: 'error', preview: { port: 4194 } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
for (const { name, width, height, colorScheme, lang } of looks) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme,
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
  });
  const page = await context.newPage();
  for (const screen of screens) {
    await page.goto(`${server.resolvedUrls?.local[0]}?lang=${lang}${screen.route}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.screenshot({ path: `${folder}${screen.name}-${name}.png` });
  }
  await context.close();
}
await Promise.all([browser.close(), server.close()]);
