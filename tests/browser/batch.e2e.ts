import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { Fact } from '../../src/engine/index.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { couples, couplesHardlyKnown, textOf } from './batch-file.ts';
import { today } from './planted-case.ts';

const ROWS = 10_000;
const EVERY = 100;

test.use({ viewport: { width: 1366, height: 768 } });

test('10,000 rows with 100 bad ones: each is reported, the others are assessed, and the page answers throughout', async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  const { facts } = compileRules('rules').ruleset;
  const { text, bad } = fileOf(facts);
  const path = info.outputPath('cases.csv');
  await writeFile(path, text);
  await page.goto(`./?on=${today}#/batch`);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.locator('progress')).toBeVisible();
  const answered = await keysAnswered(page, () => page.locator('progress').isVisible());
  await expect(page.getByText('10,000 列，算了 9,900 列，有問題的 100 列。')).toBeVisible({ timeout: 240_000 });
  const found = await page
    .getByRole('table')
    .filter({ hasText: '填的是' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  expect(found).toEqual(bad);
  expect(answered).toBeGreaterThan(0);
  const results = await download(page, '下載結果');
  expect(new Set(results.slice(1).map((line) => line.split(',')[0])).size).toBe(ROWS - bad.length);
  expect(results[0]).toBe('列,您的編號,哪一天的規定,誰,代號,項目,結果,最少,最多,單位,不能同時領的,要扣掉的');
  expect(results.some((line) => line.includes(',元/月,'))).toBe(true);
  // Somebody's own label is no formula where the file is opened.
  expect(results[1]).toContain(`'=1+1`);
  const problems = await download(page, '下載問題列');
  expect(problems).toHaveLength(bad.length + 1);
});

test('a file is stopped half way, and a header that nobody knows stops it at once', async ({ page }, info) => {
  test.setTimeout(120_000);
  const { facts } = compileRules('rules').ruleset;
  const path = info.outputPath('cases.csv');
  await page.goto(`./?on=${today}#/batch`);
  await writeFile(path, 'case,household.incom,people.p1.born\r\nx,1,1950-01-01\r\n');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.locator('.refused')).toContainText('第 2 欄 household.incom');
  // Heard at once is that it was refused, not each of its lines.
  await expect(page.getByRole('alert')).not.toContainText('第 2 欄');
  await expect(page.locator('.refused')).toContainText('可以下載空白檔，把資料貼進去');
  await writeFile(path, 'case,household.income_per_head,people.p1.born\r\n');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.locator('.refused')).toContainText('第 2 列');
  await expect(page.locator('.refused')).toContainText('只有欄位的名稱，沒有資料。從這一列起，一列填一個家庭。');
  await writeFile(path, fileOf(facts).text);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: '停下來' }).click();
  await expect(page.locator('#main').getByText('停下來了，沒有結果。')).toBeVisible();
  await expect(page.locator('input[type=file]')).toBeFocused();
});

test('a file of few columns is shared by several threads, and its results come in its order', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const path = info.outputPath('cases.csv');
  await writeFile(path, textOf(couplesHardlyKnown(3000)));
  await page.goto(`./?on=2012-06-01#/batch`);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('3,000 列，算了 3,000 列，有問題的 0 列。')).toBeVisible({ timeout: 60_000 });
  const cases = (await download(page, '下載結果')).slice(1).map((line) => line.split(',')[1]);
  expect([...new Set(cases)]).toEqual(Array.from({ length: 3000 }, (_, row) => `row ${row}`));
});

test('the empty file opens as it is, with what somebody knows of one person', async ({ page }, info) => {
  await page.goto(`./?on=${today}#/batch`);
  const lines = await download(page, '下載空白檔');
  const path = info.outputPath('cases.csv');
  await writeFile(path, lines.join('\r\n'));
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('1 列，算了 1 列，有問題的 0 列。')).toBeVisible();
  await expect(page.getByRole('table', { name: '各項福利' }).getByRole('row', { name: /敬老卡/ })).toBeVisible();
});

/** One of each kind of mistake, in turn: what stands in the cell, in which column, and what is said of it. */
const mistakes = [
  ['people.p1.born', '1954-02-30', '沒有這個日期。'],
  ['people.p2.disability', 'sometimes', '看不懂。'],
  ['household.income_per_head', '99999999', '超過可以填的範圍。'],
  ['household.real_property', 'a lot', '看不懂。'],
  ['household.movable_assets', '9000..5000', '前面的比後面的大。'],
  ['people.p1.registered_in_kaohsiung', 'perhaps', '看不懂。'],
  ['on', '2026-13-01', '沒有這個日期。'],
] as const;

/** Couples of whom everything is known; every hundredth row has a mistake in it. */
function fileOf(facts: readonly Fact[]): { readonly text: string; readonly bad: readonly (readonly string[])[] } {
  const { columns, rows } = couples(facts, ROWS);
  const bad: (readonly string[])[] = [];
  const planted = rows.map((row, i) => {
    const cells = [...row];
    if (i === 0) cells[columns.indexOf('case')] = '=1+1';
    if (i % EVERY !== EVERY - 1) return cells;
    const [name, value, said] = mistakes[((i / EVERY) % mistakes.length) | 0] ?? mistakes[0];
    cells[columns.indexOf(name)] = value;
    bad.push([`第 ${i + 2} 列`, `第 ${columns.indexOf(name) + 1} 欄 ${name}`, said, value]);
    return cells;
  });
  return { text: textOf({ columns, rows: planted }), bad };
}

/** Presses keys for as long as wanted: how many were answered by a picture. How soon is for the benchmark to say. */
async function keysAnswered(page: Page, goesOn: () => Promise<boolean>): Promise<number> {
  await page.evaluate(() => {
    const seen = { answered: 0 };
    addEventListener('keydown', () => requestAnimationFrame(() => setTimeout(() => seen.answered++)));
    Object.assign(globalThis, { seen });
  });
  await page.getByLabel('每列最多幾個人').focus();
  for (let keys = 0; await goesOn(); keys++) {
    await page.keyboard.press(keys % 2 === 0 ? '3' : '4');
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => (globalThis as unknown as { seen: { answered: number } }).seen.answered);
}

async function download(page: Page, name: string): Promise<readonly string[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const text = await readFile(await file.path(), 'utf8');
  return text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
}
