import { expect, type Page, test } from '@playwright/test';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { type Fault, SCRIPT, type ServedCopy, serveCopy } from './served-copy.ts';

let site: ServedCopy;

test.beforeEach(async ({ page }) => {
  // All files are stored one after the other, which on a busy machine takes its time.
  test.slow();
  site = await serveCopy();
  await page.goto(site.url);
  await expect(page.getByText(frame.offlineReady)).toBeVisible({ timeout: 30_000 });
  await growingOld(page).check();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
});
test.afterEach(() => site.close());

function growingOld(page: Page) {
  return page.getByRole('checkbox', { name: start.event.growing_old });
}

/** Has the browser look for an update; how far it came: refused before or while it was stored, or waiting to be taken. */
function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    try {
      await registration.update();
    } catch {
      return 'refused';
    }
    const worker = registration.installing ?? registration.waiting;
    while (worker?.state === 'installing')
      await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }));
    return worker?.state ?? 'none';
  });
}

/** Opens the page anew, without a network: it is of this build, and knows what was answered. */
async function expectWhole(page: Page, build: string | null): Promise<void> {
  await page.context().setOffline(true);
  await page.reload();
  await expect(growingOld(page)).toBeChecked();
  await page.getByRole('link', { name: start.go }).click();
  await expect(page).toHaveURL(/#\/people/);
  expect(await page.evaluate(() => document.documentElement.dataset.build ?? null)).toBe(build);
  await page.goBack();
  await page.context().setOffline(false);
}

const brokenFile: Readonly<Record<Fault, string>> = {
  error: 'of which the host answers 500 for a file',
  page: 'of which the host answers a page for a script',
  half: 'of which a file is half on the host',
  cut: 'in the middle of which the network dies',
};

for (const fault of Object.keys(brokenFile) as Fault[]) {
  test(`an update ${brokenFile[fault]} leaves the build before as it was, and comes once it is whole`, async ({
    page,
  }) => {
    site.breakDown(fault, new RegExp(`^${SCRIPT}$`));
    await site.publish('newer');
    expect(await lookForUpdate(page)).toBe('redundant');
    await expectWhole(page, null);
    site.breakDown(undefined);
    expect(await lookForUpdate(page)).toBe('installed');
    await expectWhole(page, null);
    await page.getByRole('button', { name: frame.updateNow }).click();
    await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
    await expectWhole(page, 'newer');
  });
}

test('a service worker that is broken on the host is not taken', async ({ page }) => {
  await site.publish('newer');
  for (const fault of ['error', 'page', 'half', 'cut'] as const) {
    site.breakDown(fault, /^sw\.js$/);
    expect(await lookForUpdate(page), fault).toBe('refused');
  }
  await expectWhole(page, null);
});

test('an update is not offered in the middle of a case, nor taken by opening it again, but with the next start it is there', async ({
  page,
  context,
}) => {
  await page.getByRole('link', { name: start.go }).click();
  await site.publish('newer');
  expect(await lookForUpdate(page)).toBe('installed');
  await expect(page.getByText(frame.update)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'newer');
  await expect(page.getByText(frame.update)).toHaveCount(0);
  // All tabs closed, and the app started again.
  await page.goto('about:blank');
  const next = await context.newPage();
  await expect
    .poll(async () => {
      await next.goto(site.url);
      await expect(growingOld(next)).toBeChecked();
      const build = await next.evaluate(() => document.documentElement.dataset.build);
      await next.goto('about:blank');
      return build;
    })
    .toBe('newer');
});

test('where the stored files were wiped while it was open the host is asked, and they are stored again', async ({
  page,
}) => {
  const wipe = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  await wipe();
  await page.getByRole('link', { name: start.go }).click();
  await expect(page).toHaveURL(/#\/people/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(frame.loadFailed.title);
  await wipe();
  await site.publish('newer');
  await page.goto(site.url);
  await expect(growingOld(page)).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
});

test('the file that stops it all takes the stored app from the device, and no answers', async ({ page }) => {
  await site.publish('newer');
  await site.stop();
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await expect(growingOld(page)).toBeChecked();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await expect(growingOld(page)).toBeChecked();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(frame.offlineReady)).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('?no-sw shows what the host has, and what is stored where there is no network', async ({ page, context }) => {
  await site.publish('newer');
  await page.goto(`${site.url}?no-sw`);
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await page.goto(site.url);
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'newer');
  await context.setOffline(true);
  await page.goto(`${site.url}?no-sw`);
  await expect(growingOld(page)).toBeChecked();
});
