import { expect, test } from '@playwright/test';
import kiosk from '../../src/platform/i18n/locales/zh-TW/kiosk.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { follow, open } from './kiosk-page.ts';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

test('every control is within reach, large enough and apart from the next', async ({ page }) => {
  test.slow();
  await open(page);
  const look = async (name: string) => {
    expect.soft(await page.evaluate(misplaced, { from: 756, size: 112 }), name).toEqual([]);
    const low = page.locator('.aids button, .tools button').filter({ hasText: kiosk.low });
    if ((await low.count()) === 0) return;
    await low.click();
    expect.soft(await page.evaluate(misplaced, { from: 1096, size: 112 }), `${name}, low`).toEqual([]);
    await page.locator('.aids button, .tools button').filter({ hasText: kiosk.high }).click();
  };
  await look('start');
  await page.getByRole('button', { name: start.go }).click();
  await expect(page.locator('.pick').first()).toBeVisible();
  await look('events');
  for (const hash of [
    '#/people',
    '#/question/household.status',
    '#/question/household.income_per_head',
    '#/results',
    '#/hand-over',
    '#/answers',
    '#/todo',
  ]) {
    await follow(page, hash);
    await page.waitForTimeout(700);
    await look(hash);
  }
  await follow(page, '#/people');
  await page.locator('.ymd input').first().click();
  await expect(page.locator('.pad')).toBeVisible();
  expect(await page.evaluate(misplaced, { from: 756, size: 112 }), 'pad').toEqual([]);
});

test('every control is within reach in long words, large and low', async ({ page }) => {
  await open(page);
  for (const wish of [kiosk.bigger, kiosk.low]) await page.locator('.aids button').filter({ hasText: wish }).click();
  const inLine = await page
    .locator('.lang')
    .evaluateAll((keys) => keys.filter((key) => key.scrollWidth > key.clientWidth).map((key) => key.textContent));
  expect(inLine).toEqual([]);
  expect.soft(await page.evaluate(misplaced, { from: 1096, size: 112 }), 'start').toEqual([]);
  await page.locator('.lang[lang=vi]').click();
  await expect(page.locator('.pick').first()).toBeVisible();
  for (const hash of ['#/people', '#/question/household.income_per_head', '#/results']) {
    await follow(page, hash);
    await page.waitForTimeout(700);
    expect.soft(await page.evaluate(misplaced, { from: 1096, size: 112 }), hash).toEqual([]);
  }
});

test('the code to scan stands there whole, also in large letters and with low keys', async ({ page }) => {
  await open(page);
  for (const wish of [kiosk.bigger, kiosk.low]) await page.locator('.aids button').filter({ hasText: wish }).click();
  await page.locator('.lang[lang=vi]').click();
  await expect(page.locator('.pick').first()).toBeVisible();
  await follow(page, '#/hand-over');
  await expect(page.locator('.qr')).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(misplaced, { from: 1096, size: 112 })).toEqual([]);
});

test.describe('on a screen that is not upright', () => {
  test.use({ viewport: { width: 1280, height: 1024 } });

  for (const wish of [undefined, kiosk.low])
    test(`everything to touch is on it, ${wish ?? 'as it is'}`, async ({ page }) => {
      await open(page);
      const aids = page.locator('.aids button');
      if (wish) await aids.filter({ hasText: wish }).click();
      for (const control of [...(await page.locator('.lang').all()), ...(await aids.all())])
        await expect(control).toBeInViewport({ ratio: 1 });
      await page.getByRole('button', { name: start.go }).click();
      await expect(page.locator('.pick').first()).toBeVisible();
      for (const hash of ['#/people', '#/question/household.income_per_head', '#/results', '#/hand-over']) {
        await follow(page, hash);
        await page.waitForTimeout(700);
        expect.soft(await page.evaluate(outOfSight), hash).toEqual([]);
      }
      await expect(page.locator('.qr')).toBeInViewport();
      await follow(page, '#/people');
      const year = page.locator('.ymd input').first();
      await year.click();
      await page.locator('.pad button', { hasText: /^7$/ }).click();
      await page.locator('.pad button', { hasText: /^2$/ }).click();
      await expect(year).toHaveValue('72');
      await expect(year).toBeInViewport({ ratio: 1 });
    });
});

/** Runs in the page: keys and titles that aren't wholly on the screen; what moves inside the page may be. */
function outOfSight(): readonly string[] {
  const controls = [...document.querySelectorAll('.reach :is(button, a[href]), .look .title')];
  return controls.flatMap((control) => {
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const isShown = control.checkVisibility() && right - left > 2;
    return isShown && (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
      ? [control.textContent ?? '']
      : [];
  });
}

/** Runs in the page: controls in sight that are out of reach, too small, or too near the next. */
function misplaced({ from, size }: { from: number; size: number }): readonly string[] {
  const scroller = document.querySelector('.kiosk-page > .page');
  const window = scroller?.getBoundingClientRect();
  const selector = 'button, a[href], select, summary, label:has(input), input:not(label input)';
  const boxes = [...document.querySelectorAll(selector)].flatMap((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    if (right - left < 2 || bottom - top < 2 || !control.checkVisibility()) return [];
    const isInside = scroller?.contains(control) === true;
    const [seenTop, seenBottom] =
      isInside && window ? [Math.max(top, window.top), Math.min(bottom, window.bottom)] : [top, bottom];
    if (seenBottom - seenTop < 2) return [];
    return [{ control, left, right, top, bottom, seenTop, seenBottom }];
  });
  const name = (control: Element) => `${control.tagName} ${control.textContent?.trim().slice(0, 20)}`;
  const wrong = boxes.flatMap(({ control, top, bottom, seenTop, seenBottom }) => [
    ...(seenTop < from || seenBottom > 1861 ? [`${name(control)}: at ${seenTop} to ${seenBottom}`] : []),
    ...(bottom - top < size - 0.5 ? [`${name(control)}: ${bottom - top} high`] : []),
  ]);
  const near = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      if (one.control.contains(other.control) || other.control.contains(one.control)) return [];
      const across = Math.max(one.left - other.right, other.left - one.right);
      const down = Math.max(one.seenTop - other.seenBottom, other.seenTop - one.seenBottom);
      return Math.max(across, down) < 19.5
        ? [`${name(one.control)} and ${name(other.control)}: ${Math.max(across, down)} apart`]
        : [];
    }),
  );
  return [...wrong, ...near];
}
