import { expect, type Page, test } from '@playwright/test';
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import { couple, openWith } from './planted-case.ts';

test('a person taken out can be taken back: the offer has the focus, and waits while it has it', async ({ page }) => {
  await page.clock.install();
  await openWith(page, couple, { hash: '#/people' });
  // What the amounts come to then is said a second later in its place.
  const said = page.evaluate(firstSaid);
  await remove(page);
  const undo = page.getByRole('button', { name: people.undo });
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAccessibleDescription('刪除了配偶。');
  expect(await said).toBe('刪除了配偶。');
  await page.clock.runFor(60_000);
  await undo.click();
  await expect(page.getByRole('region', { name: '配偶' })).toContainText('75 歲');
  await expect(page.getByLabel(people.relation)).toBeFocused();
});

test('the offer lapses ten seconds after somebody turned to something else', async ({ page }) => {
  await page.clock.install();
  await openWith(page, couple, { hash: '#/people' });
  await remove(page);
  await page.mouse.move(0, 0);
  await page.getByRole('button', { name: people.add }).focus();
  await page.clock.runFor(9_000);
  await expect(page.getByRole('button', { name: people.undo })).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(page.getByRole('button', { name: people.undo })).toBeHidden();
  await expect(page.getByRole('button', { name: people.add })).toBeFocused();
});

test('after an answer the next heading has the focus, and what is known by then is said', async ({ page }) => {
  await openWith(page, { ...couple, passed: ['people'] }, { hash: '#/question/household.status' });
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: question.live.monthLabel })).toBeAttached();
  // A sentence in the order it is heard: what, how much, and where to read on.
  await expect(page.locator('.live')).toHaveText(/^目前算到，每月 .*元 看結果/);
});

test('links inside a page take the focus along, and a card is heard name first, then outcome and amount', async ({
  page,
}) => {
  await openWith(page, couple, { hash: '#/results' });
  await page.locator('a.skip').press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: /^\d+ 可能符合$/ }).press('Enter');
  await expect(page.getByRole('heading', { name: '重陽節敬老禮金' }).first()).toBeFocused();
  await page.getByRole('link', { name: /^\d+ 全家都不符$/ }).press('Enter');
  await expect(page.locator('summary', { hasText: '項目前不符，看原因' }).first()).toBeFocused();
  const card = page.getByRole('article').filter({ hasText: '中低收入老人生活津貼' }).first();
  await expect(card).toHaveText(/^中低收入老人\u200b?生活津貼\s*符合\s*8,329\s+元\/月/);
});

test('of 38 districts, those with the letters typed are left; Enter goes to them and sends nothing', async ({
  page,
}) => {
  await openWith(page, couple, { hash: '#/question/household.district?back=%23/todo' });
  await expect(page.getByRole('radio')).toHaveCount(39);
  await expect(page.getByRole('group', { name: '旗山一帶' }).getByRole('radio')).toHaveCount(9);
  await page.getByLabel(question.filter).fill('三民');
  await expect(page.getByText('找到 1 個。')).toBeVisible();
  await expect(page.getByRole('group', { name: '旗山一帶' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: '三民區' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByLabel(question.filter).fill('左營');
  await expect(page.getByRole('radio', { name: '三民區' })).toBeChecked();
  await page.getByRole('button', { name: question.save }).click();
  await expect(page).toHaveURL(/#\/todo$/);
  await expect(page.getByRole('main')).toContainText('三民區公所');
});

test('the Chinese name stands with a district in another language, and is found by it', async ({ page }) => {
  await openWith(page, couple, { query: '&lang=vi', hash: '#/question/household.district?back=%23/todo' });
  await expect(page.getByRole('radio', { name: 'Quận Sanmin 三民區' })).toBeVisible();
  await page.getByRole('textbox').fill('三民');
  await expect(page.getByRole('radio')).toHaveCount(2);
});

async function remove(page: Page): Promise<void> {
  const spouse = page.getByRole('region', { name: '配偶' });
  await spouse.getByRole('button').click();
  await spouse.getByRole('button', { name: people.remove }).click();
}

/** Runs in the page: what the live region says next. */
function firstSaid(): Promise<string> {
  return new Promise((said) => {
    const region = document.querySelector('p.vh[role=status]');
    const tell = () => region?.textContent && said(region.textContent);
    if (region) new MutationObserver(tell).observe(region, { childList: true, characterData: true, subtree: true });
  });
}
