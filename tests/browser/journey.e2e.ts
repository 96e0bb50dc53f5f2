import { expect, type Locator, type Page, test } from '@playwright/test';
import asof from '../../src/platform/i18n/locales/zh-TW/asof.json' with { type: 'json' };
import common from '../../src/platform/i18n/locales/zh-TW/common.json' with { type: 'json' };
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { answerTo, choices, figures } from './grandmother-answers.ts';
import { grandmother, openWith, today } from './planted-case.ts';

const allowance = /^中低收入老人生活津貼$/;

test('a grandmother finds her allowance with the keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto(`./?on=${today}`);
  await press(page, page.getByRole('checkbox', { name: start.event.growing_old }), 'Space');
  await press(page, page.getByRole('link', { name: start.go }), 'Enter');
  await expect(heading(page)).toHaveText(people.title);
  await expect(heading(page)).toBeFocused();
  await type(page, page.getByLabel(question.date.year, { exact: true }), '37');
  await type(page, page.getByLabel(question.date.month, { exact: true }), '3');
  await type(page, page.getByLabel(question.date.day, { exact: true }), '2');
  await press(page, page.getByRole('button', { name: question.next }), 'Enter');
  await expect(heading(page)).not.toHaveText(people.title);
  await answerAll(page);
  await expect(heading(page)).toBeFocused();
  await expect(cardOf(page, allowance)).toContainText('8,329');
  await press(page, page.getByRole('link', { name: allowance }), 'Enter');
  await expect(heading(page)).toHaveText(allowance);
  await page.goBack();
  await page.reload();
  await expect(cardOf(page, allowance)).toContainText('8,329');
});

test('choosing an answer sends nothing; the button does, and going back keeps it', async ({ page }) => {
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
  await page.getByRole('radio', { name: /^都沒有/ }).check();
  await expect(page).toHaveURL(/household\.status$/);
  await page.getByRole('button', { name: question.next }).click();
  await expect(page).not.toHaveURL(/household\.status$/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^都沒有/ })).toBeChecked();
});

test('a figure that is sent in the moment it is typed is the answer, with all of its digits', async ({ page }) => {
  const { income_per_head: _, ...household } = grandmother.household;
  await openWith(page, { ...grandmother, household }, { hash: '#/question/household.income_per_head' });
  await page.getByText(question.exact).click();
  const field = page.getByLabel(question.number.label.replace('{unit}', question.units.TWD));
  await field.fill('1500');
  // As on a device that is too busy to draw a frame in between.
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '15000';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  });
  await expect(page).not.toHaveURL(/income_per_head/);
  await page.goto(`${page.url().split('#')[0]}#/answers`);
  await expect(page.getByRole('main')).toContainText('15,000');
});

test('what was typed, chosen or unfolded at one question does not stand at the next', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  const goTo = async (path: string) => {
    const asked = await heading.innerText();
    await page.evaluate((to) => location.assign(`#/question/${to}`), path);
    await expect(heading).not.toHaveText(asked);
    await expect(heading).toBeFocused();
    await expect(page.locator('details[open]')).toHaveCount(0);
  };
  const chosen = page.getByRole('radio', { checked: true });
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.income_per_head' });
  const exact = page.getByLabel(question.number.label.replace('{unit}', question.units.TWD));
  await page.getByText(question.exact).click();
  await exact.fill('15000');
  // The rung that the figure stands on is lit.
  await expect(chosen).toHaveCount(1);
  await goTo('household.movable_assets');
  await expect(chosen).toHaveCount(0);
  await page.getByText(question.exact).click();
  await expect(exact).toHaveValue('');
  await page.getByRole('radio').first().check();
  await page.getByText(question.why).click();
  await goTo('household.real_property');
  await expect(chosen).toHaveCount(0);
  await goTo('people.p1.registered_since');
  await page.getByLabel(question.date.year, { exact: true }).fill('1999');
  await page.getByLabel(question.date.year, { exact: true }).blur();
  // Years like that are of the other calendar.
  await expect(chosen.and(page.getByLabel(common.dates.ce))).toBeChecked();
  await goTo('people.p1.discharged_on');
  await expect(page.getByLabel(question.date.year, { exact: true })).toHaveValue('');
  await expect(chosen.and(page.getByLabel(common.dates.roc))).toBeChecked();
});

test('a second press before the next question is to be seen does not skip it', async ({ page }) => {
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: question.next }).evaluate((next: HTMLButtonElement) => {
    next.click();
    next.click();
  });
  await expect(page).not.toHaveURL(/household\.status$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(question.skipped)).toHaveCount(0);
});

test('going on without an answer skips, and says once what that means', async ({ page }) => {
  await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('main').getByText(question.skipped)).toBeVisible();
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('main').getByText(question.skipped)).toBeHidden();
});

test('the rules of another date give the amounts of that date, and every page says so', async ({ page }) => {
  await openWith(page, grandmother, { hash: '#/results' });
  await expect(cardOf(page, allowance)).toContainText('8,329');
  await page.getByRole('link', { name: results.changeDate }).click();
  await page.getByLabel(question.date.year, { exact: true }).fill('109');
  await page.getByLabel(question.date.month, { exact: true }).fill('6');
  await page.getByLabel(question.date.day, { exact: true }).fill('1');
  await page.getByRole('button', { name: asof.use }).click();
  await expect(cardOf(page, allowance)).toContainText('7,759');
  await expect(page.getByText(frame.otherDate.replace('{date}', '109 年 6 月 1 日'))).toBeVisible();
  await page.getByRole('button', { name: frame.toToday }).click();
  await expect(cardOf(page, allowance)).toContainText('8,329');
});

test('changing an answer from the list comes back to the list, and changes the result', async ({ page }) => {
  await openWith(page, { ...grandmother, passed: ['people', 'household.income_per_head'] }, { hash: '#/answers' });
  await page.getByRole('link', { name: /平均每人每月的收入/ }).click();
  await openExact(page);
  await page.getByRole('textbox', { name: /數字/ }).fill('3萬');
  await page.getByRole('button', { name: question.save }).click();
  await expect(page).toHaveURL(/#\/answers$/);
  await page.evaluate(() => {
    location.hash = '#/results';
  });
  await expect(cardOf(page, allowance)).toContainText('4,164');
});

test('a case that these rules cannot read is laid aside, and the page still opens', async ({ page }) => {
  await openWith(page, { ...grandmother, household: { no_such_fact: 1 } }, { hash: '#/results' });
  await expect(page.getByText(frame.setAside)).toBeVisible();
  await expect(heading(page)).toBeVisible();
  await page.reload();
  await expect(heading(page)).toBeVisible();
});

async function answerAll(page: Page): Promise<void> {
  for (let n = 0; n < 40 && page.url().includes('/question/'); n += 1) {
    const asked = (await heading(page).textContent()) ?? '';
    await answer(page, asked);
    await press(page, page.getByRole('button', { name: question.next }), 'Enter');
    await expect(heading(page)).not.toHaveText(asked);
  }
}

async function answer(page: Page, asked: string): Promise<void> {
  const figure = answerTo(asked, figures);
  if (figure !== undefined) {
    await openExact(page);
    await type(page, page.getByRole('textbox', { name: /數字/ }).first(), figure);
    return;
  }
  const chosen = answerTo(asked, choices);
  const wanted = page.getByRole('radio', { name: new RegExp(`^${chosen}`) });
  const isOffered = chosen !== undefined && (await wanted.count()) > 0;
  const unsure = new RegExp(`^${question.unsure}`);
  const unsureRung = page.getByRole('radio', { name: unsure }).or(page.getByRole('checkbox', { name: unsure }));
  await choose(page, (isOffered ? wanted : unsureRung).first());
}

/** A group of radio buttons takes one tab stop: arrows move inside it. */
async function choose(page: Page, choice: Locator): Promise<void> {
  if ((await choice.getAttribute('type')) === 'checkbox') return press(page, choice, 'Space');
  await tabTo(page, page.getByRole('radio').first());
  for (let n = 0; n < 12 && !(await isFocused(choice)); n += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
}

async function openExact(page: Page): Promise<void> {
  const exact = page.locator('summary', { hasText: question.exact });
  if ((await exact.count()) > 0 && !(await page.getByRole('textbox', { name: /數字/ }).isVisible())) {
    await press(page, exact, 'Enter');
  }
}

async function press(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 60 && !(await isFocused(target)); n += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

function cardOf(page: Page, name: RegExp): Locator {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name }) })
    .first();
}
