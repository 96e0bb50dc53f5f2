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

// A birth is chosen for once: 30,000 for each of the twins, or 240 hours of help at home, which are worth as much.
test('two claims of the same name stand beside one that excludes both', async ({ page }) => {
  const parent = { born: '1992-01-01', registered_since: '2020-01-01' };
  const twin = { relation: 'child', born: '2026-10-10' };
  const people = [
    { ...parent, id: 'p1', relation: 'self' },
    { ...parent, id: 'p2', relation: 'spouse' },
    { ...twin, id: 'p3', birth_order: 1 },
    { ...twin, id: 'p4', birth_order: 2 },
  ];
  const household = { status: 'none', registered_here: 'all', lived_here_all_year: true };
  await openWith(page, { household, people }, { hash: '#/results' });
  const choice = page.locator('article.choose', { hasText: '坐月子到宅服務' });
  for (const child of ['孩子 1', '孩子 2'])
    await expect(choice.getByRole('radio', { name: new RegExp(`生育津貼.*${child}`) })).toBeChecked();
  await choice.getByRole('radio', { name: '坐月子到宅服務' }).click();
  for (const card of await choice.all())
    await expect(card.getByRole('radio', { name: '坐月子到宅服務' })).toBeChecked();
  await expect(choice).toHaveCount(2);
});

function withoutReceipts(person: Planted['people'][number] | undefined): Planted['people'][number] {
  return Object.fromEntries(Object.entries(person ?? {}).filter(([name]) => !name.startsWith('receives.')));
}

async function monthlyFloor(page: Page): Promise<number> {
  const text = (await page.locator('.sum .big').textContent()) ?? '';
  return Number(text.replace(/[^\d]/g, ''));
}
