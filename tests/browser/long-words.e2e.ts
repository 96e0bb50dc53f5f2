import { expect, test } from '@playwright/test';
import saved from '../../src/platform/i18n/locales/zh-TW/saved.json' with { type: 'json' };
import counter from '../../src/platform/i18n/locales/zh-TW/staff/counter.json' with { type: 'json' };
import { couple, openWith, today } from './planted-case.ts';
import { screens } from './screens.ts';
import { sideways } from './sideways.ts';
import { visit } from './visit.ts';

/** As long as a name gets that somebody leans on a key for, without a place to break. */
const endless = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetzesnovel';

const more = [
  { name: 'question-unfolded', hash: '#/question/people.p1.disability' },
  { name: 'what-if-number', hash: '#/what-if/household.movable_assets' },
  { name: 'timeline-open', hash: '#/timeline' },
];

test.use({ viewport: { width: 320, height: 844 }, serviceWorkers: 'block' });

test('a name of one endless word breaks on every screen, and nothing scrolls sideways', async ({ page }) => {
  test.slow();
  await page.addInitScript(lengthenNames, endless);
  await openWith(page, couple);
  for (const { name, hash } of [...screens, ...more]) {
    // Staff's screens are for a desk.
    if (name === 'counter' || name === 'batch') continue;
    await visit(page, hash);
    expect.soft(await page.evaluate(sideways), name).toEqual([]);
  }
});

test('so does a name that somebody gives to a case, and staff to theirs', async ({ page }) => {
  await openWith(page, couple, { hash: '#/saved' });
  await page.getByRole('button', { name: saved.rename }).first().click();
  await page.getByLabel(saved.name, { exact: true }).fill(endless);
  await page.getByRole('button', { name: saved.saveName }).click();
  await expect(page.getByRole('heading', { name: endless })).toBeVisible();
  expect(await page.evaluate(sideways), 'saved').toEqual([]);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('about:blank');
  await page.goto(`./?on=${today}#/counter`);
  await expect(page.locator('fieldset[data-open]')).toBeFocused();
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: counter.list.label }).fill(endless.slice(0, 40));
  await page.getByRole('textbox', { name: counter.list.notes }).fill(endless);
  await page.getByRole('button', { name: counter.list.save }).click();
  await expect(page.locator('.case')).toContainText(endless.slice(0, 40));
  expect(await page.evaluate(sideways), 'counter').toEqual([]);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog').getByText(endless)).toBeVisible();
  expect(await page.evaluate(sideways), 'list').toEqual([]);
});

/** Runs in the page: every name and label that the rules give has the endless word before it. */
function lengthenNames(word: string): void {
  const named = new Set(['name', 'label', 'ask', 'title', 'address']);
  const groups = new Set(['options', 'parameters', 'conditions', 'documents', 'offices', 'starts', 'notes']);
  const lengthen = (of: object, isGroup: boolean) => {
    for (const [key, value] of Object.entries(of)) {
      if (typeof value === 'object' && value !== null) lengthen(value, groups.has(key));
      else if (typeof value === 'string' && (isGroup || named.has(key))) Object.assign(of, { [key]: word + value });
    }
  };
  const { parse } = JSON;
  JSON.parse = (...given) => {
    const read = parse(...given);
    if (read && typeof read === 'object' && ('phrases' in read || 'sources' in read)) lengthen(read, false);
    return read;
  };
}
