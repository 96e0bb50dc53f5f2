import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerElder, open, opened, press } from './counter-page.ts';
import { today } from './planted-case.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('a whole case by keyboard alone', async ({ page }) => {
  test.slow();
  await open(page);
  // Nothing on the page is pointed at: any click from here on is a failure.
  await page.evaluate(() => addEventListener('pointerdown', () => document.body.classList.add('pointed')));
  await answerElder(page);
  // Another person, taken out again, and back.
  await page.keyboard.press('+');
  await expect.poll(() => opened(page)).toBe('people.p2.relation');
  await page.keyboard.press('1');
  await expect.poll(() => opened(page)).toBe('people.p2.born');
  await page.keyboard.press('-');
  await expect(page.locator('.people-chips li')).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(page.locator('.people-chips li')).toHaveCount(3);
  await page.keyboard.type('0400305');
  await page.keyboard.press('Enter');
  await expect(page.locator('.case')).toContainText('75');
  // Questions by name: income per head, in tens of thousands.
  await page.keyboard.press('/');
  await page.keyboard.type('平均每人');
  await page.keyboard.press('Enter');
  await expect.poll(() => opened(page)).toBe('household.income_per_head');
  await page.keyboard.type('1.5w');
  await expect(page.locator('.typed output')).toContainText('15,000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '平均每人月收入' })).toContainText('15,000');
  // The next one that is missing, and "not sure".
  await page.keyboard.press('m');
  const asked = await opened(page);
  await expect(page.locator('fieldset[data-open]')).toBeFocused();
  if (await page.locator('[data-digit="0"]').isVisible()) await page.keyboard.press('0');
  else await press(page, 'Enter Enter');
  await expect.poll(() => opened(page)).not.toBe(asked);
  // To a benefit by a few letters, its conditions, its law, and from a condition to its question.
  await page.keyboard.press('/');
  await page.keyboard.type('老生貼');
  await page.keyboard.press('Enter');
  await expect(page.locator('tr[data-row="elderly_living_allowance p1"]')).toBeFocused();
  await expect(page.locator('#h-detail')).toHaveText('中低收入老人生活津貼');
  await page.keyboard.press('b');
  await expect(page.locator('#law')).toContainText('中低收入老人');
  await page.keyboard.press('Enter');
  await expect(page.locator('#h-detail')).toBeFocused();
  await page.keyboard.press('w');
  const jump = page.locator('.conditions button').first();
  await expect(jump).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('fieldset[data-open]')).toBeFocused();
  // Columns, the rest, the date, the language.
  await press(page, ']');
  await expect(page.locator('tr[tabindex="0"]')).toBeFocused();
  await press(page, 'r');
  await expect(page.locator('tr.referral').first()).toBeVisible();
  await press(page, 'd');
  await page.keyboard.type('109-06-01');
  await page.keyboard.press('Enter');
  await expect(page.locator('.banner')).toContainText('109 年 6 月 1 日');
  await press(page, 'Escape g a u');
  await expect(page.locator('.banner')).toHaveCount(0);
  await press(page, 'l');
  await page.keyboard.type('Eng');
  await expect(page.locator('fieldset[data-open] .theirs').first()).toHaveAttribute('lang', 'en');
  await press(page, 'Escape');
  // Turned to the person in front, and back.
  await press(page, 'F9');
  await expect(page.locator('.turned')).toHaveAttribute('lang', 'en');
  await press(page, 'F9');
  await expect(page.locator('.counter')).toBeVisible();
  // The next person.
  await press(page, 'n');
  await expect(page.locator('dialog')).toContainText('清掉 1 號，換下一位？');
  await press(page, 'Enter');
  await expect(page.locator('.case')).toContainText('2 號');
  await expect(page.locator('.answers')).not.toContainText('15,000');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect(page.locator('body')).not.toHaveClass(/pointed/);
  expect(await kept(page)).toEqual([]);
  await page.goBack().catch(() => {});
  await expect(page.locator('body')).not.toContainText('15,000');
});

test('fifty changes are undone one by one, and done again', async ({ page }) => {
  test.slow();
  await open(page);
  await answerElder(page);
  const states: string[] = [];
  // What follows from the answers; which question is open is no change.
  const results = () => page.locator('.results tbody').innerText();
  const question = page.getByRole('button', { name: /^\d+ 本人 設籍高雄 / });
  for (let i = 0; i < 50; i++) {
    states.push(await results());
    // The same question again and again, with yes and no in turn.
    if (i > 0) await question.click();
    await page.keyboard.press(i % 2 === 0 ? '1' : '2');
    await expect.poll(results).not.toBe(states[i]);
  }
  const last = await results();
  for (const state of states.toReversed()) {
    await page.keyboard.press('u');
    await expect.poll(results).toBe(state);
  }
  for (let i = 0; i < 50; i++) await page.keyboard.press('Shift+U');
  await expect.poll(results).toBe(last);
});

test('a case is kept for later, opened again, copied, compared on another date and erased', async ({ page }) => {
  await open(page);
  await answerElder(page);
  await press(page, 'e');
  await page.getByRole('textbox', { name: '名稱' }).fill('等診斷書');
  await page.getByRole('button', { name: '存好' }).click();
  await expect(page.locator('.case')).toContainText('等診斷書');
  await press(page, 'n');
  await page.getByRole('button', { name: '留在今天的清單' }).click();
  await expect(page.locator('.case')).toContainText('2 號');
  await press(page, 'c');
  const row = page.locator('dialog tbody tr', { hasText: '等診斷書' });
  await row.getByRole('button', { name: '複製' }).click();
  await expect(page.locator('dialog tbody tr')).toHaveCount(2);
  await row.first().getByRole('button', { name: '打開' }).click();
  await expect(page.locator('.case')).toContainText('1 號');
  await expect(page.locator('.answers')).toContainText('43-03-05');
  await press(page, 'c');
  await page.getByRole('button', { name: '比較' }).click();
  const second = page.getByRole('group', { name: '右邊' }).getByLabel('規定日期');
  await second.fill('101-06-01');
  await second.press('Tab');
  // The rules begin in 2014: a day without rules isn't taken.
  await expect(second).toHaveValue('115-11-22');
  await second.fill('104-06-01');
  await second.press('Tab');
  await expect(page.locator('dialog tbody tr').first()).toBeVisible();
  await press(page, 'Escape');
  await press(page, 'c');
  await page.getByRole('button', { name: '全部清掉' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '全部清掉' }).click();
  await expect(page.locator('.case')).not.toContainText('1 號');
  expect(await kept(page)).toEqual([]);
});

test('a key that comes as soon as the question is open counts', async ({ page }) => {
  await page.addInitScript(() => {
    const press = ({ target }: FocusEvent) => {
      const first = () => target?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
      if (target instanceof HTMLFieldSetElement) queueMicrotask(first);
    };
    addEventListener('focusin', press, { once: true });
  });
  await page.goto(`./?on=${today}#/counter`);
  await expect(page.locator('[data-open="people.p1.born"] [data-entry]')).toBeFocused();
});

test('a key that comes as soon as a dialog is closed opens the next', async ({ page }) => {
  await open(page);
  await press(page, '?');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: '關起來' })
    .evaluate(async (button: HTMLElement) => {
      button.click();
      for (let i = 0; i < 10; i++) await Promise.resolve();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    });
  await page.evaluate(() => new Promise((later) => setTimeout(later, 100)));
  await expect(page.getByRole('dialog', { name: '今天的清單' })).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('single keys leave fields alone, and can be switched off', async ({ page }) => {
  await open(page);
  await page.locator('[data-entry]').focus();
  await page.keyboard.type('n?');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('[data-entry]')).toHaveValue('n?');
  await page.goto(`./?on=${today}#/settings`);
  await page.getByLabel(/單鍵快速鍵/).uncheck();
  await page.goto(`./?on=${today}#/counter`);
  await page.locator('#h-answers').focus();
  await press(page, 'n ?');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('.top kbd', { hasText: 'N' })).toHaveCount(0);
  // No key is told of that does nothing.
  await expect(page.locator('.keys')).not.toContainText('作答');
  const told = await page.locator('[aria-keyshortcuts]').evaluateAll((all) => all.map((one) => one.ariaKeyShortcuts));
  expect(told).toEqual(['F9']);
  await press(page, 'F9');
  await expect(page.locator('.turned')).toBeVisible();
});

test('the screen needs no scrolling of the page, and the detail is a drawer where it is narrow', async ({ page }) => {
  await open(page);
  await answerElder(page);
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
    expect(over, `${width}`).toEqual([0, 0]);
  }
  await expect(page.locator('.detail')).toBeHidden();
  await press(page, '] Enter');
  await expect(page.locator('.detail')).toBeVisible();
  await press(page, 'Escape');
  await expect(page.locator('.detail')).toBeHidden();
  // Larger letters give way like a narrower screen: the table keeps its columns.
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(page.locator('.detail')).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('data-size', 'xl'));
  await expect(page.locator('.detail')).toBeHidden();
  expect((await page.locator('.results tbody th').first().boundingBox())?.width).toBeGreaterThan(200);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the counter is accessible in ${colorScheme}, with its dialogs and in two languages`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await open(page);
    await answerElder(page);
    await page.selectOption('#resident-language', 'vi');
    await expect(page.locator('.detail [lang="vi"]').first()).toBeVisible();
    expect(await violations(page), 'the desk').toEqual([]);
    await press(page, 'r b');
    expect(await violations(page), 'with referrals and law').toEqual([]);
    for (const key of ['?', '/', 'n', 'c', 'e']) {
      await press(page, key);
      await expect(page.locator('dialog')).toBeVisible();
      expect(await violations(page), key).toEqual([]);
      await press(page, 'Escape');
    }
    await press(page, 'F9');
    await expect(page.locator('.turned')).toBeVisible();
    expect(await violations(page), 'turned').toEqual([]);
  });
}

/** Cases that lie on the device. */
async function kept(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((found) => {
            const request = indexedDB.open(name);
            request.onsuccess = () => {
              const reading = request.result.transaction('cases').objectStore('cases').getAll();
              reading.onsuccess = () => {
                request.result.close();
                found(reading.result);
              };
            };
          }),
      ),
    );
    return all.flat();
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

test('with a large family the bar keeps to one line, and what happens to several is told once', async ({ page }) => {
  test.slow();
  await open(page);
  await answerElder(page);
  for (const [relation, born] of [
    ['1', '0400305'],
    ['2', '0740815'],
    ['2', '0760203'],
    ['5', '1140601'],
  ] as const) {
    await page.keyboard.press('+');
    await page.keyboard.press(relation);
    await page.keyboard.type(born);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.case')).toContainText('5 人');
  const bar = await page.locator('.top').boundingBox();
  expect(bar?.height).toBeLessThan(60);
  await expect(page.locator('.top')).toHaveJSProperty('scrollWidth', 1366);
  // Of low income, and nobody in prison: all five of them get the extra allowance of 2026 until the end of next January.
  for (const [letters, answer] of [
    ['低收、中低收資格', '2'],
    ['全家設籍', '1'],
    ['有人安置或服刑', '2'],
  ] as const) {
    await page.keyboard.press('/');
    await page.keyboard.type(letters);
    await page.keyboard.press('Enter');
    await page.keyboard.press(answer);
  }
  // The first of the days, and what it costs.
  await expect(page.locator('.alarm')).toContainText(
    '116-02-01 本人等 5 人：加發生活補助（115 年），照現在知道的規定，只辦到前一天。 每人少 750 元/月',
  );
  const entry = page.locator('.ahead li', { hasText: '加發生活補助' });
  await expect(entry).toHaveText('116-02-01本人等 5 人：加發生活補助（115 年），照現在知道的規定，只辦到前一天。');
  // Today beside that day, with what either comes to: five times 750 that are sure, and then none.
  await press(page, 'c');
  await page.getByRole('button', { name: '比較' }).click();
  const day = page.getByRole('group', { name: '右邊' }).getByLabel('規定日期');
  await day.fill('116-02-01');
  await day.press('Tab');
  await expect(page.locator('dialog tfoot tr').first()).toHaveText('每月3,750 起還不知道');
});

test('what is not listed at first is gone to when it is asked for', async ({ page }) => {
  await open(page);
  await answerElder(page);
  await press(page, 'r');
  await expect(page.locator('tr.referral').first()).toBeFocused();
  await expect(page.locator('tr.referral').first()).toBeInViewport();
  await press(page, 'r');
  await expect(page.locator('tr.referral')).toHaveCount(0);
  // The focus doesn't fall off the page with the row, and goes on to what can be pressed in the detail.
  await expect(page.locator('tr[tabindex="0"]')).toBeFocused();
  await press(page, 'Enter j');
  await expect(page.locator('.conditions button').first()).toBeFocused();
  // Tab leaves the open question for the results, whatever else could be asked.
  await press(page, 'g a');
  const answers = await page.locator('fieldset[data-open] :is(button, input)').count();
  for (let n = 0; n <= answers; n++) await press(page, 'Tab');
  await expect(page.locator('tr[tabindex="0"]')).toBeFocused();
});
