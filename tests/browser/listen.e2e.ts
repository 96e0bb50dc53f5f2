import { expect, type Page, test } from '@playwright/test';
import vietnamese from '../../src/platform/i18n/locales/vi/frame.json' with { type: 'json' };
import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import settings from '../../src/platform/i18n/locales/zh-TW/settings.json' with { type: 'json' };
import { couple, openWith } from './planted-case.ts';

/** Debian's browser has no voice: a device with two of its own, which says a sentence when the test tells it to. */
async function giveVoices(page: Page, names: readonly string[] = ['Mei']): Promise<void> {
  await page.addInitScript((mandarin) => {
    const said: SpeechSynthesisUtterance[] = [];
    const voice = (lang: string, name: string) => ({ lang, name, voiceURI: name, localService: true });
    const voices = [...mandarin.map((name) => voice('zh-TW', name)), voice('vi-VN', 'Linh')];
    Object.assign(globalThis, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
      said,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        addEventListener: () => {},
        cancel: () => {},
        speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      },
    });
  }, names);
}

/** Says the sentence whose turn it is; what it was, and which text the page marks meanwhile. */
async function sayNext(page: Page): Promise<readonly [said: string, marked: string, lang: string]> {
  return page.evaluate(() => {
    const { said } = globalThis as unknown as { said: SpeechSynthesisUtterance[] };
    const utterance = said.at(-1);
    utterance?.onstart?.(new Event('start') as SpeechSynthesisEvent);
    const marked = [...(CSS.highlights.get('spoken') ?? [])]
      .map(String)
      .join('')
      .replace(/[\u200b\u2060]/g, '')
      .trim();
    utterance?.onend?.(new Event('end') as SpeechSynthesisEvent);
    return [utterance?.text ?? '', marked, utterance?.lang ?? ''] as const;
  });
}

test('a question and its answers are read sentence by sentence, each marked while it is read', async ({ page }) => {
  await giveVoices(page);
  await openWith(page, { ...couple, household: {} }, { hash: '#/question/household.anyone_disabled' });
  await page.getByRole('button', { name: frame.listen }).click();
  const question = await page.getByRole('heading', { level: 1 }).innerText();
  expect(await sayNext(page)).toEqual([question, question, 'zh-TW']);
  const heard = [];
  for (let n = 0; n < 12; n += 1) heard.push((await sayNext(page))[0]);
  expect(heard).toEqual(expect.arrayContaining(['是', '不是']));
});

test('results are heard, amounts in words, and Escape stops', async ({ page }) => {
  await giveVoices(page);
  await openWith(page, couple, { hash: '#/results' });
  await page.getByRole('button', { name: frame.listen }).click();
  await expect(page.getByRole('button', { name: frame.listenStop })).toBeVisible();
  const heard: string[] = [];
  for (let n = 0; n < 40; n += 1) heard.push((await sayNext(page))[0]);
  // What to press is said where it is pressed: each question and each name is heard once.
  expect(heard.slice(heard.indexOf('重陽節敬老禮金')).slice(0, 4)).toEqual([
    '重陽節敬老禮金',
    '可能符合',
    '要知道：您最近一次把戶籍遷入高雄市，是哪一天？',
    '這個數字沒有文件，請問社會局。',
  ]);
  expect(heard).not.toContain('回答這一題');
  expect(heard.slice(heard.indexOf('中低收入老人生活津貼')).slice(0, 3)).toEqual([
    '中低收入老人生活津貼',
    '符合',
    '8,329 元/月',
  ]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: frame.listen })).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
});

test('a translated page is read in its own language, and not the Chinese beside', async ({ page }) => {
  await giveVoices(page);
  await openWith(page, couple, { hash: '#/benefit/elderly_living_allowance/p1', query: '&lang=vi' });
  await page.getByRole('button', { name: vietnamese.listen }).click();
  const heard = [];
  for (let n = 0; n < 12; n += 1) heard.push(await sayNext(page));
  expect(heard.every(([, , lang]) => lang === 'vi-VN')).toBe(true);
  expect(heard.map(([said]) => said).join(' ')).not.toMatch(/\p{Script=Han}{3}/u);
});

test('where there is no voice for the language it says so, and reads the Chinese on the page', async ({ page }) => {
  await giveVoices(page);
  await openWith(page, couple, { hash: '#/benefit/elderly_living_allowance/p1', query: '&lang=en' });
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'no voice' })).toBeVisible();
  await page.getByRole('button', { name: 'Read the Chinese on this page' }).click();
  expect(await sayNext(page)).toEqual(['中低收入老人生活津貼', '中低收入老人生活津貼', 'zh-TW']);
});

test('where there is no voice at all it says so', async ({ page }) => {
  await openWith(page, couple, { hash: '#/results' });
  await page.getByRole('button', { name: frame.listen }).click();
  await expect(page.getByText(frame.noVoice)).toBeVisible();
});

test('where the device has several voices, one is chosen in the settings, heard, and reads from then on', async ({
  page,
}) => {
  await giveVoices(page, ['Mei', 'Wei']);
  await openWith(page, couple, { hash: '#/settings' });
  const choice = page.getByLabel(settings.speech.voice);
  await expect(choice).toHaveValue('Mei');
  await choice.selectOption('Wei');
  const last = () =>
    page.evaluate(() => {
      const { said } = globalThis as unknown as { said: SpeechSynthesisUtterance[] };
      return said.at(-1)?.voice?.name;
    });
  expect(await last()).toBe('Wei');
  await page.reload();
  await expect(choice).toHaveValue('Wei');
  await page.goto('./#/question/household.anyone_disabled');
  await page.getByRole('button', { name: frame.listen }).click();
  expect(await last()).toBe('Wei');
});

test('a device with one voice for the language has nothing to choose', async ({ page }) => {
  await giveVoices(page);
  await openWith(page, couple, { hash: '#/settings' });
  await expect(page.getByRole('group', { name: settings.speech.legend })).toBeVisible();
  await expect(page.getByLabel(settings.speech.voice)).toHaveCount(0);
});
