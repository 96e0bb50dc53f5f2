import { expect, test } from '@playwright/test';
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import whatif from '../../src/platform/i18n/locales/zh-TW/whatif.json' with { type: 'json' };
import { grandmother, openWith } from './planted-case.ts';

const income = '#/what-if/household.income_per_head';

/** She asks for the first time: who has drawn it since 2021 may keep the older way of counting, and knows no second tier. */
const applicant = {
  ...grandmother,
  people: grandmother.people.map((own) => ({ ...own, 'receives.elderly_living_allowance': false })),
};

test.beforeEach(async ({ page }) => {
  await openWith(page, applicant, { hash: income });
  await expect(page.getByRole('img', { name: whatif.chart })).toBeVisible({ timeout: 20_000 });
});

test('the curve of incomes has the cliffs of the law, in the picture, as buttons and in the table', async ({
  page,
}) => {
  const jumps = page.getByRole('group', { name: whatif.jump });
  await expect(jumps.getByRole('button', { name: /^25,455 元/ })).toBeVisible();
  expect(await page.locator('.cliff').count()).toBe(await jumps.getByRole('button').count());
  await page.getByText(whatif.table).click();
  await expect(page.getByRole('rowheader', { name: /^25,455 到/ })).toBeVisible();
});

test('trying changes no answer until it is asked to', async ({ page }) => {
  await page.getByRole('button', { name: /^25,455 元/ }).click();
  await expect(page.getByRole('slider')).toHaveValue('25455');
  await expect(page.getByText(whatif.changes)).toBeVisible();
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.getByRole('slider')).toHaveValue('15000', { timeout: 20_000 });
});

test('the number tried becomes the answer, and the results follow', async ({ page }) => {
  await page.getByRole('button', { name: /^25,455 元/ }).click();
  await page.getByRole('button', { name: whatif.take }).click();
  await expect(page).toHaveURL(/#\/results$/);
  await expect(page.getByText(results.monthly)).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: '中低收入老人生活津貼' }).first()).toContainText('4,164');
});

test('the slider goes by keys, in steps that people think in', async ({ page }) => {
  const slider = page.getByRole('slider');
  const step = Number((await page.locator('.steppers .btn').last().innerText()).replace(/\D/g, ''));
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue(String(15_000 + step / 2));
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
});

test('another number to try is picked by its whole question', async ({ page }) => {
  await page.getByText(whatif.pick).click();
  await page.getByRole('link', { name: /不動產/ }).click();
  await expect(page).toHaveURL(/real_property$/);
  await expect(page.getByRole('slider', { name: /不動產/ })).toBeVisible({ timeout: 20_000 });
});
