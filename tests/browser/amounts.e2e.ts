import { expect, test } from '@playwright/test';
import benefit from '../../src/platform/i18n/locales/zh-TW/benefit.json' with { type: 'json' };
import common from '../../src/platform/i18n/locales/zh-TW/common.json' with { type: 'json' };
import { couple, grandmother, openWith } from './planted-case.ts';

const allowance = '#/benefit/elderly_living_allowance/p1';

test('the table of amounts says what each income comes to, and where one stands', async ({ page }) => {
  const people = grandmother.people.map((own) => ({ ...own, 'receives.elderly_living_allowance': false }));
  await openWith(page, { ...grandmother, people }, { hash: allowance });
  const rows = page.getByRole('region', { name: benefit.rows }).getByRole('table').filter({ hasText: '25,455' });
  await expect(rows.getByRole('row')).toContainText([
    benefit.rowsAnswer,
    '未滿 25,455 元',
    '25,455 元到 39,960 元',
    '超過 39,960 元',
  ]);
  await expect(rows.getByRole('row', { name: benefit.rowsOwn })).toContainText('8,329 元/月');
  await expect(rows.getByRole('row', { name: /^25,455 元到/ })).toContainText('4,164 元/月');
  await expect(rows.getByRole('row', { name: /^超過/ })).toContainText(common.outcomes.ineligible);
  await expect(page.getByText('行政院 115 年 3 月宣布要調高')).toBeVisible();
  // 25,455 less the 15,000 that she answered.
  await expect(page.getByText('離下一條線還有 10,455 元')).toBeVisible();
  await page.getByText(benefit.wrong).click();
  await expect(page.locator('.report')).toHaveText(
    /^中低收入老人生活津貼\nelderly_living_allowance\n2026-11-22\n[0-9a-f]+$/,
  );
});

test('answers that come to the same are one row', async ({ page }) => {
  await openWith(page, couple, { hash: '#/benefit/disability_living_allowance/p2' });
  const rows = page.getByRole('region', { name: benefit.rows }).getByRole('table').filter({ hasText: '輕度' });
  await expect(rows.getByRole('row', { name: benefit.rowsOwn })).toContainText('輕度');
  await expect(rows.getByRole('row', { name: /重度/ })).toContainText('中度');
});
