import { expect, test } from '@playwright/test';
import { couple, grandmother, openWith, outOfWork, type Planted } from './planted-case.ts';

test('a near miss says what is counted beside how far it is off, in the same unit', async ({ page }) => {
  await openWith(page, outOfWork, { hash: '#/results' });
  const card = page.getByRole('article').filter({ hasText: '中低收入戶資格' }).filter({ hasText: '差一點' });
  // The limit is 144,000 for each of two: 288,000, against 300,000.
  await expect(card).toContainText('平均每人不超過 144,000 元');
  await expect(card).toContainText('您家：30 萬元，差 12,000 元');
});

test('of two statuses it says why one was picked, and conditions that are not met stand apart', async ({ page }) => {
  const [self] = grandmother.people;
  const trouble = { recent_trouble: 'no_earner', trouble_since: '2026-11-01' };
  const household = { ...grandmother.household, ...trouble, movable_assets: 50_000 };
  const people = [{ ...self, lives_in_kaohsiung: true, days_in_taiwan_last_year: 365 }];
  await openWith(page, { ...grandmother, household, people }, { hash: '#/results' });
  const choice = page.locator('article.choose', { hasText: '中低收入戶資格' });
  await expect(choice).toContainText('低收入戶資格能領的福利比較多，所以先幫您選它。');
  // Nothing is granted yet: how much was is no question.
  const relief = page.locator('article.maybe', { hasText: '急難紓困' });
  await expect(relief).toContainText('要請承辦人評估。');
  await expect(relief).not.toContainText('核定多少錢');
  // Each has a comma or an "and" of its own.
  const card = page.locator('article.no', { hasText: '身心障礙者輔具費用補助' });
  await expect(card).toContainText('不符的條件：有身心障礙證明；需要買輔具');
});

test('trying a number begins with the sum of the results, ceiling and all', async ({ page }) => {
  await openWith(page, outOfWork, { hash: '#/what-if/household.income_per_head' });
  // 5,437 + 8,329, and at most 12,000 more for the rent.
  await expect(page.locator('p.sentence')).toContainText('全家 13,766 到 25,766 元/月', { timeout: 20_000 });
  await page.evaluate(() => {
    location.hash = '#/results';
  });
  await expect(page.locator('.sum')).toContainText('最多 25,766 元');
});

test('of what may be, money stands before what only needs one answer fewer', async ({ page }) => {
  const gran = { id: 'p1', relation: 'self', born: '1945-05-20', disability: 'none', other_allowance: 'none' };
  const household = { status: 'none', anyone_disabled: false, anyone_placed_or_imprisoned: false };
  const here = { registered_in_kaohsiung: true, lives_in_kaohsiung: true, days_in_taiwan_last_year: 365 };
  await openWith(page, { household, people: [{ ...gran, ...here }], passed: ['people'] }, { hash: '#/results' });
  const names = page.locator('article.maybe h3');
  await expect(names.filter({ hasText: '中低收入老人生活津貼' })).toBeAttached();
  const shown = await names.allTextContents();
  const garden = shown.indexOf('銀髮族市民農園');
  expect(shown.indexOf('中低收入老人生活津貼')).toBeLessThan(garden < 0 ? shown.length : garden);
});

test('a way to get more that two of the family have says whose it is', async ({ page }) => {
  const asked = couple.people.map((one) => ({
    ...one,
    other_allowance: 'none',
    'receives.elderly_living_allowance': false,
  }));
  await openWith(page, { ...couple, people: asked }, { hash: '#/results' });
  const ways = page.getByRole('region', { name: '還可以這樣走' }).getByRole('article');
  await expect(ways.filter({ hasText: '先辦中低收入老人生活津貼' }).locator('.tag')).toHaveText(['您', '配偶']);
});

test('the sum per month names what is paid for a few months only', async ({ page }) => {
  const mother = { id: 'p1', relation: 'self', born: '1994-03-02', registered_in_kaohsiung: true, disability: 'none' };
  const baby = { id: 'p2', relation: 'child', born: '2026-09-10', registered_in_kaohsiung: true, disability: 'none' };
  const leave = { on_parental_leave: true, social_insurance: 'labour', employment_insured_months: 60 };
  await openWith(
    page,
    {
      household: { status: 'none', parental_leave: true, anyone_disabled: false },
      people: [{ ...mother, ...leave, insured_salary: 36_300 }, baby],
    },
    { hash: '#/results' },
  );
  // 80 % of 36,300 for at most six months, 就業保險法 §19-2.
  await expect(page.locator('.sum')).toContainText('29,040');
  await expect(page.locator('.sum')).toContainText('裡面有只領幾個月的：就業保險育嬰留職停薪津貼。');
});

test('a last day that was a Saturday is told on Sunday as one that may not be over', async ({ page }) => {
  const here = { registered_in_kaohsiung: true, lives_in_kaohsiung: true, nationality_status: 'citizen' };
  const settled = { ...here, registered_since: '2010-03-01' };
  const family: Planted = {
    events: ['having_a_baby'],
    household: { status: 'none', income_per_head: 30_000, anyone_disabled: false, anyone_placed_or_imprisoned: false },
    people: [
      { id: 'p1', relation: 'self', born: '1992-05-01', sex: 'female', ...settled },
      { id: 'p2', relation: 'child', born: '2026-05-21', birth_order: 1, born_premature: false, ...here },
    ],
    passed: ['people'],
  };
  await openWith(page, family, { hash: '#/results' });
  const grant = page.locator('article').filter({ has: page.getByRole('heading', { name: '高雄市生育津貼' }) });
  await expect(grant).toContainText('115 年 11 月 21 日截止，可能還可以多幾天，請趕快打電話問。');
});
