import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import timeline from '../../src/platform/i18n/locales/zh-TW/timeline.json' with { type: 'json' };
import { grandmother, openWith, type Planted } from './planted-case.ts';

/** Turns 65 on 2027-03-05: the allowance begins, and what hangs on it. */
const soonOld: Planted = {
  ...grandmother,
  people: grandmother.people.map((person) => ({ ...person, born: '1962-03-05' })),
};

test('a birthday to come stands in the list, with the days left, and goes into a calendar file', async ({ page }) => {
  await openWith(page, soonOld, { hash: '#/timeline' });
  const item = page.getByRole('listitem').filter({ hasText: '中低收入老人生活津貼' }).first();
  await expect(item).toContainText('116 年 3 月 5 日', { timeout: 20_000 });
  await expect(item).toContainText('還有 103 天');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: timeline.addToCalendar }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('福利日期.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('\r\nDTSTART;VALUE=DATE:20270305\r\n');
  expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:中低收入老人生活津貼：');
});

test('what may have been possible for a while is said without a promise', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/timeline' });
  await expect(page.getByText(timeline.lookBackText)).toBeVisible({ timeout: 20_000 });
});

test('where no day is certain, those that are not stand open', async ({ page }) => {
  const mother = { id: 'p1', relation: 'self', born: '1990-03-05', sex: 'female' };
  const baby = { id: 'p2', relation: 'child', born: '2024-12-20', registered_in_kaohsiung: true };
  const family: Planted = { household: { status: 'none' }, people: [mother, baby], passed: ['people'] };
  await openWith(page, family, { hash: '#/timeline' });
  await expect(page.getByText(timeline.nothingSure)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(timeline.deadline).first()).toBeVisible();
});
