import { expect, test } from '@playwright/test';
import benefit from '../../src/platform/i18n/locales/zh-TW/benefit.json' with { type: 'json' };
import todo from '../../src/platform/i18n/locales/zh-TW/todo.json' with { type: 'json' };
import { grandmother, openWith, type Planted } from './planted-case.ts';

const inSanmin: Planted = { ...grandmother, household: { ...grandmother.household, district: 'sanmin' } };

test('documents are merged by place, at the office of the district, and ticks stay', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/todo' });
  const place = page.getByRole('region', { name: '戶籍所在地的區公所' });
  await expect(place.getByText('三民區公所')).toBeVisible();
  await expect(place.getByRole('link', { name: '中低收入老人生活津貼' })).toBeVisible();
  await expect(place.getByText(/^「我要申請.*中低收入老人生活津貼.*」$/)).toBeVisible();
  const seal = place.getByRole('checkbox', { name: /^印章/ });
  await seal.check();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(place.getByRole('checkbox', { name: /^印章/ })).toBeChecked();
});

test('a benefit is taken off the list and put back from its page', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/todo' });
  const link = page.locator('.claims').getByRole('link', { name: '中低收入老人生活津貼' });
  await expect(link).toBeVisible();
  await page.locator('summary', { hasText: todo.pick }).click();
  await page.getByRole('checkbox', { name: /^中低收入老人生活津貼/ }).uncheck();
  await expect(link).toBeHidden();
  await page.evaluate(() => {
    location.hash = '#/benefit/elderly_living_allowance/p1';
  });
  await page.getByRole('button', { name: benefit.toTodo }).click();
  await expect(link).toBeVisible();
});

test('what is paid by itself comes last and asks for nothing', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/todo' });
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.at(-1)).toBe(todo.automatic);
});
