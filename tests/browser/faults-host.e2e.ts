import { expect, type Page, test } from '@playwright/test';
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { type Fault, type ServedCopy, serveCopy } from './served-copy.ts';
import { storedRecords } from './stored.ts';

let site: ServedCopy;

test.beforeAll(async () => {
  site = await serveCopy();
});
test.afterAll(() => site.close());
test.afterEach(() => site.breakDown(undefined));

const faults: readonly Fault[] = ['error', 'page', 'half', 'cut'];

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

test('a start of which the host has the script not at all or by half can be read, and says so', async ({ page }) => {
  for (const fault of faults) {
    site.breakDown(fault, /assets\/index-[^/]+\.js$/);
    await page.goto(`${site.url}?no-sw`);
    await expect(page.locator('#not-loaded'), fault).toBeVisible();
    await expect(heading(page)).toHaveText(start.title);
    // Somebody who came by a link sees it too, in place of nothing.
    await page.goto('about:blank');
    await page.goto(`${site.url}?no-sw#/results`);
    await expect(page.locator('#not-loaded'), fault).toBeVisible();
  }
  site.breakDown(undefined);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('#not-loaded')).toHaveCount(0);
});

for (const [what, file] of [
  ['a screen', /assets\/people-screen-[^/]+\.js$/],
  ['the rules', /assets\/_virtual_rules-[^/]+\.js$/],
] as const)
  test(`${what} that the host has not at all or by half says so, keeps the answers, and opens when asked again`, async ({
    page,
  }) => {
    test.slow();
    const growingOld = page.getByRole('checkbox', { name: start.event.growing_old });
    await page.goto(`${site.url}?no-sw`);
    await growingOld.check();
    await expect.poll(async () => JSON.stringify(await storedRecords(page))).toContain('growing_old');
    for (const fault of faults) {
      site.breakDown(fault, file);
      await page.goto('about:blank');
      await page.goto(`${site.url}?no-sw`);
      await expect(growingOld).toBeChecked();
      await page.getByRole('link', { name: start.go }).click();
      await expect(heading(page), fault).toHaveText(frame.loadFailed.title);
      site.breakDown(undefined);
      await page.getByRole('button', { name: frame.crash.reload }).click();
      await expect(heading(page), fault).toHaveText(people.title);
    }
  });
