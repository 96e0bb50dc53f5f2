import type { Browser, Page } from '@playwright/test';
import { today } from '../browser/planted-case.ts';

/** Where the aids stand among the tools of a page. */
const LARGER = 0;
const LOWER = 2;

/** What the kiosk shows on its way through a case, in one language, as `kiosk-<what>-<language>.png`. */
export async function photographKiosk(browser: Browser, baseURL: string, folder: string): Promise<void> {
  for (const language of ['zh-TW', 'en']) {
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1080, height: 1920 },
      hasTouch: true,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.clock.install();
    await walk(page, language, (what) => page.screenshot({ path: `${folder}kiosk-${what}-${language}.png` }));
    await context.close();
  }
}

async function walk(page: Page, language: string, shoot: (what: string) => Promise<unknown>): Promise<void> {
  await begin(page, shoot);
  await page.locator(language === 'en' ? '.lang[lang=en]' : '.go').click();
  await page.locator('.pick input').first().check();
  await shoot('events');
  await page.locator('.act .btn:not(.finish)').click();
  await page.locator('.ymd input').first().click();
  for (const key of ['3', '7']) await page.locator('.pad button', { hasText: key }).first().click();
  await shoot('number-pad');
  for (const [what, hash] of screens) {
    await page.evaluate(followLink, hash);
    await page.waitForTimeout(1500);
    await shoot(what);
  }
  await page.locator('.tools button').nth(LARGER).click();
  await shoot('larger');
  await page.locator('.tools button').nth(LARGER).click();
  await page.locator('.tools button').nth(LOWER).click();
  await shoot('lowered');
  await page.clock.fastForward(61_000);
  await shoot('idle');
  await page.clock.runFor(32_000);
  await page.waitForTimeout(1500);
  await shoot('wiped');
}

const screens = [
  ['question', '#/question/household.status'],
  ['ladder', '#/question/household.real_property'],
  ['todo', '#/todo'],
  ['hand-over', '#/hand-over'],
  ['results', '#/results'],
  ['question-again', '#/question/people.p1.disability'],
] as const;

/** The start, also with the buttons lowered. */
async function begin(page: Page, shoot: (what: string) => Promise<unknown>): Promise<void> {
  await page.goto(`./?face=kiosk&on=${today}`);
  await page.locator('.go').waitFor();
  await shoot('start');
  await page.locator('.aids button').nth(2).click();
  await shoot('start-lowered');
  await page.locator('.aids button').nth(2).click();
}

/** Runs in the page. */
function followLink(hash: string): void {
  const link = document.createElement('a');
  document.body.append(link);
  link.setAttribute('href', hash);
  link.click();
  link.remove();
}
