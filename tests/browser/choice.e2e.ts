import { expect, type Page, test } from '@playwright/test';
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import { couple, grandmother, openWith, type Planted } from './planted-case.ts';

const elderly = '中低收入老人生活津貼';
const disability = '身心障礙者生活補助';

// He is 75, mildly disabled, and may have 8,329 a month as an elderly person or 4,049 as a disabled one, not both.
test('of two allowances the other one can be chosen, and everything follows', async ({ page }) => {
  await openWith(page, couple, { hash: '#/results' });
  const choice = page.locator('article.choose', { hasText: disability });
  const [better, other] = [
    choice.getByRole('radio', { name: elderly }),
    choice.getByRole('radio', { name: disability }),
  ];
  await expect(better).toBeChecked();
  await expect(choice).toContainText(results.chosen);
  const before = await monthlyFloor(page);
  await other.check();
  await expect(other).toBeChecked();
  await expect(better).not.toBeChecked();
  await expect(choice).toContainText(results.mine);
  await expect(choice).toContainText('51,360');
  expect(await monthlyFloor(page)).toBe(before - 8329 + 4049);
  await expect(page.getByRole('status').filter({ hasText: '您選了' })).toBeAttached();
  await page.reload();
  await expect(other).toBeChecked();
  await better.check();
  expect(await monthlyFloor(page)).toBe(before);
});

const pension = '國民年金的老年基本保證年金';

// A listed low-income widow of 78 with the basic guaranteed pension of 4,049: the allowance of 8,329 is hers if the pension stops.
test('money that somebody gets already stands beside what they could get instead', async ({ page }) => {
  const [widow] = grandmother.people;
  const household = { ...grandmother.household, status: 'low_2' };
  const people = [{ ...withoutReceipts(widow), other_allowance: 'old_age_guarantee' }];
  await openWith(page, { ...grandmother, household, people }, { hash: '#/results' });
  const here = (hash: string) => page.url().replace(/#.*/, hash);
  const choice = page.locator('article.choose', { hasText: pension });
  await expect(choice.getByRole('radio', { name: elderly })).toBeChecked();
  await expect(choice).toContainText('4,049');
  await expect(choice).toContainText(results.stops);
  await expect(choice).toContainText('51,360');
  const onTheList = page.getByRole('checkbox', { name: new RegExp(`^${elderly}`), includeHidden: true });
  await page.goto(here('#/todo'));
  await expect(onTheList).toBeChecked();
  await page.goto(here('#/results'));
  await choice.getByRole('radio', { name: pension }).check();
  await expect(choice).toContainText(results.kept);
  await page.goto(here('#/benefit/elderly_living_allowance/p1'));
  await expect(page.locator('section', { has: page.locator('#beside') })).toContainText(pension);
  await page.goto(here('#/todo'));
  await expect(onTheList).not.toBeChecked();
});

function withoutReceipts(person: Planted['people'][number] | undefined): Planted['people'][number] {
  return Object.fromEntries(Object.entries(person ?? {}).filter(([name]) => !name.startsWith('receives.')));
}

async function monthlyFloor(page: Page): Promise<number> {
  const text = (await page.locator('.sum .big').textContent()) ?? '';
  return Number(text.replace(/[^\d]/g, ''));
}
