import { expect, test } from '@playwright/test';

test('the start screen opens with a heading and nothing goes wrong on the way', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
  expect(problems).toEqual([]);
});

test('the page may be zoomed', async ({ page }) => {
  await page.goto('./');
  const viewport = await page.locator('meta[name=viewport]').getAttribute('content');
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
});

test('the manifest names an app that can be installed, and each of its pictures is there', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const manifest = await (await request.get('./manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ name: '領得到', start_url: './', display: 'standalone' });
  for (const { src, type } of [...manifest.icons, ...(manifest.screenshots ?? [])]) {
    const picture = await request.get(src);
    expect(picture.headers()['content-type'], src).toContain(type);
  }
});
