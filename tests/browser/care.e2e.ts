import { expect, test } from '@playwright/test';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import { grandmother, openWith } from './planted-case.ts';

const violence = '#/benefit/domestic_violence_subsidies/household';

test('a page about violence stands in no address, no title and no history, and is left with one press', async ({
  page,
}) => {
  await openWith(page, grandmother, { hash: '#/results' });
  const before = await page.evaluate(() => history.length);
  await page.evaluate((hash) => {
    const link = document.createElement('a');
    link.setAttribute('href', hash);
    document.querySelector('main')?.append(link);
    link.click();
  }, violence);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('家庭暴力');
  await expect(page).toHaveURL(/#\/results$/);
  await expect(page).toHaveTitle(frame.name);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole('button', { name: frame.leave }).click();
  await expect(page).toHaveURL(/#\/$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('opened by its address, it is taken out of it', async ({ page }) => {
  await openWith(page, grandmother, { hash: violence });
  await expect(page.getByRole('button', { name: frame.leave })).toBeVisible();
  expect(page.url()).not.toContain('violence');
});

test('what is answered there is not stored', async ({ page }) => {
  await openWith(page, { ...grandmother, events: ['sudden_trouble'] }, { hash: '#/results' });
  await page.evaluate(() => {
    location.hash = '#/question/household.special_circumstances';
  });
  await page.getByRole('radio').nth(1).check();
  await page.locator('.dock .btn').click();
  await page.waitForTimeout(500);
  const stored = await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => opened(request.result);
    });
    const reading = database.transaction('cases').objectStore('cases').getAll();
    await new Promise((done) => {
      reading.onsuccess = done;
    });
    database.close();
    return JSON.stringify(reading.result);
  });
  expect(stored).toContain('income_per_head');
  expect(stored).not.toContain('special_circumstances');
});
