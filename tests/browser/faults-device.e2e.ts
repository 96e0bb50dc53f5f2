import { expect, type Page, test } from '@playwright/test';
import { link, readCase } from '../../src/engine/index.ts';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { compileRules } from '../../src/rules-compiler/index.ts';
import { chance } from '../exact/random.ts';
import { oddTexts } from '../fuzz/hostile.ts';
import { randomContents } from '../handover/random-case.ts';
import { couple, grandmother, openWith, type Planted, today } from './planted-case.ts';
import { storedRecords } from './stored.ts';

const allowance = '中低收入老人生活津貼';
const sum = results.monthly;
const growingOld = (page: Page) => page.getByRole('checkbox', { name: start.event.growing_old });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** From the start to the first question after who is at home. */
async function beginCase(page: Page, address = `./?on=${today}`): Promise<void> {
  await page.goto(address);
  await growingOld(page).check();
  await page.getByRole('link', { name: start.go }).click();
  await expect(heading(page)).toHaveText(people.title);
  await typeBirthday(page);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page).toHaveURL(/#\/question\//);
}

async function typeBirthday(page: Page): Promise<void> {
  await page.getByLabel(question.date.year, { exact: true }).fill('37');
  await page.getByLabel(question.date.month, { exact: true }).fill('3');
  await page.getByLabel(question.date.day, { exact: true }).fill('2');
}

/** Whether the screen of an address opens as it should. */
async function expectOpen(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expect(heading(page)).not.toHaveText(
    new RegExp([frame.loadFailed.title, frame.crash.title, frame.notFound.title].join('|')),
  );
}

test('without a network every step of a case goes on, and opens again where it was', async ({ page, context }) => {
  test.slow();
  await page.goto(`./?on=${today}`);
  await expect(page.getByText(frame.offlineReady)).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  await beginCase(page);
  for (let n = 0; n < 3; n += 1) {
    await page.reload();
    await expectOpen(page);
    const at = page.url();
    await page.getByRole('button', { name: question.next }).click();
    await expect(page).not.toHaveURL(at);
  }
  for (const step of [
    'answers',
    'results',
    'what-if',
    'timeline',
    'todo',
    'print',
    'hand-over',
    'open',
    'saved',
    'date',
  ]) {
    await page.goto(`./?on=${today}#/${step}`);
    await expectOpen(page);
  }
  await page.goto(`./?on=${today}#/benefit/elderly_living_allowance/p1`);
  await page.reload();
  await expect(heading(page)).toHaveText(allowance);
});

const missing: Readonly<Record<string, () => void>> = {
  'a service worker': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  IndexedDB: () => Reflect.deleteProperty(globalThis, 'indexedDB'),
  'a voice': () => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
  },
  'a barcode detector': () => Reflect.deleteProperty(globalThis, 'BarcodeDetector'),
};

for (const [what, remove] of Object.entries(missing))
  test(`in a browser without ${what} a case comes to its result`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(remove);
    await beginCase(page);
    if (what === 'IndexedDB') await expect(page.getByText(frame.memoryOnly)).toBeVisible();
    for (const step of ['results', 'hand-over', 'open', 'saved', 'settings']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${step}`);
      await expectOpen(page);
    }
    await page.evaluate(() => {
      location.hash = '#/results';
    });
    await expect(heading(page)).toHaveText(sum);
    expect(errors).toEqual([]);
  });

test('storage of another version than any of ours, and settings that are none, stop nothing', async ({ page }) => {
  await page.goto('./robots.txt');
  await page.evaluate(async () => {
    localStorage.setItem('lingdedao.preferences', '{"textSize":{"a":1},"theme":7,"language":"tlh","x":');
    const request = indexedDB.open('lingdedao', 9000);
    await new Promise((opened) => {
      request.onsuccess = opened;
    });
    request.result.close();
  });
  await beginCase(page);
  await expect(page.getByText(frame.memoryOnly)).toBeVisible();
  await page.evaluate(() => localStorage.setItem('lingdedao.preferences', '[1,{"textSize":[]}]'));
  await page.reload();
  await expectOpen(page);
});

test('storage that is wiped while a case is open loses nothing of it', async ({ page }) => {
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      const request = indexedDB.deleteDatabase(name);
      await new Promise((done) => {
        request.onsuccess = request.onerror = done;
      });
    }
  });
  await page.getByRole('radio', { name: /^都沒有/ }).check();
  await page.getByRole('button', { name: question.next }).click();
  await expect(page).not.toHaveURL(/household\.status$/);
  await expect
    .poll(async () => JSON.stringify(await storedRecords(page)))
    .toMatch(/"born":"1948-03-02".*|.*"status":"none"/);
  await page.reload();
  await page.goto(`./?on=${today}#/answers`);
  await expect(page.getByRole('main')).toContainText('都沒有');
});

test('a tab that is killed while something is typed loses nothing of it', async ({ page, context }) => {
  test.slow();
  await page.goto(`./?on=${today}`);
  await growingOld(page).check();
  await page.getByRole('link', { name: start.go }).click();
  await page.getByLabel(question.date.year, { exact: true }).pressSequentially('37');
  let tab = await killed(page, '"year\\":\\"37');
  await expect(tab.getByLabel(question.date.year, { exact: true })).toHaveValue('37');
  await typeBirthday(tab);
  await tab.goto(`./?on=${today}#/question/household.income_per_head`);
  await tab.getByText(question.exact).click();
  await tab.getByRole('textbox').first().pressSequentially('15,00');
  tab = await killed(tab, '"exact\\":\\"15,00');
  await expect(tab.getByRole('textbox').first()).toHaveValue('15,00');
  await tab.getByRole('textbox').first().press('End');
  await tab.getByRole('textbox').first().pressSequentially('0');
  await tab.getByRole('button', { name: question.next }).click();
  await expect
    .poll(async () => (await storedRecords(tab)).cases?.[0])
    .toMatchObject({ case: { household: { income_per_head: 15_000 }, people: [{ born: '1948-03-02' }] } });
  // What was sent is an answer, and no draft any more.
  expect((await storedRecords(tab)).cases?.[0]?.journey).not.toHaveProperty('draft');

  /** Ends the page's process as soon as the device has what was typed last, and opens the same address anew. */
  async function killed(of: Page, typed: string): Promise<Page> {
    await expect.poll(async () => JSON.stringify((await storedRecords(of)).cases)).toContain(typed);
    const address = of.url();
    await Promise.all([of.waitForEvent('crash'), of.goto('chrome://crash').catch(() => {})]);
    await of.close();
    const next = await context.newPage();
    await next.goto(address);
    await expect(heading(next)).toBeVisible();
    return next;
  }
});

for (const [year, note] of [
  ['2016', frame.clockBehind],
  ['2031', frame.clockAhead],
] as const)
  test(`a device whose clock says ${year} is told that this can't be right, and goes on`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-06-01T04:00:00Z`));
    const banner = page.getByText(note.split('，')[0]?.replace('{date}', `${Number(year) - 1911} 年 6 月 1 日`) ?? '');
    await page.goto('./');
    await expect(banner).toBeVisible();
    await beginCase(page, './');
    await expect(banner).toBeVisible();
    await page.goto('./#/results');
    await expectOpen(page);
  });

test('a clock that is right is not talked about', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${today}T04:00:00Z`));
  await page.goto('./');
  await expect(growingOld(page)).toBeVisible();
  await expect(page.getByText(frame.clockBehind.slice(0, 8))).toHaveCount(0);
});

test('twelve people of whom every fact is known are worked out, changed, printed and handed over', async ({ page }) => {
  test.slow();
  const { ruleset } = compileRules('rules');
  const { case: all } = randomContents(ruleset, chance(12), 12, 1);
  expect(readCase(link(ruleset), all)).toMatchObject({ ok: true });
  await openWith(page, all as unknown as Planted, { hash: '#/results' });
  await expect(heading(page)).toHaveText(sum);
  await page.goto(`./?on=${today}#/question/household.status`);
  const asked = (await heading(page).textContent()) ?? '';
  await page.getByRole('radio', { name: /^都沒有/ }).check();
  await page.getByRole('button', { name: question.next }).click();
  // A question about violence leaves no address, so the heading tells.
  await expect(heading(page)).not.toHaveText(asked);
  for (const step of ['answers', 'todo', 'print', 'hand-over', 'timeline']) {
    await page.goto(`./?on=${today}#/${step}`);
    await expectOpen(page);
  }
});

test('a processor twenty times slower still answers', async ({ page }) => {
  test.setTimeout(180_000);
  await openWith(page, couple, { hash: '#/answers' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await page.goto(`./?on=${today}#/results`);
  await expect(page.getByRole('main')).toContainText('8,329', { timeout: 90_000 });
  await page.goto(`./?on=${today}#/question/household.status`);
  await page.getByRole('radio', { name: /^低收入戶第一類/ }).check({ timeout: 60_000 });
  await page.getByRole('button', { name: question.next }).click();
  await expect(page).not.toHaveURL(/household\.status$/, { timeout: 60_000 });
});

test('names of whatever letters are text, and nothing else of the page changes', async ({ page }) => {
  const names = oddTexts.filter((text) => text.length > 0 && text.length <= 200);
  await openWith(page, grandmother, { hash: '#/settings' });
  await page.evaluate(plantNamed, names);
  await page.goto('about:blank');
  await page.goto(`./?on=${today}#/saved`);
  await expect(page.locator('main h2', { hasText: '阿嬤' }).first()).toBeVisible();
  const shown = await page.evaluate((wanted) => {
    const titles = new Set([...document.querySelectorAll('main h2')].map((title) => title.textContent));
    return {
      lost: wanted.filter((name) => !titles.has(name)),
      made: document.querySelectorAll('main :is(img, script, iframe)').length,
      ran: 'polluted' in globalThis,
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  }, names);
  expect(shown).toEqual({ lost: [], made: 0, ran: false, wide: false });
});

/** Runs in the page: a case for each name. */
async function plantNamed(names: readonly string[]): Promise<void> {
  const request = indexedDB.open('lingdedao');
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  const writing = request.result.transaction('cases', 'readwrite');
  const savedAt = '2026-11-22T04:00:00.000Z';
  const people = [{ id: 'p1', relation: 'self' }];
  for (const [at, name] of names.entries())
    writing.objectStore('cases').put({
      format: 2,
      id: `named-${at}`,
      revision: 1,
      createdAt: savedAt,
      savedAt,
      name,
      case: { on: '2026-11-22', people },
      journey: { events: ['growing_old'] },
    });
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  request.result.close();
}
