import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { couple, openWith } from './planted-case.ts';
import { screens } from './screens.ts';
import { visit } from './visit.ts';

const looks = [
  { name: 'light', colorScheme: 'light', size: 'm', width: 390, query: '' },
  { name: 'dark', colorScheme: 'dark', size: 'm', width: 390, query: '' },
  { name: 'elder size', colorScheme: 'light', size: 'xl', width: 390, query: '' },
] as const;

/** The narrowest screens and the longest words. */
const tight = [
  { name: 'a small phone', size: 'm', width: 320, query: '' },
  { name: 'the largest text', size: 'xxl', width: 390, query: '' },
  { name: 'English in elder size', size: 'xl', width: 320, query: '&lang=en' },
] as const;

for (const { name, colorScheme, size, width, query } of looks) {
  test(`every screen is accessible in ${name}`, async ({ page }) => {
    // Axe takes some seconds a screen where the machine has other work.
    test.setTimeout(screens.length * 10_000);
    await page.emulateMedia({ colorScheme });
    await look(page, { size, width, query });
    for (const screen of screens) {
      await visit(page, screen.hash);
      expect(await violations(page), screen.name).toEqual([]);
    }
  });
}

for (const { name, size, width, query } of tight) {
  test(`no screen scrolls sideways on ${name}, even with wide text spacing`, async ({ page }) => {
    await look(page, { size, width, query });
    await spaceOut(page);
    for (const screen of screens) {
      await visit(page, screen.hash);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, screen.name).toBeLessThanOrEqual(0);
    }
  });
}

test('the question whether to erase is accessible, and answers "no" by itself', async ({ page }) => {
  await openWith(page, couple, { hash: '#/settings' });
  await page.locator('.btn.danger').first().click();
  await expect(page.locator('dialog[open] .btn').first()).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test('a mistake is accessible: the box at the top takes focus and leads to the field', async ({ page }) => {
  await openWith(page, couple, { hash: '#/question/people.p1.born' });
  const [, month] = await page.locator('.ymd input').all();
  await month?.fill('13');
  await page.locator('.dock .btn').click();
  await expect(page.getByRole('alert')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('alert').getByRole('button').click();
  await expect(month ?? page.locator('.ymd input').nth(1)).toBeFocused();
});

async function look(page: Page, { size, width, query }: { size: string; width: number; query: string }): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await openWith(page, couple, { query });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.size = chosen;
  }, size);
}

/** The text spacing that WCAG 1.4.12 allows a reader; the page's policy forbids style elements, so as a sheet of its own. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}
