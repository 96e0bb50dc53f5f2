import { expect, test } from '@playwright/test';
import { couple, openWith } from './planted-case.ts';
import { screens } from './screens.ts';
import { visit } from './visit.ts';

const chinese = screens.filter(({ name }) => name !== 'print');

test('in forced colours every control has an edge or a native mark, and every outcome its word', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ forcedColors: 'active' });
  await openWith(page, couple);
  for (const { name, hash } of chinese) {
    await visit(page, hash);
    expect.soft(await page.evaluate(edgeless), name).toEqual([]);
  }
  await visit(page, '#/counter');
  const picked = page.locator('tr[aria-selected=true] > :first-child');
  expect(await picked.evaluate((cell) => Number.parseFloat(getComputedStyle(cell).borderInlineStartWidth))).toBe(6);
  await visit(page, '#/results');
  await expect(page.getByRole('article').first()).toContainText('符合');
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWith(page, couple);
  for (const { name, hash } of chinese) {
    await visit(page, hash);
    expect.soft(await page.evaluate(moving), name).toEqual([]);
  }
});

test('every target is 44 px high, except links in sentences and the dense screen of staff', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 844 });
  await openWith(page, couple);
  for (const { name, hash } of chinese.filter((screen) => !['#/counter', '#/batch'].includes(screen.hash))) {
    await visit(page, hash);
    expect.soft(await page.evaluate(small), name).toEqual([]);
  }
});

/** Runs in the page: buttons, and links that look like buttons, without a border once backgrounds are gone. */
function edgeless(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('.btn, .rung, .pick, .entry, .member')]
    .filter((one) => one.checkVisibility() && Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1)
    .map((one) => one.outerHTML.slice(0, 80));
}

/** Runs in the page. */
function moving(): readonly string[] {
  return [...document.querySelectorAll('*')]
    .filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      const isStill = transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0);
      return !isStill || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map((one) => one.outerHTML.slice(0, 80));
}

/** Runs in the page: what can be pressed and is lower than a fingertip. A control counts with its label; a link, inside text. */
function small(): readonly string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
  return controls
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip, [hidden]'))
    .filter((one) => !isInSentence(one) && !coversCard(one))
    .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
    .map(({ one, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${one.outerHTML.slice(0, 120)}`);

  function coversCard(one: HTMLElement): boolean {
    return getComputedStyle(one, '::after').position === 'absolute';
  }

  function isInSentence(one: HTMLElement): boolean {
    const around = one.closest('p, dd, li, small, span, td')?.textContent ?? '';
    return (
      one.tagName === 'A' && around.replaceAll(/\s/g, '').length > (one.textContent ?? '').replaceAll(/\s/g, '').length
    );
  }
}
