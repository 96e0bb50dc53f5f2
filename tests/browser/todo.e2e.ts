import { expect, test } from '@playwright/test';
import benefit from '../../src/platform/i18n/locales/zh-TW/benefit.json' with { type: 'json' };
import print from '../../src/platform/i18n/locales/zh-TW/print.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import todo from '../../src/platform/i18n/locales/zh-TW/todo.json' with { type: 'json' };
import { grandmother, openWith, type Planted } from './planted-case.ts';

const inSanmin: Planted = { ...grandmother, household: { ...grandmother.household, district: 'sanmin' } };

test('documents are merged by place, at the office of the district, and ticks stay', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/todo' });
  const place = page.getByRole('region', { name: '戶籍所在地的區公所' });
  await expect(place.getByText('三民區公所')).toBeVisible();
  await expect(place.getByRole('link', { name: '中低收入老人生活津貼' })).toBeVisible();
  await expect(place.getByText(/^「我要申請.*中低收入老人生活津貼.*」$/)).toBeVisible();
  const seal = place.getByRole('checkbox', { name: /^印章/ });
  await seal.check();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(place.getByRole('checkbox', { name: /^印章/ })).toBeChecked();
});

test('a benefit is taken off the list and put back from its page', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/todo' });
  const link = page.locator('.claims').getByRole('link', { name: '中低收入老人生活津貼' });
  await expect(link).toBeVisible();
  await page.locator('summary', { hasText: todo.pick }).click();
  await page.getByRole('checkbox', { name: /^中低收入老人生活津貼/ }).uncheck();
  await expect(link).toBeHidden();
  await page.evaluate(() => {
    location.hash = '#/benefit/elderly_living_allowance/p1';
  });
  await page.getByRole('button', { name: benefit.toTodo }).click();
  await expect(link).toBeVisible();
});

test('what is paid by itself comes last and asks for nothing', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/todo' });
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.at(-1)).toBe(todo.automatic);
});

test('papers that only some bring stand apart, and their ticks stay too', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/todo' });
  const place = page.getByRole('region', { name: '戶籍所在地的區公所' });
  const all = place.getByRole('group', { name: todo.bring });
  const some = place.getByRole('group', { name: benefit.bringIf });
  await expect(all.getByRole('checkbox', { name: /^身分證正本/ })).toBeVisible();
  await expect(all.getByRole('checkbox', { name: /：/ })).toHaveCount(0);
  const letter = some.getByRole('checkbox', { name: /^請別人代辦時：委託書/ });
  await letter.check();
  await expect(some.getByRole('checkbox', { name: /^有優惠存款的人：存款明細/ })).not.toBeChecked();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(letter).toBeChecked();
});

/** Two elders of whom the husband is registered in another city; nobody else is counted, nobody has a disability certificate. */
const apart: Planted = {
  ...inSanmin,
  household: { ...inSanmin.household, members_counted: 2, anyone_disabled: true },
  people: [
    { ...inSanmin.people[0], disability: 'none' },
    {
      id: 'p2',
      relation: 'spouse',
      born: '1946-05-05',
      disability: 'none',
      registered_in_kaohsiung: false,
      nationality_status: 'citizen',
    },
  ],
};

test('a paper that the answers decide is left out, or to be brought, wherever papers stand', async ({ page }) => {
  const certificate = /^有身心障礙證明的人：/;
  await openWith(page, apart, { hash: '#/benefit/elderly_living_allowance/p1' });
  const section = page.getByRole('region', { name: benefit.bringTitle });
  await expect(section.getByText('請別人代辦時：委託書')).toBeVisible();
  await expect(section.getByText(certificate)).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#/question/people.p2.disability?back=%23%2Ftodo';
  });
  await page.getByRole('radio', { name: '中度' }).check();
  await page.getByRole('button', { name: question.save }).click();
  const place = page.getByRole('region', { name: '戶籍所在地的區公所' });
  const all = place.getByRole('group', { name: todo.bring });
  const tick = all.getByRole('checkbox', { name: certificate });
  await tick.check();
  await expect(place.getByRole('group', { name: benefit.bringIf }).getByText(certificate)).toHaveCount(0);
  await page.waitForTimeout(300);
  await page.reload();
  await expect(tick).toBeChecked();
  await page.evaluate(() => {
    location.hash = '#/benefit/elderly_living_allowance/p1';
  });
  await expect(section.getByRole('list').first().getByRole('checkbox', { name: certificate })).toBeChecked();
  await page.evaluate(() => {
    location.hash = '#/print';
  });
  const always = page.locator('.take-away tbody').filter({ has: page.getByText(print.documents, { exact: true }) });
  await expect(always).toContainText('有身心障礙證明的人：');
});

test('the page of a benefit lists what only some bring under a heading of its own', async ({ page }) => {
  await openWith(page, inSanmin, { hash: '#/benefit/elderly_living_allowance/p1' });
  const section = page.getByRole('region', { name: benefit.bringTitle });
  const lists = section.getByRole('list');
  await expect(lists).toHaveCount(2);
  await expect(section.getByRole('heading', { level: 3 })).toHaveText(benefit.bringIf);
  expect(await lists.first().locator('li').allTextContents()).toEqual([
    '調查表（區公所拿得到）',
    '身分證正本',
    '印章',
    '郵局存摺封面影本',
  ]);
  await expect(lists.last().locator('li').first()).toHaveText('請別人代辦時：委託書、代辦人的身分證和印章');
});

test('where a call is enough nobody is sent anywhere', async ({ page }) => {
  const cared = { ...inSanmin.people[0], disability: 'severe', cms_level: 7, institution_care: 'none' };
  const household = { ...inSanmin.household, anyone_disabled: true, anyone_needs_daily_help: true };
  await openWith(page, { ...inSanmin, household, people: [cared] }, { hash: '#/todo' });
  const call = page.getByRole('region', { name: '打電話' });
  await expect(call.getByRole('link', { name: '長照喘息服務' })).toBeVisible();
  await expect(call.getByRole('link', { name: /1966/ })).toBeVisible();
  await expect(page.getByRole('region', { name: '衛生所' })).toHaveCount(0);
});

test('an empty list is nothing to print: it leads on to more answers', async ({ page }) => {
  await openWith(
    page,
    { household: {}, people: [{ id: 'p1', relation: 'self', born: '1980-03-02' }], passed: ['people'] },
    { hash: '#/todo' },
  );
  await expect(page.getByText(todo.empty)).toBeVisible();
  await expect(page.getByRole('link', { name: todo.print })).toHaveCount(0);
  await page.getByRole('link', { name: results.goOn }).click();
  await expect(page.locator('form#question')).toBeVisible();
});

test('by when to apply is said also where no day can be worked out', async ({ page }) => {
  const poor: Planted = { ...grandmother, household: { ...grandmother.household, status: 'low_1' } };
  await openWith(page, poor, { hash: '#/benefit/elderly_house_repair/household' });
  const where = page.getByRole('region', { name: benefit.whereTitle });
  const when = where.locator('dl > div').filter({ has: page.getByText(benefit.when, { exact: true }) });
  await expect(when).toHaveText(`${benefit.when}動工以前申請`);
  await expect(page.getByText(benefit.documentsNote)).toBeVisible();
  // On paper, too.
  await page.getByRole('button', { name: benefit.toTodo }).click();
  await page.evaluate(() => {
    location.hash = '#/print';
  });
  await expect(page.locator('.take-away')).toContainText('動工以前申請');
  // No number of the housing office is known: nobody is told to call first.
  await page.evaluate(() => {
    location.hash = '#/benefit/expanded_rent_subsidy/household';
  });
  await expect(page.getByRole('heading', { name: benefit.bringTitle })).toBeVisible();
  await expect(page.getByText(benefit.documentsNote)).toHaveCount(0);
});
