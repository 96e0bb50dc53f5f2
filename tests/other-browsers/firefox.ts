import puppeteer, { type ElementHandle } from 'puppeteer-core';
import type { Browser, Start } from './browser.ts';
import { programFrom } from './debian.ts';

/** Debian's Firefox over WebDriver BiDi. */
export const startFirefox: Start = async () => {
  const executablePath = process.env.FIREFOX_PATH ?? programFrom('/usr/bin/firefox-esr', ['firefox-esr']);
  if (!executablePath) return { notHere: 'no Firefox: install firefox-esr, or set FIREFOX_PATH' };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-TW', 'app.update.enabled': false },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  const found = async (expression: string) => {
    const element = (await page.evaluateHandle(expression)).asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`nothing found by ${expression}`);
    return element;
  };
  return {
    name: `Firefox ${(await browser.version()).replace(/^\D+/, '')}`,
    open: async (url) => void (await page.goto(url)),
    look: (expression) => page.evaluate(expression) as Promise<never>,
    click: async (expression) => {
      const element = await found(expression);
      // What is in the window already isn't scrolled to, and may lie behind the bottom bar.
      await element.evaluate((of) => of.scrollIntoView({ block: 'center' }));
      await element.click();
    },
    type: async (expression, text) => (await found(expression)).type(text),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    close: () => browser.close(),
  } satisfies Browser;
};
