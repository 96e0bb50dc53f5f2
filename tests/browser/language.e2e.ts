import { expect, test } from '@playwright/test';
import englishResults from '../../src/platform/i18n/locales/en/results.json' with { type: 'json' };
import englishStart from '../../src/platform/i18n/locales/en/start.json' with { type: 'json' };
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { couple, grandmother, openWith } from './planted-case.ts';

test('the language is switched on the first screen, in its own name, and stays after a reload', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: frame.language }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(englishStart.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(englishStart.title);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.title);
});

test('switching in the middle keeps answers and place, and puts the Chinese name beside the translated one', async ({
  page,
}) => {
  await openWith(page, grandmother, { hash: '#/results' });
  await page.getByRole('button', { name: frame.language }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/#\/results$/);
  await expect(page.getByRole('button', { name: 'Language' })).toBeFocused();
  await expect(page.getByText(englishResults.asof.split('{')[0] ?? '')).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: '中低收入老人生活津貼' }).first();
  await expect(card).toContainText('NT$8,329');
  await expect(card.locator('[lang="zh-Hant-TW"]')).toHaveText('中低收入老人生活津貼');
});

test('English asks oneself in other words than it asks about somebody', async ({ page }) => {
  await openWith(page, couple, { query: '&lang=en', hash: '#/question/people.p1.disability' });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Do you have a disability certificate? Which level?');
  await page.evaluate(() => {
    location.hash = '#/question/people.p2.disability';
  });
  await expect(heading).toHaveText('Does your spouse have a disability certificate? Which level?');
});

test('the text is made larger on the first screen, at once and for the next visit', async ({ page }) => {
  await page.goto('./');
  const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(await size()).toBe('18px');
  await page.getByRole('link', { name: frame.size }).click();
  await page.getByRole('radio', { name: '特大' }).check();
  expect(await size()).toBe('24px');
  await page.reload();
  expect(await size()).toBe('24px');
  // The language stands there too, and counts at once.
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('radio', { name: 'Tiếng Việt' })).toBeFocused();
});

test('a benefit is found by its Burmese name, whose line breaks nobody types', async ({ page }) => {
  await page.goto('./?lang=my#/coverage');
  await page.getByRole('searchbox').fill('အိမ်ငှားခထောက်ပံ့ငွေ');
  await expect(page.locator('[lang="zh-Hant-TW"]', { hasText: '300 億元中央擴大租金補貼' })).toBeVisible();
});

test('the list of programmes says what it leaves to a caseworker', async ({ page }) => {
  await page.goto('./#/coverage');
  await page.getByRole('searchbox').fill('銀髮族市民農園');
  await expect(page.getByRole('row', { name: /銀髮族市民農園/ })).toContainText('要問人 申請時還有名額或經費');
  await page.getByRole('searchbox').fill('獨居老人關懷服務');
  await expect(page.getByRole('row', { name: /獨居老人關懷服務/ })).toContainText('只看資格');
});
