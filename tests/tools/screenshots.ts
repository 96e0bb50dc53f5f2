import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { offered } from '../../src/words-compiler/index.ts';
import { couple, openWith } from '../browser/planted-case.ts';
import { screens } from '../browser/screens.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { photographKiosk } from './kiosk-pictures.ts';

/** Pictures of the built app to look at, written to `screenshots/`: every screen as a phone shows it … */
const looks = [
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light', size: 'm' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', size: 'm' },
  { name: 'phone-elder', width: 390, height: 844, colorScheme: 'light', size: 'xl' },
  { name: 'phone-small', width: 320, height: 640, colorScheme: 'light', size: 'm' },
  { name: 'desktop', width: 1280, height: 900, colorScheme: 'light', size: 'm' },
] as const;

/** … the counter as a computer shows it, with somebody who reads another language … */
const desks = [
  { name: 'desk', width: 1366, height: 768, colorScheme: 'light' },
  { name: 'desk-dark', width: 1366, height: 768, colorScheme: 'dark' },
  { name: 'desk-large', width: 1920, height: 1080, colorScheme: 'light' },
  { name: 'desk-narrow', width: 1024, height: 768, colorScheme: 'light' },
] as const;

/** … and some from top to bottom in each language, with the sheet for the counter as it is printed. */
const inLanguages = ['start', 'question-ladder', 'results', 'benefit-eligible'];
const phone: Look = { width: 390, height: 844, colorScheme: 'light' };
/** What has the tallest letters or the longest words is looked at on a small phone and in the dark as well. */
const alsoIn: Readonly<Record<string, readonly (readonly [suffix: string, look: Look])[]>> = {
  th: [['-small', { ...phone, width: 320 }]],
  km: [
    ['-small', { ...phone, width: 320 }],
    ['-dark', { ...phone, colorScheme: 'dark' }],
  ],
  my: [['-small', { ...phone, width: 320 }]],
  vi: [['-dark', { ...phone, colorScheme: 'dark' }]],
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}screenshots/`;
await mkdir(folder, { recursive: true });
const server = await preview({ logLevel: 'error', preview: { port: 4194 } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const only = process.argv[2];
if (only === undefined) for (const look of looks) await photograph(look);
if ((only ?? 'kiosk') === 'kiosk') await photographKiosk(browser, server.resolvedUrls?.local[0] ?? '', folder);
if (only === undefined || only === 'counter') for (const look of desks) await photographCounter(look);
for (const language of offered(root)) if ((only ?? language) === language) await photographIn(language);
await Promise.all([browser.close(), server.close()]);

async function photograph({ name, size, ...look }: (typeof looks)[number]): Promise<void> {
  const page = await open(look, '');
  await page.evaluate((chosen) => {
    document.documentElement.dataset.size = chosen;
  }, size);
  for (const screen of screens) {
    await goTo(page, screen.hash);
    await page.screenshot({ path: `${folder}${screen.name}-${name}.png` });
  }
  await page.context().close();
}

async function photographCounter({ name, ...look }: (typeof desks)[number]): Promise<void> {
  const page = await open(look, '');
  await goTo(page, '#/counter');
  await page.locator('fieldset[data-open]').focus();
  await page.keyboard.type('430305');
  for (const key of ['Enter', '1', '1', '2']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
  }
  await page.selectOption('#resident-language', 'vi');
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `${folder}counter-${name}.png` });
  await page.keyboard.press('F9');
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}counter-${name}-turned.png` });
  await page.context().close();
}

async function photographIn(language: string): Promise<void> {
  for (const [suffix, look] of [['', phone] as const, ...(alsoIn[language] ?? [])]) {
    const page = await open(look, `&lang=${language}`);
    for (const { name, hash } of screens.filter((screen) => inLanguages.includes(screen.name))) {
      await goTo(page, hash);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: look.width, height });
      await page.screenshot({ path: `${folder}${name}-${language}${suffix}.png` });
      await page.setViewportSize({ width: look.width, height: look.height });
    }
    if (suffix === '') {
      await goTo(page, '#/print');
      await page.pdf({ path: `${folder}print-${language}.pdf`, preferCSSPageSize: true });
    }
    await page.context().close();
  }
}

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

async function open({ width, height, colorScheme }: Look, query: string): Promise<Page> {
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
  return page;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash || '#/');
  await page.waitForTimeout(500);
}
