import { expect, type Page, test } from '@playwright/test';
import answers from '../../src/platform/i18n/locales/zh-TW/answers.json' with { type: 'json' };
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import print from '../../src/platform/i18n/locales/zh-TW/print.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import { grandmother, openWith, type Planted, today } from './planted-case.ts';

/** All three registered and living here, as one answer for each of the two says. */
const family: Planted = {
  household: { registered_here: 'all', lived_here_all_year: true, anyone_disabled: false },
  people: [
    { id: 'p1', relation: 'self', born: '1985-03-02' },
    { id: 'p2', relation: 'spouse', born: '1984-03-02' },
    { id: 'p3', relation: 'child', born: '2026-09-03' },
  ],
  passed: ['people', 'household.registered_here', 'household.lived_here_all_year', 'household.anyone_disabled'],
};

const everybody = answers.countsFor.replace('{who}', '您、配偶、孩子');

const row = (page: Page, asked: string) => page.locator('.answers > div').filter({ hasText: asked }).first();

test('what was said of all is told of each, and changed for the one who is different', async ({ page }) => {
  await openWith(page, family, { hash: '#/answers' });
  const registered = row(page, '家裡的人，戶籍都在高雄市嗎？');
  await registered.getByText(everybody).click();
  await expect(registered.locator('dl > div')).toHaveText([/您的戶籍/, /配偶的戶籍/, /孩子的戶籍/]);
  const lived = row(page, '家裡每個人都真的住在高雄市嗎？');
  await lived.getByText(everybody).click();
  // Since it was born, on 3 September.
  await expect(lived.locator('dl > div').last()).toContainText('80 天');
  // What nobody has isn't told of each.
  await expect(row(page, '家裡有人有身心障礙證明嗎？').locator('dl')).toHaveCount(0);

  await registered.getByRole('link', { name: `${frame.change} 孩子的戶籍` }).click();
  await page.getByRole('radio', { name: question.no, exact: true }).check();
  await page.getByRole('button', { name: question.save }).click();
  await expect(page.getByRole('heading', { level: 1, name: answers.title })).toBeVisible();
  await expect(registered.getByText(answers.countsFor.replace('{who}', '您、配偶'), { exact: true })).toBeVisible();
  await expect(row(page, '孩子的戶籍在高雄市嗎？')).toContainText(question.no);
});

for (const [who, planted, question, level] of [
  ['who lives alone is asked about herself', grandmother, '您有身心障礙證明嗎？', '您的身心障礙證明是哪一級？'],
  ['a family is asked about anybody in it', family, '家裡有人有身心障礙證明嗎？', '您有身心障礙證明嗎？是哪一級？'],
] as const) {
  test(who, async ({ page }) => {
    await openWith(page, { ...planted, household: {} }, { hash: '#/question/household.anyone_disabled' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
    await page.evaluate((id) => location.assign(`#/question/people.${id}.disability`), planted.people[0]?.id);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(level);
  });
}

test('the printed answers say for whom else they count', async ({ page }) => {
  await openWith(page, family, { hash: '#/print', query: '&lang=vi' });
  await page.getByRole('checkbox').check();
  const recap = page.locator('.recap tr').filter({ hasText: '家裡的人，戶籍都在高雄市嗎？' });
  await expect(recap).toContainText('每個人都在高雄市');
  await expect(recap).toContainText(everybody);
  await expect(page.locator('.recap tr')).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: print.recap })).toBeVisible();
});

test('at the counter it stands under the answer, and one of them is found and changed', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`./?on=${today}#/counter`);
  await expect(page.locator('[data-open="people.p1.born"]')).toBeFocused();
  for (const keys of ['0740302', '+', '1', '0730302', '+', '2', '1150903']) {
    await page.keyboard.type(keys);
    if (keys.length > 1) await page.keyboard.press('Enter');
  }
  await find(page, '全家設籍');
  await page.keyboard.press('1');
  await find(page, '全家一年都住高雄');
  await page.keyboard.press('1');
  await expect(page.locator('.answers .follows')).toHaveText([
    '本人、配偶、孩子：設籍高雄 是',
    '本人、配偶、孩子：實際住高雄 是',
    '本人、配偶：一年在臺天數 365 天',
    '孩子：一年在臺天數 80 天',
  ]);
  await find(page, '孩子 設籍高雄');
  await expect(page.locator('[data-open="people.p3.registered_in_kaohsiung"]')).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.locator('.answers .follows').first()).toHaveText('本人、配偶：設籍高雄 是');
});

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
}
