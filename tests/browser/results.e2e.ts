import { expect, test } from '@playwright/test';
import { openWith, outOfWork } from './planted-case.ts';

test('a near miss says what is counted beside how far it is off, in the same unit', async ({ page }) => {
  await openWith(page, outOfWork, { hash: '#/results' });
  const card = page.getByRole('article').filter({ hasText: '中低收入戶資格' }).filter({ hasText: '差一點' });
  // The limit is 144,000 for each of two: 288,000, against 300,000.
  await expect(card).toContainText('平均每人不超過 144,000 元');
  await expect(card).toContainText('您家：30 萬元，差 12,000 元');
});

test('trying a number begins with the sum of the results, ceiling and all', async ({ page }) => {
  await openWith(page, outOfWork, { hash: '#/what-if/household.income_per_head' });
  // 5,437 + 8,329, and at most 12,000 more for the rent.
  await expect(page.locator('p.sentence')).toContainText('全家 13,766 到 25,766 元/月', { timeout: 20_000 });
  await page.evaluate(() => {
    location.hash = '#/results';
  });
  await expect(page.locator('.sum')).toContainText('最多 25,766 元');
});
