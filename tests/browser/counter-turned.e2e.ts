import { expect, test } from '@playwright/test';
import { answerElder, open, press } from './counter-page.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('papers that only some bring stand apart, numbered on, at the desk and when turned', async ({ page }) => {
  await open(page);
  await answerElder(page);
  await page.selectOption('#resident-language', 'vi');
  await page.keyboard.press('/');
  await page.keyboard.type('老生貼');
  await page.keyboard.press('Enter');
  await expect(page.locator('#h-detail')).toHaveText('中低收入老人生活津貼');
  const part = page.locator('.detail tbody').filter({ has: page.getByText('有這些情形才要帶', { exact: true }) });
  await expect(part.locator('td[lang=zh-Hant-TW]').first()).toHaveText('5 請別人代辦時：委託書、代辦人的身分證和印章');
  await expect(part.locator('td[lang=vi]').first()).toContainText('5 Khi nhờ người làm thay');
  await page.keyboard.press('F9');
  await expect(page.locator('.turned h2').nth(1)).toHaveText('Chỉ mang nếu thuộc trường hợp này');
  await expect(page.locator('.turned ol').first().locator('li')).toHaveCount(4);
  await expect(page.locator('.turned ol').last()).toHaveAttribute('start', '5');
  await expect(page.locator('.turned ol').last()).toContainText('Khi nhờ người làm thay');
  // Keys of the desk do nothing behind it.
  await press(page, 'u n F9');
  await expect(page.locator('.case')).toContainText('72');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the screen turned to somebody who gets nothing says why not, and of which day', async ({ page }) => {
  await open(page);
  await page.keyboard.type('0740815');
  await page.keyboard.press('Enter');
  await press(page, 'd');
  await page.keyboard.type('109-06-01');
  await press(page, 'Enter');
  // The clerk reads Chinese, whatever the person in front reads.
  await page.selectOption('#resident-language', 'en');
  await expect(page.locator('.banner')).toContainText('109 年 6 月 1 日');
  await page.locator('#h-results').focus();
  await press(page, '/');
  await page.keyboard.type('老生貼');
  await press(page, 'Enter');
  await expect(page.locator('tr[data-row="elderly_living_allowance p1"]')).toBeFocused();
  await press(page, 'F9');
  const turned = page.locator('.turned');
  await expect(turned).toContainText('Not at the moment');
  await expect(turned).toContainText('1/6/2020');
  await expect(turned.getByRole('heading', { level: 2 })).toHaveText('Why you don’t qualify');
  await expect(turned.locator('li')).toHaveText(['Aged 65 or over']);
});

test('the turned screen tells an amount as every other one does, not the largest number that can be typed', async ({
  page,
}) => {
  await open(page);
  await answerElder(page);
  for (const letters of ['低收、中低收資格', '70 歲以上中低收入老人健保費補助']) {
    await press(page, '/');
    await page.keyboard.type(letters);
    await press(page, 'Enter');
    if (letters.startsWith('低')) await press(page, '2');
  }
  await expect(page.locator('tr[data-row="elderly_nhi_full_subsidy p1"]')).toBeFocused();
  await press(page, 'F9');
  await expect(page.locator('.turned .big')).toHaveText('不用付 最多全額');
  await expect(page.locator('.turned')).not.toContainText('30,000');
});
