import { expect, type Page, test } from '@playwright/test';

/** The app's own scripts don't come before `release` is called: a very slow network. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: '您可以領​什麼補助？' });

test('the start screen is there before any script of the app', async ({ page }) => {
  await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('link', { name: '開始' })).toBeVisible();
  await expect(page.getByText('用今天的規定計算')).toBeHidden();
});

test('what was ticked before the scripts came is kept, and the page is the same one', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const box = page.getByRole('checkbox', { name: '身心障礙' });
  await box.check();
  await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.dataset.seen = 'yes';
  });
  release();
  await expect(page.getByText('用今天的規定計算')).toBeVisible();
  await expect(box).toBeChecked();
  await expect(page.locator('main')).toHaveAttribute('data-seen', 'yes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await box.uncheck();
  await expect(box).not.toBeChecked();
});

test('whoever chose large text and dark colours has them before the scripts come', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lingdedao.preferences', '{"textSize":"xl","theme":"dark"}'));
  await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(17, 24, 27)');
});

for (const [who, address] of [
  ['who asked for English', './?lang=en'],
  ['who goes to another page', './#/settings'],
] as const) {
  test(`somebody ${who} is not shown the Chinese start first`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('html[data-waiting]').waitFor();
    await expect(page.locator('#app')).toBeHidden();
    release();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(heading(page)).toHaveCount(0);
  });
}

test.describe('a device in another language', () => {
  test.use({ locale: 'vi-VN' });
  test('is not shown the Chinese start first', async ({ page }) => {
    await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator('html[data-waiting]').waitFor();
    await expect(heading(page)).toBeHidden();
  });
});
