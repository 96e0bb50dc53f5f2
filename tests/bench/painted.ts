import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import { grandmother, openWith } from '../browser/planted-case.ts';
import { chromiumFlags, chromiumPath } from '../tools/chromium.ts';
import { median } from './rounds.ts';

/**
 * The built page on a cheap phone: milliseconds from an answer until the next page is painted. Needs a build in `dist` and a
 * machine with nothing else to do; exits 1 when the median is over the limit.
 */
const SLOWER = 6;
const LIMIT_MS = 50;
const ANSWERS = 15;

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await preview({ root, logLevel: 'error', preview: { port: 4194 } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const baseURL = server.resolvedUrls?.local[0] ?? '';
const page = await (await browser.newContext({ baseURL, locale: 'zh-TW', serviceWorkers: 'block' })).newPage();
await openWith(page, { ...grandmother, household: {} }, { hash: '#/question/household.status' });
await page.getByRole('button', { name: question.next }).waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const times: number[] = [];
for (let i = 0; i < ANSWERS; i++) times.push(await timeAnswer(page));
await browser.close();
await server.close();
console.log(
  `answer to painted page at ${SLOWER}×: median ${median(times).toFixed(0)} ms, quickest ${Math.min(...times).toFixed(0)} ms of ${ANSWERS} (limit ${LIMIT_MS} ms)`,
);
process.exit(median(times) <= LIMIT_MS ? 0 : 1);

/** Answers the question on the page, where it is a choice, and goes on. */
async function timeAnswer(on: Page): Promise<number> {
  const first = on.getByRole('radio').first();
  if (await first.isVisible()) await first.check();
  return on.evaluate<number>(`new Promise((resolve) => {
    const name = ${JSON.stringify(question.next)};
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    const before = location.hash;
    const started = performance.now();
    button.click();
    const painted = () => {
      if (location.hash === before) requestAnimationFrame(painted);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    };
    requestAnimationFrame(painted);
  })`);
}
