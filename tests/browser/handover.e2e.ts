import { expect, type Page, test } from '@playwright/test';
import { readCode, writeCode } from '../../src/platform/handover/code.ts';
import { splitCode } from '../../src/platform/handover/parts.ts';
import handover from '../../src/platform/i18n/locales/zh-TW/handover.json' with { type: 'json' };
import saved from '../../src/platform/i18n/locales/zh-TW/saved.json' with { type: 'json' };
import type { CaseContents } from '../../src/platform/outside/case-schema.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { chance } from '../exact/random.ts';
import { damaged } from '../handover/damaged.ts';
import { mostPeople, randomContents } from '../handover/random-case.ts';
import { couple, grandmother, openWith, today } from './planted-case.ts';
import { storedRecords } from './stored.ts';

const later = new Date(Date.now() + 86_400_000).toISOString();

test('a case goes from one device to another by the link alone, and shows the same results there', async ({
  page,
  browser,
  baseURL,
}) => {
  await openWith(page, couple, { hash: '#/results' });
  const amounts = await page.locator('main .num').allTextContents();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${page.url().split('#')[0]}#/hand-over`);
  await expect(page.getByRole('img', { name: handover.code.label })).toBeVisible();
  await page.getByRole('button', { name: handover.copy }).click();
  await expect(page.getByText(handover.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('');
  expect(link.startsWith(`${baseURL}#/open/`)).toBe(true);

  const other = await (await browser.newContext({ locale: 'zh-TW', timezoneId: 'Asia/Taipei' })).newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(handover.found.title);
  await expect(other.getByRole('main')).toContainText('2 人');
  await expect(other.getByRole('main')).toContainText(handover.found.answersCount_other.replace('{count}', '31'));
  await expect(other.getByRole('main')).toContainText('115 年 11 月 22 日');
  const code = link.split('/open/')[1] ?? '';
  expect(await other.evaluate(() => location.href + document.title + JSON.stringify(history.state))).not.toContain(
    code,
  );
  expect(asked.join()).not.toContain(code.slice(0, 40));
  expect(await storedRecords(other)).toEqual({});
  const entries = await other.evaluate(() => history.length);
  await other.getByRole('button', { name: handover.found.open }).click();
  await expect(other).toHaveURL(/#\/results$/);
  await expect.poll(() => other.locator('main .num').allTextContents()).toEqual(amounts);
  expect(await other.evaluate(() => history.length)).toBe(entries);
  await other.goBack();
  expect(await other.evaluate(() => location.href)).not.toContain(code);
  await other.context().close();
});

test('nothing is opened over a case that is open without asking, and both stay', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/open' });
  await paste(page, await writeCode(contentsOf(couple), later));
  await expect(page.getByText(handover.found.keepOpen)).toBeVisible();
  await page.getByRole('button', { name: handover.found.no }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(handover.open.title);
  await paste(page, await writeCode(contentsOf(couple), later));
  await page.getByRole('button', { name: handover.found.open }).click();
  await expect(page).toHaveURL(/#\/results$/);
  await page.goto(`${page.url().split('#')[0]}#/saved`);
  await expect(page.getByRole('button', { name: new RegExp(`^${saved.open}`) })).toHaveCount(3);
});

test('five hundred random cases, up to twelve people with every fact, are read as they were written', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { ruleset } = compileRules('rules');
  const draw = chance(2026);
  await page.goto('./?no-sw#/open');
  await page.getByLabel(handover.open.paste).waitFor();
  for (let n = 0; n < 500; n += 1) {
    const people = n === 0 ? mostPeople : draw.whole(1, mostPeople);
    const contents = randomContents(ruleset, draw, people, n === 0 ? 1 : draw.whole(1, 10) / 10);
    const pieces = splitCode(await writeCode(contents, later))
      .toReversed()
      .join('\n');
    const shown = await page.evaluate(pasteAndRead, pieces);
    expect(shown.slice(0, 2)).toEqual([`${people} 人`, `${answersIn(contents)} 個`]);
    if (n % 100 === 0) await takesItUp(page, contents);
    else await page.evaluate(pressIn, handover.found.no);
  }
});

test('a thousand damaged codes: none is accepted, none breaks the page', async ({ page }) => {
  test.setTimeout(240_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const { ruleset } = compileRules('rules');
  const draw = chance(404);
  const codes = await Promise.all(
    [1, 2, 4].map((people) => writeCode(randomContents(ruleset, draw, people, 0.2), later)),
  );
  await page.goto('./?no-sw#/open');
  await page.getByLabel(handover.open.paste).waitFor();
  for (let n = 0; n < 1000; n += 1) {
    const code = damaged(draw.pick(codes), draw);
    expect((await readCode(code, later)).ok).toBe(false);
    const shown = await page.evaluate(pasteAndLook, code);
    expect(shown, code).toBe('refused');
  }
  expect(problems).toEqual([]);
});

test('an expired code, one of a later version and a case of other rules each say what they are', async ({ page }) => {
  await page.goto(`./?on=${today}#/open`);
  await paste(page, await writeCode(contentsOf(couple), '2026-01-01T00:00:00.000Z'));
  await expect(page.getByRole('alert').filter({ hasText: handover.problems.expired })).toBeVisible();
  await expect(page.getByLabel(handover.open.paste)).toHaveAccessibleDescription(handover.problems.expired);
  const strange = { ...contentsOf(couple), case: { ...contentsOf(couple).case, household: { no_such_fact: 1 } } };
  await paste(page, await writeCode(strange, later));
  await expect(page.getByRole('alert').filter({ hasText: handover.problems.rules })).toBeVisible();
  await paste(page, '看不懂');
  await expect(page.getByRole('alert').filter({ hasText: handover.problems.nothing })).toBeVisible();
});

test('pieces that a phone opens in tabs of their own find each other', async ({ page, context }) => {
  const { ruleset } = compileRules('rules');
  const parts = splitCode(await writeCode(randomContents(ruleset, chance(1), 3, 1), later));
  expect(parts.length).toBeGreaterThan(2);
  await page.goto(`./?no-sw#/open/${parts[0]}`);
  await expect(page.getByText(`收到 1 張，共 ${parts.length} 張`)).toBeVisible();
  for (const part of parts.slice(1, -1)) {
    const tab = await context.newPage();
    await tab.goto(`./?no-sw#/open/${part}`);
    await expect(tab.getByRole('status').filter({ hasText: '收到' })).toBeVisible();
  }
  const last = await context.newPage();
  await last.goto(`./?no-sw#/open/${parts.at(-1)}`);
  await expect(last.getByRole('heading', { level: 1 })).toHaveText(handover.found.title);
  await expect(last.getByRole('main')).toContainText('3 人');
});

test('a case file goes out and comes back, locked if one likes, and a broken one changes nothing', async ({ page }) => {
  await openWith(page, couple, { hash: '#/hand-over' });
  const plain = await download(page, () => page.getByRole('button', { name: handover.file.save, exact: true }).click());
  expect(JSON.parse(plain)).toMatchObject({ on: today, people: [{ id: 'p1', born: '1954-03-05' }, { id: 'p2' }] });
  await page.getByText(handover.file.lock).first().click();
  await page.getByLabel(saved.lock.passphrase, { exact: true }).fill('旗津小港 2026');
  await page.getByLabel(saved.lock.again).fill('旗津小港 2026');
  const locked = await download(page, () => page.getByRole('button', { name: handover.file.lock }).click());
  expect(locked).not.toMatch(/born|1954/);
  await page.goto(`${page.url().split('#')[0]}#/open`);
  await chooseFile(page, '{"on": "2026-11-22", "people": [{"id": "a", "born": "gone"}]}');
  await expect(page.getByRole('alert').filter({ hasText: handover.problems.rules })).toBeVisible();
  await chooseFile(page, locked);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByLabel(saved.lock.passphrase, { exact: true }).fill('something else');
  await page.getByRole('button', { name: handover.open.unlock }).click();
  await expect(page.getByText(handover.problems['wrong-passphrase'])).toBeVisible();
  await page.getByLabel(saved.lock.passphrase, { exact: true }).fill('旗津小港 2026');
  await page.getByRole('button', { name: handover.open.unlock }).click();
  await expect(page.getByRole('main')).toContainText('2 人');
  await page.getByRole('button', { name: handover.found.open }).click();
  await expect(page.getByRole('main')).toContainText('8,329');
});

test('at the counter the case that is open stays in the list of the day, and the one brought along is told by when to apply', async ({
  page,
}) => {
  await page.goto(`./?on=${today}#/counter`);
  await expect(page.locator('[data-open="people.p1.born"]')).toBeFocused();
  await page.keyboard.type('0370302');
  await page.keyboard.press('Enter');
  await page.keyboard.press('o');
  await paste(page, await writeCode(contentsOf(couple), later));
  await expect(page.getByText(handover.found.keepListed)).toBeVisible();
  await page.getByRole('button', { name: handover.found.open }).click();
  // What is paid from the month of the application is all paid until the end of the month, in the list and beside it.
  const row = page.locator('tr[data-row="elderly_living_allowance p1"]');
  await expect(row).toContainText('115-11-30 前，晚了少領');
  await row.click();
  await expect(page.locator('.detail')).toContainText('115 年 11 月 30 日以前送件，晚了會少領');
  // The allowance that another takes the place of is told that alone.
  await expect(page.locator('tr[data-row="disability_living_allowance p2"]')).not.toContainText('115-11-30');
  await page.keyboard.press('F9');
  await expect(page.locator('.turned')).toContainText('115 年 11 月 30 日以前送件，晚了會少領');
});

test('where the browser can scan, the code in front of the camera is read', async ({ page }) => {
  const code = await writeCode(contentsOf(couple), later);
  await page.addInitScript(seeWithCamera, `https://example.org/#/open/${code}`);
  await page.goto('./?no-sw#/open');
  await page.getByRole('button', { name: handover.open.scan }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(handover.found.title);
  await expect(page.getByRole('main')).toContainText('2 人');
});

function contentsOf({ household, people, events = [], passed = [] }: typeof couple): CaseContents {
  return { case: { on: today, household, people }, journey: { events, passed } } as unknown as CaseContents;
}

function answersIn({ case: { household = {}, people } }: CaseContents): number {
  // Nobody is asked who they are to themselves.
  const given = people.map(
    ({ id, relation, ...answers }) =>
      Object.keys(answers).length + (relation === undefined || relation === 'self' ? 0 : 1),
  );
  return given.reduce((sum, count) => sum + count, Object.keys(household).length);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(handover.open.paste).fill(text);
  await page.getByRole('button', { name: handover.open.read }).click();
}

/** Opens what was found, looks at what the device then keeps of it, and comes back. */
async function takesItUp(page: Page, { case: { people } }: CaseContents): Promise<void> {
  await page.getByRole('button', { name: handover.found.open }).click();
  await expect(page).toHaveURL(/#\/results$/);
  const firstBorn = JSON.stringify(people[0]?.born);
  await expect
    .poll(async () =>
      (await storedRecords(page)).cases
        ?.map((one) => (one.case as CaseContents['case']).people)
        .some((others) => others.length === people.length && JSON.stringify(others[0]?.born) === firstBorn),
    )
    .toBe(true);
  await page.goto(`${page.url().split('#')[0]}#/open`);
  await page.getByLabel(handover.open.paste).waitFor();
}

async function download(page: Page, act: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return Buffer.concat(await (await file.createReadStream()).toArray()).toString();
}

async function chooseFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel(handover.open.choose)
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Runs in the page: what it says about a code that was pasted. */
async function pasteAndRead(code: string): Promise<readonly string[]> {
  const field = document.querySelector('textarea');
  if (!field) return [];
  field.value = code;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.form?.requestSubmit();
  for (let n = 0; n < 2000 && !document.querySelector('.kv'); n += 1) await new Promise((soon) => setTimeout(soon, 5));
  return [...document.querySelectorAll('.kv dd')].map((each) => each.textContent ?? '');
}

/** Runs in the page. */
function pressIn(name: string): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click();
}

/** Runs in the page: what a code that was pasted leads to. */
async function pasteAndLook(code: string): Promise<string> {
  const field = document.querySelector('textarea');
  if (!field) return 'accepted';
  document.querySelector('.problems')?.setAttribute('data-seen', '');
  field.value = code;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.form?.requestSubmit();
  for (let n = 0; n < 2000; n += 1) {
    await new Promise((soon) => setTimeout(soon, 5));
    if (document.querySelector('.kv')) return 'accepted';
    if (document.querySelector('.problems:not([data-seen]), [role=status].echo')) return 'refused';
  }
  return 'nothing';
}

/** Runs in the page before the app: a browser that scans, and a camera in front of a code. */
function seeWithCamera(text: string): void {
  Object.assign(globalThis, {
    BarcodeDetector: class {
      static async getSupportedFormats(): Promise<readonly string[]> {
        return ['qr_code'];
      }

      detect = async () => [{ rawValue: text }];
    },
  });
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement('canvas');
    setInterval(() => canvas.getContext('2d')?.fillRect(0, 0, 1, 1), 50);
    return canvas.captureStream();
  };
}
