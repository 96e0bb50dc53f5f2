import { expect, type Page, test } from '@playwright/test';
import startEn from '../../src/platform/i18n/locales/en/start.json' with { type: 'json' };
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import kiosk from '../../src/platform/i18n/locales/zh-TW/kiosk.json' with { type: 'json' };
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { violations } from './axe.ts';
import { follow, open } from './kiosk-page.ts';
import { today } from './planted-case.ts';
import { storedRecords } from './stored.ts';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

/** An income that stands in no rule. */
const income = '18765';

test('after the idle wipe nothing of the case is left in memory, page, storage, history or behind the back button', async ({
  page,
}) => {
  test.slow();
  await page.clock.install();
  await page.goto('about:blank');
  const entries = await page.evaluate(() => history.length);
  await open(page);
  await answerIncome(page);
  expect(await page.content()).toContain('18,765');
  expect(await heapHolds(page, income)).toBe(true);
  expect(await leftBehind(page)).toEqual(nothing);

  await page.clock.fastForward(60_000);
  const dialog = page.getByRole('dialog', { name: kiosk.idle.title });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: kiosk.idle.stay })).toBeFocused();
  await page.mouse.click(500, 300);
  await expect(dialog).toBeHidden();
  expect(await page.content()).toContain('18,765');

  await page.clock.fastForward(60_000);
  await expect(dialog.getByText(kiosk.idle.text.replace('{n}', '30')).first()).toBeAttached();
  await page.clock.runFor(16_000);
  await expect(dialog.getByRole('alert')).toHaveText(kiosk.idle.text.replace('{n}', '15'));
  await page.clock.runFor(15_000);
  await expect(page.getByRole('heading', { name: kiosk.wiped })).toBeVisible();
  expect(await page.content()).not.toMatch(/18,?765/);
  await page.clock.runFor(3_500);
  await expect(page.getByRole('button', { name: start.go })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
  expect(await page.content()).not.toMatch(/18,?765|income_per_head/);
  expect(await leftBehind(page)).toEqual(nothing);
  expect(await heapHolds(page, income)).toBe(false);
  // One entry: the start. Behind it is what was there before the kiosk.
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await page.goForward();
  await expect(page.getByRole('button', { name: start.go })).toBeVisible();
  expect(await page.content()).not.toMatch(/18,?765/);
});

test('results are given two minutes, and the wait has no end as long as somebody answers', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await answerIncome(page);
  await follow(page, '#/results');
  await expect(page.locator('.sum')).toBeVisible();
  const dialog = page.getByRole('dialog', { name: kiosk.idle.title });
  await page.clock.fastForward(115_000);
  await expect(dialog).toBeHidden();
  for (let n = 0; n < 3; n += 1) {
    await page.clock.fastForward(120_000);
    const stay = dialog.getByRole('button', { name: kiosk.idle.stay });
    expect((await stay.boundingBox())?.height).toBeGreaterThanOrEqual(184);
    await stay.click();
    await expect(dialog).toBeHidden();
  }
  await expect(page.locator('.sum')).toBeVisible();
});

test('finishing asks once, erases all, and the next person starts clean, in Chinese and at the plain size', async ({
  page,
}) => {
  await open(page);
  await page.locator('.lang').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(startEn.events.legend);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('checkbox').first().check();
  await page.locator('.tools button').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-large', '');
  await page.locator('.finish').click();
  await page.getByRole('dialog').getByRole('button').first().click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.locator('.finish').click();
  await page.getByRole('dialog').getByRole('button').nth(1).click();
  await expect(page.getByRole('heading', { name: kiosk.wiped })).toBeVisible();
  await expect(page.getByRole('button', { name: start.go })).toBeVisible({ timeout: 8_000 });
  await expect(page.locator('html')).not.toHaveAttribute('data-large');
  await page.getByRole('button', { name: start.go }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.events.legend);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a page that is hidden or left takes the case with it', async ({ page }) => {
  await open(page);
  await answerIncome(page);
  await page.goto('./robots.txt');
  await page.goBack();
  await expect(page.getByRole('button', { name: start.go })).toBeVisible();
  expect(await page.content()).not.toMatch(/18,?765/);
  await answerIncome(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByRole('button', { name: start.go })).toBeVisible();
  expect(await page.content()).not.toMatch(/18,?765/);
});

test('going back to the start ends the case: another language begins with nothing', async ({ page }) => {
  await open(page);
  await answerIncome(page);
  await follow(page, '#/');
  await expect(page.getByRole('button', { name: start.go })).toBeVisible();
  await page.locator('.lang').first().click();
  await page.locator('.act .btn:not(.finish)').click();
  await expect(page.locator('.ymd input').first()).toHaveValue('');
});

test('there is no way out of the app and nothing to store, copy, zoom or select', async ({ page }) => {
  await open(page);
  await answerIncome(page);
  for (const hash of [
    '#/results',
    '#/benefit/elderly_living_allowance/p1',
    '#/todo',
    '#/print',
    '#/hand-over',
    '#/timeline',
  ]) {
    await follow(page, hash);
    await page.waitForTimeout(700);
    const out = await page
      .locator('a[href]:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((to) => !to.startsWith('#')));
    expect(out, hash).toEqual([]);
    expect(await page.getByText(/存成檔案|複製連結|加到行事曆/).count(), hash).toBe(0);
  }
  for (const hash of ['#/settings', '#/saved', '#/open', '#/counter', '#/about', '#/coverage']) {
    await follow(page, hash);
    await expect(page.locator('.look .title'), hash).toHaveText(frame.notFound.title);
  }
  const events = ['contextmenu', 'copy', 'selectstart', 'dragstart', 'gesturestart'];
  expect(await page.evaluate(refusals, events)).toEqual(events);
  await expect(page.locator('html')).toHaveCSS('user-select', 'none');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  expect(await leftBehind(page)).toEqual(nothing);
});

test('paper has the sheet alone: no pictures, no keys', async ({ page }) => {
  await open(page);
  await answerIncome(page);
  await follow(page, '#/print');
  await page.getByRole('checkbox').first().check();
  await expect(page.locator('.take-away')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.take-away')).toBeVisible();
  for (const part of ['.look', '.reach', '.wall', '.act .btn', '.tools'])
    await expect(page.locator(part).first(), part).toBeHidden();
});

test('every screen of the kiosk is accessible', async ({ page }) => {
  test.slow();
  await open(page);
  expect(await violations(page), 'start').toEqual([]);
  await page.getByRole('button', { name: start.go }).click();
  await expect(page.locator('.pick').first()).toBeVisible();
  expect(await violations(page), 'events').toEqual([]);
  for (const hash of ['#/people', '#/question/household.income_per_head', '#/results', '#/hand-over', '#/print']) {
    await follow(page, hash);
    await page.waitForTimeout(700);
    expect(await violations(page), hash).toEqual([]);
  }
  await page.locator('.finish').click();
  expect(await violations(page), 'finish').toEqual([]);
});

test('started with #/kiosk the app is a kiosk, and stays one', async ({ page }) => {
  await page.goto(`./?on=${today}#/kiosk`);
  await expect(page.getByRole('button', { name: start.go })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'kiosk');
});

/** Touches the way to an income of one's own, with the kiosk's own keys. */
async function answerIncome(page: Page): Promise<void> {
  await page.getByRole('button', { name: start.go }).click();
  await page.getByRole('checkbox', { name: start.event.growing_old }).check();
  await page.locator('.act .btn:not(.finish)').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(people.title);
  await page.locator('.ymd input').first().click();
  await type(page, '37');
  await page.getByRole('button', { name: kiosk.pad.next }).click();
  await type(page, '3');
  await page.getByRole('button', { name: kiosk.pad.next }).click();
  await type(page, '2');
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(people.title);
  await follow(page, '#/question/household.income_per_head');
  await page.getByText(question.exact).click();
  const field = page.getByRole('textbox', { name: /數字/ }).first();
  await field.click();
  await expect(field).toHaveAttribute('inputmode', 'none');
  await type(page, `${income}9`);
  await page.getByRole('button', { name: kiosk.pad.delete }).click();
  await expect(field).toHaveValue(income);
  await page.getByRole('button', { name: question.next }).click();
  await follow(page, '#/answers');
  await expect(page.getByRole('main')).toContainText('18,765');
}

async function type(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.locator('.pad').getByRole('button', { name: digit, exact: true }).click();
}

const nothing = { databases: {}, local: 0, session: 0, cookie: '', state: null, caches: [] };

async function leftBehind(page: Page): Promise<unknown> {
  const rest = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    state: history.state,
    // The app's own files may stay.
    caches: (await caches.keys()).filter((name) => !/precache|lang/.test(name)),
  }));
  return { databases: await storedRecords(page), ...rest };
}

/** Whether the memory of the page, swept, holds this text anywhere. */
async function heapHolds(page: Page, text: string): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  let snapshot = '';
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    snapshot += chunk;
  });
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  const { strings } = JSON.parse(snapshot) as { strings: readonly string[] };
  return strings.some((one) => one === text);
}

/** Runs in the page: which of these events the kiosk refuses. */
function refusals(types: readonly string[]): readonly string[] {
  return types.filter((type) => !document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
}
