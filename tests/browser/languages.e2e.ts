import { expect, type Page, test } from '@playwright/test';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import { languages, wordsOf } from './languages.ts';
import { couple, openWith, today } from './planted-case.ts';
import { screens } from './screens.ts';
import { sideways } from './sideways.ts';
import { visit } from './visit.ts';

const allowance = '中低收入老人生活津貼';

/** With a button at each condition that nobody has answered yet. */
const unsettled = { name: 'benefit-maybe', hash: '#/benefit/expanded_rent_subsidy/household' };

/** What somebody of 72 with little money answers: a figure, or which of the answers from the top. */
const answers: Readonly<Record<string, string | number>> = {
  registered_in_kaohsiung: 0,
  status: 0,
  anyone_disabled: 1,
  lives_in_kaohsiung: 0,
  anyone_needs_daily_help: 1,
  income_per_head: '15000',
  real_property: '0',
  members_counted: '1',
  movable_assets: '100,000',
  days_in_taiwan_last_year: '300',
  other_allowance: 0,
  anyone_placed_or_imprisoned: 1,
};

for (const { id, name, tag } of languages) {
  test(`the allowance is found, read and printed in ${id}`, async ({ page }) => {
    test.slow();
    await page.goto(`./?on=${today}`);
    await page.getByRole('button', { name: frame.language }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(heading(page)).toHaveText(wordsOf(id, 'start').title ?? '');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('link', { name: wordsOf(id, 'start').go ?? '', exact: true }).click();
    await enterBirthDate(page, id === 'zh-TW' ? ['43', '3', '5'] : ['1954', '3', '5']);
    await answerAll(page);
    await seeResults(page, id);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.length).toBeGreaterThan(10_000);
  });

  test(`every screen keeps its letters and its width in ${id}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 844 });
    await openWith(page, couple, { query: `&lang=${id}` });
    for (const { name: screen, hash } of [...screens, unsettled]) {
      await visit(page, hash);
      expect.soft(await page.evaluate(troubles, tag), screen).toEqual([]);
      await page.evaluate(largest, true);
      expect.soft(await page.evaluate(sideways), `${screen} in 200 %`).toEqual([]);
      await page.evaluate(largest, false);
    }
  });
}

test('a device in one of the languages starts in it', async ({ browser }) => {
  for (const { id, tag } of languages.filter((language) => language.id !== 'en')) {
    const context = await browser.newContext({ locale: id === 'fil' ? 'fil-PH' : tag, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto('./');
    await expect(heading(page)).toHaveText(wordsOf(id, 'start').title ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await context.close();
  }
});

test('a device that cannot draw a script gets a font for it, and no other device does', async ({ page }) => {
  const fonts = () =>
    page.evaluate(() => [...document.fonts].map(({ family, status }) => [family.replaceAll('"', ''), status]));
  await page.goto('./?lang=km');
  await expect(page.locator('html')).toHaveAttribute('lang', 'km');
  expect(await fonts()).toEqual([]);
  // As where every letter is the same box.
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.measureText = () => ({ width: 50 }) as TextMetrics;
  });
  await page.reload();
  await expect.poll(fonts).toEqual([['Noto Sans Khmer', 'loaded']]);
});

test('switching keeps the page, what was chosen but not sent, and the focus', async ({ page }) => {
  await openWith(page, { ...couple, household: {} }, { hash: '#/question/household.real_property' });
  await page.locator('.rung input').nth(2).check();
  for (const { id, name } of languages.toReversed()) {
    await page.getByRole('button', { name: frame.language }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('.rung input').nth(2)).toBeChecked();
    await expect(page.getByRole('button', { name: wordsOf(id, 'frame').language ?? '' })).toBeFocused();
  }
});

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

async function enterBirthDate(page: Page, parts: readonly string[]): Promise<void> {
  await page.locator('.ymd').waitFor();
  const asked = (await heading(page).textContent()) ?? '';
  for (const [at, part] of parts.entries()) await page.locator('.ymd input').nth(at).fill(part);
  await page.locator('.dock button').last().click();
  // The address changes while this page still stands, which has boxes to tick, too.
  await expect(heading(page)).not.toHaveText(asked);
}

async function answerAll(page: Page): Promise<void> {
  const open = new Set(Object.keys(answers));
  for (let n = 0; n < 30 && open.size > 0 && page.url().includes('/question/'); n += 1) {
    const { url } = { url: page.url() };
    const fact = url.split('.').at(-1) ?? '';
    const answer = answers[fact];
    if (typeof answer === 'string') await enterFigure(page, answer);
    else if (answer !== undefined) await page.locator('fieldset .rung input').nth(answer).check();
    open.delete(fact);
    await page.locator('.dock button').last().click();
    await expect(page).not.toHaveURL(url);
  }
}

async function enterFigure(page: Page, figure: string): Promise<void> {
  const field = page.locator('fieldset input[inputmode=numeric]').first();
  await expect(async () => {
    if (!(await field.isVisible())) await page.locator('fieldset summary').first().click();
    await field.fill(figure, { timeout: 2000 });
  }).toPass();
}

/** The amount as the clerk's paper prints it, the Chinese name beside the translated one, and the same on paper. */
async function seeResults(page: Page, id: string): Promise<void> {
  await go(page, '#/results');
  const card = page.getByRole('article').filter({ hasText: allowance }).first();
  await expect(card).toContainText('8,329', { timeout: 15_000 });
  expect(await card.locator('[translate=no]').allInnerTexts()).toEqual(
    expect.arrayContaining(id === 'zh-TW' ? [expect.stringContaining('8,329')] : [allowance]),
  );
  const text = await page.locator('main').innerText();
  expect(text).toContain(id === 'zh-TW' ? '115 年 11 月 22 日' : '22/11/2026');
  expect(text.match(/[^\P{Nd}0-9]/gu)).toBe(null);
  if (id !== 'zh-TW') {
    await expect(page.getByText(wordsOf(id, 'frame').machine ?? '')).toBeVisible();
    await expect(page.locator('.mt a[href="tel:1990"]')).toBeVisible();
  }
  await go(page, '#/print');
  await expect(page.locator('.take-away tbody').filter({ hasText: allowance }).first()).toContainText('8,329', {
    timeout: 15_000,
  });
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(heading(page)).toBeVisible();
}

/** Runs in the page: letters of twice the size, or the page's own. */
function largest(isOn: boolean): void {
  document.documentElement.style.fontSize = isOn ? '200%' : '';
}

/** Runs in the page: text in another language than its `lang` says, lines too close for its letters, text cut, and overflow. */
function troubles(tag: string): readonly string[] {
  const closest: Readonly<Record<string, number>> = { th: 1.4, km: 1.5, my: 1.6 };
  const language = tag.split('-')[0] ?? '';
  const scripts: Readonly<Record<string, RegExp>> = {
    th: /\p{Script=Thai}/u,
    km: /\p{Script=Khmer}/u,
    my: /\p{Script=Myanmar}/u,
  };
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (!element?.checkVisibility() || element.closest('.vh') || text === '') continue;
    const own = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? '';
    const name = `${text.slice(0, 40)} (${element.tagName}.${element.className})`;
    if (
      language !== 'zh' &&
      /\p{Script=Han}{2}/u.test(text) &&
      own !== 'zh' &&
      !scripts[own]?.test(text) &&
      /^\p{Script=Han}/u.test(text)
    )
      found.push(`Chinese not marked: ${name}`);
    if (own === 'zh' && language !== 'zh' && scripts[language]?.test(text)) found.push(`marked as Chinese: ${name}`);
    const style = getComputedStyle(element);
    const ratio = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
    if (scripts[language]?.test(text) && ratio < (closest[language] ?? 0))
      found.push(`lines ${ratio.toFixed(2)}: ${name}`);
    if (style.overflow === 'hidden' && element.scrollHeight > element.clientHeight + 1) found.push(`cut: ${name}`);
    const card = element.closest('article')?.getBoundingClientRect();
    if (card && element.getBoundingClientRect().right > card.right + 1) found.push(`over the edge: ${name}`);
  }
  return [...new Set(found)].slice(0, 8);
}
