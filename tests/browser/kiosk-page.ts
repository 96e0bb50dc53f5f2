import { expect, type Page } from '@playwright/test';
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { today } from './planted-case.ts';

export async function open(page: Page): Promise<void> {
  await page.goto(`./?face=kiosk&on=${today}`);
  await expect(page.getByRole('button', { name: start.go })).toBeVisible();
}

/** By a link of the app, as a kiosk has no address bar. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement('a');
    document.body.append(link);
    link.setAttribute('href', to);
    link.click();
    link.remove();
  }, hash);
}
