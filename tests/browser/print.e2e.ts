import { expect, test } from '@playwright/test';
import english from '../../src/platform/i18n/locales/en/print.json' with { type: 'json' };
import vietnamese from '../../src/platform/i18n/locales/vi/benefit.json' with { type: 'json' };
import handover from '../../src/platform/i18n/locales/zh-TW/handover.json' with { type: 'json' };
import print from '../../src/platform/i18n/locales/zh-TW/print.json' with { type: 'json' };
import { grandmother, openWith } from './planted-case.ts';

/** The ink of the light theme. */
const ink = 'rgb(29, 43, 47)';

test('the sheet is in Chinese alone on Chinese pages, in larger type, and nothing else is printed', async ({
  page,
}) => {
  await openWith(page, grandmother, { hash: '#/print' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: print.heading })).toBeVisible();
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.dock')).toBeHidden();
  await expect(page.getByText(print.withAnswers)).toBeHidden();
  const points = await page
    .locator('.paper')
    .evaluate((paper) => Number.parseFloat(getComputedStyle(paper).fontSize) * 0.75);
  expect(points).toBeCloseTo(16);
});

test('on other pages both languages stand on the same numbered lines', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/print', query: '&lang=en' });
  const rows = page.locator('.take-away tbody tr:not(.part)');
  await expect(rows.first()).toBeVisible();
  const numbers = await rows.locator('td:nth-child(1)').allTextContents();
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  const said = page.locator('.line-say').first();
  await expect(said.locator('td[lang=en]')).toContainText('I would like to apply for');
  await expect(said.locator('td[lang=zh-Hant-TW]')).toContainText('我要申請');
  await expect(page.getByText(english.machine)).toBeVisible();
  // How much and until when are looked for first.
  const amount = page.locator('.take-away td', { has: page.locator('b', { hasText: '8,329' }) });
  await expect(amount.first()).toBeVisible();
  // On a narrow screen the languages stand below each other, and no telephone number is torn.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.locator('.take-away').evaluate(tornNumbers)).toEqual([]);
  expect(await page.locator('.take-away td', { hasText: /\d-/ }).count()).toBeGreaterThan(0);
});

test('papers that only some bring are a part of their own, on the same lines in both languages', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/print', query: '&lang=vi' });
  const part = page.locator('.take-away tbody').filter({ has: page.getByText(vietnamese.bringIf, { exact: true }) });
  await expect(part.locator('.part th')).toHaveText(['Chỉ mang nếu thuộc trường hợp này', '有這些情形才要帶']);
  const letter = part.getByRole('row', { name: /委託書/ });
  await expect(letter.locator('td[lang=vi]')).toContainText('Khi nhờ người làm thay: giấy ủy quyền');
  await expect(letter.locator('td[lang=zh-Hant-TW]')).toHaveText('請別人代辦時：委託書、代辦人的身分證和印章');
  const always = page.locator('.take-away tbody').filter({ has: page.getByText(print.documents, { exact: true }) });
  await expect(always).not.toContainText('委託書');
  const [last, first] = [always.locator('.number').last(), part.locator('.number').first()];
  expect(Number(await first.textContent())).toBe(Number(await last.textContent()) + 1);
});

test('the answers are printed on a page of their own, only when asked for', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/print' });
  await expect(page.locator('.recap')).toHaveCount(0);
  const [sheet] = [pages(await page.pdf({ preferCSSPageSize: true }))];
  await page.getByRole('checkbox', { name: print.withAnswers }).check();
  await expect(page.locator('.recap')).toContainText('15,000 元');
  // The same answers for the clerk to scan, as large as a reader wants it.
  const code = page.locator('.recap').getByRole('img', { name: handover.code.label });
  expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(170);
  expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(sheet ?? 0);
});

test('black on white, also in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openWith(page, grandmother, { hash: '#/print' });
  const colours = await page.locator('.paper').evaluate((paper) => {
    const { color, backgroundColor } = getComputedStyle(paper);
    return [color, backgroundColor];
  });
  expect(colours).toEqual([ink, 'rgb(255, 255, 255)']);
});

function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('where nothing is on the list no empty sheet is offered, and the answers can be printed all the same', async ({
  page,
}) => {
  await openWith(page, { household: {}, people: [{ id: 'p1', relation: 'self' }] }, { hash: '#/print' });
  await expect(page.getByText(print.nothing)).toBeVisible();
  await expect(page.locator('.take-away')).toHaveCount(0);
  await expect(page.getByRole('button', { name: print.print })).toHaveCount(0);
  await page.getByRole('checkbox', { name: print.withAnswers }).check();
  await expect(page.locator('.take-away')).toHaveCount(1);
  await expect(page.getByRole('button', { name: print.print })).toBeVisible();
});

test('the results are dark on white on paper, also from a dark screen, without what can only be pressed', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openWith(page, grandmother, { hash: '#/results' });
  await expect(page.locator('.card').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.sum .big', '.card h3 a']) await expect(page.locator(part).first()).toHaveCSS('color', ink);
  await expect(page.locator('.card .btn:visible')).toHaveCount(0);
});

/** Runs in the page: telephone numbers that don't stand in one line. */
function tornNumbers(sheet: Element): readonly string[] {
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const torn: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { 0: number, index } of (node.textContent ?? '').matchAll(/\d+(?:-\u2060?\d+)+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) torn.push(number);
    }
  return torn;
}
