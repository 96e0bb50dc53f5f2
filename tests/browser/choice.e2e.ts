import { expect, type Page, test } from '@playwright/test';
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import { couple, openWith } from './planted-case.ts';

const elderly = '中低收入老人生活津貼';
const disability = '身心障礙者生活補助';

// He is 75, mildly disabled, and may have 8,329 a month as an elderly person or 4,049 as a disabled one, not both.
test('of two allowances the other one can be chosen, and everything follows', async ({ page }) => {
  await openWith(page, couple, { hash: '#/results' });
  const choice = page.locator('article.choose', { hasText: disability });
  const [better, other] = [
    choice.getByRole('radio', { name: elderly }),
    choice.getByRole('radio', { name: disability }),
  ];
  await expect(better).toBeChecked();
  await expect(choice).toContainText(results.chosen);
  const before = await monthlyFloor(page);
  await other.check();
  await expect(other).toBeChecked();
  await expect(better).not.toBeChecked();
  await expect(choice).toContainText(results.mine);
  await expect(choice).toContainText('51,360');
  expect(await monthlyFloor(page)).toBe(before - 8329 + 4049);
  await expect(page.getByRole('status').filter({ hasText: '您選了' })).toBeAttached();
  await page.reload();
  await expect(other).toBeChecked();
  await better.check();
  expect(await monthlyFloor(page)).toBe(before);
});

async function monthlyFloor(page: Page): Promise<number> {
  const text = (await page.locator('.sum .big').textContent()) ?? '';
  return Number(text.replace(/[^\d]/g, ''));
}
