import { expect, type Page } from '@playwright/test';

/** Goes to a screen as a link would, waits until it has worked out what it shows, and opens all that is folded. */
export async function visit(page: Page, hash: string): Promise<void> {
  const before = await page.title();
  await page.evaluate((to) => {
    location.hash = to;
  }, hash || '#/');
  if (hash !== '') await expect.poll(() => page.title()).not.toBe(before);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 20_000 });
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}
