import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from './browser.ts';

const PATIENCE_MS = 20_000;

/** Text of the page's heading, without the places where it may break. */
export const heading = `document.querySelector('h1')?.textContent.replaceAll('\\u200b', '')`;

/** The element of a kind that is to be seen and has these words in it. */
export function named(kind: string, words: string): string {
  return `[...document.querySelectorAll('${kind}')].find((e) => e.textContent.includes('${words}') && e.checkVisibility())`;
}

export async function expectText(browser: Browser, expression: string, text: string): Promise<void> {
  const words = text.replaceAll('\u200b', '');
  await until(browser, `(${expression})?.includes(${JSON.stringify(words)})`, `${words} in ${expression}`);
}

/** Waits for an expression to hold, as people wait for a page. */
export async function until(browser: Browser, expression: string, what: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS) {
    if (await browser.look<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await pause(100);
  }
  const seen = await browser.look<string>(`document.body?.innerText.slice(0, 400)`).catch(() => 'nothing');
  throw new Error(`waited in vain for ${what}; the page shows: ${seen}`);
}

/** Clicks what is there, or comes. */
export async function press(browser: Browser, expression: string): Promise<void> {
  await until(browser, expression, expression);
  await browser.click(expression);
}
