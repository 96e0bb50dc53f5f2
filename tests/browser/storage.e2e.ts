import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import saved from '../../src/platform/i18n/locales/zh-TW/saved.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { chromiumFlags, chromiumPath } from '../tools/chromium.ts';
import { couple, grandmother, openWith, today } from './planted-case.ts';
import { storedRecords } from './stored.ts';

const journey = { events: ['growing_old'], passed: ['people', 'household.status'] };
const firstFormat = {
  format: 1,
  id: 'of-version-1',
  savedAt: '2026-11-01T08:00:00.000Z',
  name: '阿嬤的試算',
  case: { on: today, household: grandmother.household, people: grandmother.people },
  journey,
};
const ofLater = { format: 99, id: 'of-a-later-version', answers: '以後的版本' };
const broken = { format: 1, id: 'broken', savedAt: 3, case: 'gone' };

test('what the first version stored is brought up, and what cannot be read is kept aside and reported', async ({
  page,
}) => {
  // As the app's first version left it: version 1 of the database's library is 10 of the browser's.
  await page.goto('./robots.txt');
  await page.evaluate(plantVersion1, [firstFormat, ofLater, broken]);
  await page.goto(`./?on=${today}`);
  await expect(
    page.getByRole('link', { name: start.resume.replace('{people}', '115\u201111\u201101 · 1 人') }),
  ).toBeVisible();
  await expect(page.getByText(frame.setAside)).toBeVisible();
  const { cases, aside } = await storedRecords(page);
  expect(cases).toEqual([{ ...firstFormat, format: 2, revision: 1, createdAt: firstFormat.savedAt }]);
  expect(aside).toEqual([broken, ofLater]);
  await page.goto(`./?on=${today}#/saved`);
  await expect(page.getByRole('heading', { name: '阿嬤的試算' })).toBeVisible();
  await expect(page.getByText(saved.aside.text_other.replace('{count}', '2'))).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: saved.aside.save }).click(),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual([broken, ofLater]);
});

test('a record of the first version among later ones is read too, and written anew when it changes', async ({
  page,
}) => {
  await openWith(page, grandmother, { hash: '#/question/household.status' });
  await page.getByRole('radio', { name: /^都沒有/ }).check();
  await page.getByRole('button', { name: question.next }).click();
  await expect.poll(async () => planted(page)).toMatchObject({ format: 2, revision: 2 });
});

test('the last answer is there after the page was loaded anew at once, however slow the database is', async ({
  page,
}) => {
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
  await page.evaluate(keepDatabaseBusy);
  await answerStatus(page, /^都沒有/);
  await expect(page).not.toHaveURL(/household\.status/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => planted(page)).toMatchObject({ revision: 2, case: { household: { status: 'none' } } });
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved')))).toEqual([]);
});

test('where the device has no more room the page says so, goes on, and keeps what was stored', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(test.info().project.use.baseURL ?? '').origin,
    quotaSize: 3_000_000,
  });
  await openWith(page, { ...grandmother, household: {} }, { query: '&no-sw', hash: '#/question/household.status' });
  await page.evaluate(fillStorage);
  await answerStatus(page, /^都沒有/);
  await expect(page.getByText(frame.storageFull)).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#/answers`);
  await expect(page.getByRole('main')).toContainText('都沒有');
  expect(await planted(page)).toMatchObject({ case: { household: {} } });
});

test('in a browser that may not store anything the page says so, and goes on until it is closed', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  await mkdir(join(profile, 'Default'));
  // What Chromium calls "block all cookies": storage of every kind is refused.
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(blocked));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: chromiumFlags,
    locale: 'zh-TW',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${baseURL}?on=${today}`);
    expect(await page.evaluate(storageRefused)).toBe(true);
    await page.getByRole('checkbox', { name: start.event.growing_old }).check();
    await expect(page.getByText(frame.memoryOnly)).toBeVisible();
    await page.getByRole('link', { name: start.go }).click();
    await page.getByLabel(question.date.year, { exact: true }).fill('37');
    await page.getByLabel(question.date.month, { exact: true }).fill('3');
    await page.getByLabel(question.date.day, { exact: true }).fill('2');
    await page.getByRole('button', { name: question.next }).click();
    await expect(page).toHaveURL(/question/);
    await expect(page.getByText(frame.memoryOnly)).toBeVisible();
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('where the database never answers the page is drawn all the same, and says what to do', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/results' });
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(frame.storageStuck)).toBeVisible();
});

test('two tabs do not overwrite each other: the second is told, and both cases are kept', async ({ page, context }) => {
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('radio').first()).toBeVisible();
  await answerStatus(page, /^都沒有/);
  await expect.poll(() => planted(page)).toMatchObject({ case: { household: { status: 'none' } } });
  await expect(other.getByText(frame.tabChanged)).toBeVisible();
  await answerStatus(other, /^低收入戶第一類/);
  await expect(other.getByText(frame.tabCopied)).toBeVisible();
  const states = (await storedRecords(page)).cases?.map(
    (one) => (one.case as typeof firstFormat.case).household.status,
  );
  expect(states?.filter((status) => status !== undefined).sort()).toEqual(['low_1', 'none']);
});

test('a tab that was told may take up what the other one made', async ({ page, context }) => {
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('radio').first()).toBeVisible();
  await answerStatus(page, /^都沒有/);
  await other.getByRole('button', { name: frame.takeNewer }).click();
  await expect(other.getByText(frame.tabChanged)).toBeHidden();
  await other.goto(`${other.url().split('#')[0]}#/answers`);
  await expect(other.getByRole('main')).toContainText('都沒有');
});

test('a case deleted in one tab is gone from the other', async ({ page, context }) => {
  await openWith(page, couple, { hash: '#/results' });
  const other = await context.newPage();
  await other.goto(`${page.url().split('#')[0]}#/saved`);
  await other
    .getByRole('button', { name: new RegExp(`^${saved.remove}`) })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole('link', { name: start.go })).toBeVisible();
});

test('the browser is asked to keep what is stored when a case is first saved, not before', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = { count: 0 };
    Object.assign(globalThis, { asked });
    navigator.storage.persist = async () => {
      asked.count += 1;
      return true;
    };
  });
  const count = () => page.evaluate(() => (globalThis as unknown as { asked: { count: number } }).asked.count);
  await page.goto(`./?on=${today}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await count()).toBe(0);
  await page.getByRole('checkbox', { name: start.event.growing_old }).check();
  await expect.poll(count).toBe(1);
  await page.getByRole('checkbox', { name: start.event.renting }).check();
  await expect.poll(async () => (await storedRecords(page)).cases?.[0]).toMatchObject({ revision: 2 });
  expect(await count()).toBe(1);
});

test('behind a passphrase nothing can be read, here or on the next visit, until it is typed', async ({ page }) => {
  await openWith(page, couple, { hash: '#/saved' });
  await page.getByText(saved.lock.offer).click();
  await page.getByLabel(saved.lock.passphrase, { exact: true }).fill('旗津小港 2026');
  await page.getByLabel(saved.lock.again).fill('旗津小港 2025');
  await page.getByRole('button', { name: saved.lock.set, exact: true }).click();
  await expect(page.getByRole('alert').getByText(saved.lock.different)).toBeVisible();
  await page.getByLabel(saved.lock.again).fill('旗津小港 2026');
  await page.getByRole('button', { name: saved.lock.set, exact: true }).click();
  await expect(page.getByText(saved.lock.isOpen)).toBeVisible();
  const { cases, locks } = await storedRecords(page);
  expect(JSON.stringify(cases)).not.toMatch(/born|1954|18210|status/);
  expect(locks).toMatchObject([{ kdf: 'PBKDF2-SHA-256', iterations: 600_000 }]);
  await page.goto('about:blank');
  await page.goto(`./?on=${today}`);
  await page.getByRole('link', { name: start.locked }).click();
  await page.getByLabel(saved.lock.passphrase, { exact: true }).fill('旗津小港');
  await page.getByRole('button', { name: saved.lock.open, exact: true }).click();
  await expect(page.getByText(saved.lock.wrong)).toBeVisible();
  await page.getByLabel(saved.lock.passphrase, { exact: true }).fill('旗津小港 2026');
  await page.getByRole('button', { name: saved.lock.open, exact: true }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${saved.open}`) })
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText('8,329');
});

test('leaving a page about violence in a hurry leaves nothing of the case on the device', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/benefit/domestic_violence_subsidies/household' });
  await page.getByRole('button', { name: frame.leave }).click();
  await expect(page).toHaveURL(/#\/$/);
  await expect.poll(() => planted(page)).toBeUndefined();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.title);
  expect(JSON.stringify(await storedRecords(page))).not.toMatch(/1948|income_per_head/);
});

async function answerStatus(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: question.next }).click();
}

async function planted(page: Page): Promise<Record<string, unknown> | undefined> {
  return (await storedRecords(page)).cases?.find(({ id }) => id === 'planted');
}

/** Runs in the page. */
async function plantVersion1(records: readonly unknown[]): Promise<void> {
  const request = indexedDB.open('lingdedao', 10);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('cases', { keyPath: 'id' });
    request.result.createObjectStore('aside', { autoIncrement: true });
  };
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  const writing = request.result.transaction('cases', 'readwrite');
  for (const record of records) writing.objectStore('cases').put(record);
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  request.result.close();
}

/** Runs in the page: nobody else gets at the cases for as long as it is open. */
async function keepDatabaseBusy(): Promise<void> {
  const request = indexedDB.open('lingdedao');
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  const cases = request.result.transaction('cases', 'readwrite').objectStore('cases');
  const goOn = () => {
    cases.count().onsuccess = goOn;
  };
  goOn();
}

/** Runs in the page: stores until not even a few letters more can be. */
async function fillStorage(): Promise<void> {
  const request = indexedDB.open('filler');
  request.onupgradeneeded = () => request.result.createObjectStore('filler', { autoIncrement: true });
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  const fits = (size: number) =>
    new Promise<boolean>((answer) => {
      const writing = request.result.transaction('filler', 'readwrite');
      writing.objectStore('filler').put(crypto.getRandomValues(new Uint8Array(size)));
      writing.oncomplete = () => answer(true);
      writing.onabort = () => answer(false);
    });
  for (const size of [65_000, 10_000, 1000, 50]) while (await fits(size));
}

/** Runs in the page. */
async function storageRefused(): Promise<boolean> {
  return new Promise((answer) => {
    try {
      const request = indexedDB.open('probe');
      request.onsuccess = () => answer(false);
      request.onerror = () => answer(true);
    } catch {
      answer(true);
    }
  });
}
