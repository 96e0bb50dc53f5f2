import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import englishFrame from '../../src/platform/i18n/locales/en/frame.json' with { type: 'json' };
import englishSettings from '../../src/platform/i18n/locales/en/settings.json' with { type: 'json' };
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import settings from '../../src/platform/i18n/locales/zh-TW/settings.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { type ServedCopy, serveCopy } from './served-copy.ts';
import { storedRecords } from './stored.ts';

let site: ServedCopy;

test.beforeEach(async () => {
  site = await serveCopy();
});
test.afterEach(() => site.close());

/** Opens the start and waits until all of it is stored. */
async function visit(page: Page): Promise<void> {
  await page.goto(site.url);
  await expect(heading(page)).toHaveText(start.title);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((controlled) => navigator.serviceWorker.addEventListener('controllerchange', controlled));
  });
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

/** Chooses a language in the bar. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('button', { name }).click();
}

/** Names of the files of single languages that lie on the device, in whichever cache. */
function languageFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const stored = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    const paths = stored.flat().map(({ url }) => new URL(url).pathname);
    return paths.flatMap((path) => path.split('/assets/lang/')[1] ?? []).sort();
  });
}

function growingOld(page: Page) {
  return page.getByRole('checkbox', { name: start.event.growing_old });
}

/** Ticks something at the start, and waits until it lies on the device. */
async function answerSomething(page: Page): Promise<void> {
  await growingOld(page).check();
  await expect.poll(() => everythingStored(page)).toContain('growing_old');
}

/** All that the origin keeps, the app's own files left out, as text to search. */
async function everythingStored(page: Page): Promise<string> {
  const beside = await page.evaluate(() => [
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    history.state,
  ]);
  return JSON.stringify([beside, await storedRecords(page)]);
}

function databases(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name));
}

async function eraseFromStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: settings.erase.open }).click();
  await page.getByRole('dialog').getByRole('button', { name: settings.erase.yes }).click();
  await expect(page.getByText(settings.erase.done)).toBeAttached();
}

function requestsOf(context: BrowserContext): string[] {
  const origins: string[] = [];
  context.on('request', (request) => origins.push(new URL(request.url()).origin));
  return origins;
}

test('without a network it opens again after one visit, answers and all', async ({ page, context }) => {
  await visit(page);
  await answerSomething(page);
  await context.setOffline(true);
  await page.reload();
  await expect(heading(page)).toHaveText(start.title);
  await expect(growingOld(page)).toBeChecked();
});

test('without a network a link into the app opens in a new tab', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  for (const route of ['#/settings', '#/coverage', '#/people', '#/results']) {
    const tab = await context.newPage();
    await tab.goto(`${site.url}${route}`);
    await expect(heading(tab)).not.toHaveText(new RegExp(`${frame.loadFailed.title}|${frame.notFound.title}`));
    await tab.close();
  }
});

test('a language is stored when it is chosen and no other; one that is not says what to do', async ({
  page,
  context,
}) => {
  await visit(page);
  expect(await languageFiles(page)).toEqual([]);
  await choose(page, frame.language, 'English');
  await expect.poll(() => languageFiles(page)).toHaveLength(3);
  await context.setOffline(true);
  for (const route of ['', '#/people', '#/results']) {
    const tab = await context.newPage();
    await tab.goto(`${site.url}${route}`);
    await expect(heading(tab)).not.toHaveText(/\p{Script=Han}/u);
    await expect(tab.locator('html')).toHaveAttribute('lang', 'en');
    await tab.close();
  }
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(page.getByRole('alert')).toHaveText(englishSettings.language.failed);
  expect(await languageFiles(page)).toEqual([
    expect.stringMatching(/en\.rules-/),
    expect.stringMatching(/en\.start-/),
    expect.stringMatching(/en\.words-/),
  ]);
});

test('an update is not there before the chosen language is, and then the old one goes', async ({ page }) => {
  await visit(page);
  await choose(page, frame.language, 'English');
  await expect.poll(() => languageFiles(page)).toHaveLength(3);
  await site.publish('newer');
  await page.reload();
  await expect(page.getByText(englishFrame.update)).toBeVisible();
  const newer = ['en.rules-newer.js', 'en.start-newer.js', 'en.words-newer.js'];
  expect(await languageFiles(page)).toEqual(expect.arrayContaining(newer));
  expect(await languageFiles(page)).toHaveLength(6);
  await page.getByRole('button', { name: englishFrame.updateNow }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await expect.poll(() => languageFiles(page)).toEqual(newer);
});

test('without a network the first visit itself carries on', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: start.go }).click();
  await expect(page).toHaveURL(/#\/people/);
  await expect(heading(page)).not.toHaveText(frame.loadFailed.title);
});

test('an update waits until it is asked for, and takes the answers along', async ({ page }) => {
  await visit(page);
  await answerSomething(page);
  await site.publish('newer');
  await page.reload();
  await expect(page.getByText(frame.update)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'newer');
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'newer');
  await page.getByRole('button', { name: frame.updateNow }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await expect(growingOld(page)).toBeChecked();
  await expect(page.getByText(frame.update)).toHaveCount(0);
});

test('an update taken in one tab does not reload another, which still finds its own files', async ({
  page,
  context,
}) => {
  await visit(page);
  const other = await context.newPage();
  await visit(other);
  await site.publish('newer');
  await page.reload();
  await page.getByRole('button', { name: frame.updateNow }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await expect(other.locator('html')).not.toHaveAttribute('data-build', 'newer');
  await context.setOffline(true);
  await other.getByRole('link', { name: start.go }).click();
  await expect(heading(other)).not.toHaveText(frame.loadFailed.title);
});

test('erasing leaves nothing of the answers, in any tab', async ({ page, context }) => {
  await visit(page);
  await answerSomething(page);
  const other = await context.newPage();
  await visit(other);
  await expect(growingOld(other)).toBeChecked();
  await eraseFromStart(page);
  expect(await databases(page)).toEqual([]);
  expect(await everythingStored(page)).not.toContain('growing_old');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringContaining('precache')]);
  await expect(growingOld(page)).not.toBeChecked();
  await expect(growingOld(other)).not.toBeChecked();
  await page.reload();
  await expect(heading(page)).toHaveText(start.title);
  await expect(growingOld(page)).not.toBeChecked();
  expect(await databases(page)).toEqual([]);
});

test('after erasing it still works without a network', async ({ page, context }) => {
  await visit(page);
  await answerSomething(page);
  await eraseFromStart(page);
  await context.setOffline(true);
  await page.reload();
  await expect(heading(page)).toHaveText(start.title);
});

test('nothing is asked of any other origin', async ({ page, context }) => {
  const origins = requestsOf(context);
  await visit(page);
  await answerSomething(page);
  for (const route of ['#/people', '#/results', '#/coverage', '#/about', '#/settings', '#/']) {
    await page.goto(`${site.url}${route}`);
    await expect(heading(page)).toBeVisible();
  }
  expect([...new Set(origins)]).toEqual([new URL(site.url).origin]);
});

test('?no-sw stores nothing for use without a network', async ({ page }) => {
  await page.goto(`${site.url}?no-sw`);
  await expect(heading(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
