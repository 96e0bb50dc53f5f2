import { expect, type Page, test } from '@playwright/test';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import { ORDINARY } from '../rules/ordinary-households.ts';
import { grandmother, openWith, today } from './planted-case.ts';

test('born in the future: said beside the field, and the page stays', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/question/people.p1.born' });
  await fillDate(page, ['120', '1', '1']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('alert')).toContainText(question.problems.future);
  await page.getByRole('alert').getByRole('button').click();
  const invalid = page.locator('.ymd input[aria-invalid=true]').first();
  await expect(invalid).toBeFocused();
  await expect(invalid).toHaveAccessibleDescription(new RegExp(question.problems.future));
  await expect(page).toHaveURL(/people\.p1\.born$/);
});

test('a child older than the parent is said beside the date, and kept from going on', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/people' });
  await page.getByRole('button', { name: people.add }).click();
  await page.getByLabel(people.relation).selectOption('child');
  await fillDate(page, ['30', '1', '1']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('alert')).toContainText(`孩子：${question.problems.childOlder}`);
  await expect(page.locator('.ymd input[aria-invalid=true]').first()).toBeAttached();
  await fillDate(page, ['60', '1', '1']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page).not.toHaveURL(/#\/people$/);
});

test('moved here before being born, born after that, a child older than oneself: said on the question page', async ({
  page,
}) => {
  const child = { id: 'p2', relation: 'child' };
  const people = [...grandmother.people, child];
  await openWith(page, { ...grandmother, people }, { hash: '#/question/people.p1.registered_since' });
  await fillDate(page, ['37', '3', '1']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('alert')).toContainText(question.problems.beforeBirth);
  await fillDate(page, ['50', '1', '1']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page).not.toHaveURL(/registered_since$/);
  await page.evaluate(() => {
    location.hash = '#/question/people.p1.born';
  });
  await expect(page.getByText('78 歲')).toBeVisible();
  await fillDate(page, ['51', '1', '1']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('alert')).toContainText(question.problems.bornLater);
  await page.evaluate(() => {
    location.hash = '#/question/people.p2.born';
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('孩子');
  await fillDate(page, ['30', '1', '1']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('alert')).toContainText(question.problems.childOlder);
});

test('twelve people, three of them with nothing known, are a list one can use at 320 px', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const family = Array.from({ length: 12 }, (_, i) => ({
    id: `p${i + 1}`,
    ...(i === 0 ? { relation: 'self' } : i < 9 ? { relation: 'child' } : {}),
    ...(i < 9 && { born: `${1970 + i * 4}-03-05` }),
  }));
  await openWith(page, { household: {}, people: family, passed: ['people'] }, { hash: '#/people' });
  await expect(page.locator('.member')).toHaveCount(12);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused({ timeout: 20_000 });
  await page.evaluate(() => {
    location.hash = '#/results';
  });
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: '孩子 8' })).toBeVisible({ timeout: 20_000 });
});

test('where nothing may be stored the page says so, and works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(`./?on=${today}#/people`);
  await fillDate(page, ['37', '3', '2']);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByText(frame.memoryOnly)).toBeVisible();
});

test('where nothing is found the page says so, and whom to ask', async ({ page }) => {
  const worker = ORDINARY.find(({ name }) => name === 'a single worker of 40');
  if (!worker) throw new Error('no such household');
  await openWith(page, { ...worker, passed: ['people'] }, { hash: '#/results' });
  await expect(page.getByText(results.emptyTitle)).toBeVisible();
  await expect(page.getByText(results.emptyAsk)).toBeVisible();
  await expect(page.getByRole('link', { name: results.answers }).first()).toBeVisible();
});

async function fillDate(page: Page, [year, month, day]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel(question.date.year, { exact: true }).fill(year);
  await page.getByLabel(question.date.month, { exact: true }).fill(month);
  await page.getByLabel(question.date.day, { exact: true }).fill(day);
}
