import { expect, type Page } from '@playwright/test';
import { today } from './planted-case.ts';

export async function open(page: Page): Promise<void> {
  await page.goto(`./?on=${today}#/counter`);
  await expect(page.locator('[data-open="people.p1.born"]')).toBeFocused();
}

export async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

/** The question that is open, by its path. */
export function opened(page: Page): Promise<string | null> {
  return page.locator('fieldset[data-open]').getAttribute('data-open');
}

/** Somebody born on 1954-03-05, who lives in Kaohsiung and has no status. */
export async function answerElder(page: Page): Promise<void> {
  await page.keyboard.type('430305');
  await page.keyboard.press('Enter');
  await expect(page.locator('.case')).toContainText('72');
}
