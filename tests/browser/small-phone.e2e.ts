import { expect, type Page, test } from '@playwright/test';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import settings from '../../src/platform/i18n/locales/zh-TW/settings.json' with { type: 'json' };
import { grandmother, openWith } from './planted-case.ts';

/** A phone of 320 pixels in the largest letters: whoever needs them most. */
test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWith(page, grandmother, { hash: '#/settings' });
  await page.getByRole('radio', { name: settings.size.xxl, exact: true }).check();
});

test('the bar is one row that nothing covers, and the question stands above the line below', async ({ page }) => {
  await goTo(page, '#/question/household.status');
  await expectOneRow(page, '.bar .tool');
  expect(await page.locator('.skip').evaluate(bottomInFourLines)).toBeLessThanOrEqual(0);
  const heading = await boxOf(page, 'h1');
  const dock = await boxOf(page, '.dock');
  expect(heading.y + heading.height).toBeLessThanOrEqual(dock.y);
});

test('where the bar needs two rows its tools stay together', async ({ page }) => {
  // Such a page doesn't stay in the address.
  await page.evaluate(() => {
    location.hash = '#/question/household.special_circumstances';
  });
  await expect(page.getByRole('button', { name: frame.leave })).toBeVisible();
  await expectOneRow(page, '.bar .tools > .tool');
});

test('a date is seen whole as it is typed', async ({ page }) => {
  await goTo(page, '#/people');
  await page.getByRole('button').filter({ hasText: '改' }).first().click();
  const fields = page.locator('.ymd input');
  for (const [i, typed] of ['1945', '12', '28'].entries()) await fields.nth(i).fill(typed);
  const clipped = await fields.evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => (one as HTMLInputElement).value),
  );
  expect(clipped).toEqual([]);
  // The name of each field is whole, too: in other languages it is a word, not a letter.
  const [year, month] = await page
    .locator('.ymd label')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(month?.top).toBeGreaterThan(year?.bottom ?? 0);
});

test('on its side the phone shows what this is before any picture', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('./');
  const heading = await boxOf(page, 'h1');
  const dock = await boxOf(page, '.dock');
  expect(heading.y + heading.height).toBeLessThanOrEqual(dock.y);
});

test('at twice its size and in elder letters the bottom bar covers nothing, and no card runs out of the screen', async ({
  page,
}) => {
  await page.getByRole('radio', { name: settings.size.xl, exact: true }).check();
  await page.setViewportSize({ width: 180, height: 370 });
  await goTo(page, '#/question/household.status');
  const heading = await boxOf(page, 'h1');
  expect(heading.y).toBeLessThan(370 - 48);
  const last = await boxOf(page, '.rung.or');
  expect(last.y + last.height).toBeLessThanOrEqual((await boxOf(page, '.dock')).y);
  await goTo(page, '#/people');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(180);
});

/** As long as what it says in Burmese is. */
function bottomInFourLines(link: Element): number {
  link.textContent = 'word '.repeat(16);
  return link.getBoundingClientRect().bottom;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page).toHaveURL(new RegExp(`${hash}$`));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(settings.title);
}

async function expectOneRow(page: Page, selector: string): Promise<void> {
  const middles = await page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`nothing to see of ${selector}`);
  return box;
}
