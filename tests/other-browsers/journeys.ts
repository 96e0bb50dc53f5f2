import frame from '../../src/platform/i18n/locales/zh-TW/frame.json' with { type: 'json' };
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { answerTo, choices, figures } from '../browser/grandmother-answers.ts';
import type { Browser } from './browser.ts';
import { expectText, heading, named, press, until } from './looks.ts';

const today = '2026-11-22';

const field = (label: string) =>
  `[...document.querySelectorAll('label')].find((l) => l.textContent.trim() === '${label}')?.control`;

/** Everything that must hold in a browser for it to be called supported, each on the page that the one before left. */
export const journeys: Readonly<Record<string, (browser: Browser, site: Site) => Promise<void>>> = {
  'a grandmother finds her allowance': async (browser, { url }) => {
    await browser.open(`${url}?on=${today}`);
    await press(browser, named('label', start.event.growing_old));
    await press(browser, named('a', start.go));
    await expectText(browser, heading, people.title);
    await browser.type(field(question.date.year), '37');
    await browser.type(field(question.date.month), '3');
    await browser.type(field(question.date.day), '2');
    await goOn(browser);
    await answerAll(browser);
    await expectText(browser, allowanceCard, '8,329');
  },
  'her answers are there after a reload, and the way back works': async (browser) => {
    await browser.reload();
    await expectText(browser, allowanceCard, '8,329');
    await press(browser, named('article a', '中低收入老人生活津貼'));
    await expectText(browser, heading, '中低收入老人生活津貼');
    await browser.back();
    await expectText(browser, allowanceCard, '8,329');
  },
  'charts, dates, documents and paper open': async (browser, { url }) => {
    for (const [screen, sign] of [
      ['what-if', 'svg[role=img], figure svg'],
      ['timeline', 'main h2, main li'],
      ['todo', 'main input[type=checkbox], main h2'],
      ['print', 'main table, main h2, article'],
      ['coverage', 'main table'],
    ] as const) {
      await browser.open(`${url}?on=${today}#/${screen}`);
      await until(browser, `document.querySelector('h1') && document.querySelector('${sign}') !== null`, screen);
    }
  },
  'the page changes to English in place': async (browser, { url }) => {
    await browser.open(`${url}?on=${today}#/results`);
    await expectText(browser, allowanceCard, '8,329');
    await browser.open(`${url}?on=${today}&lang=en#/results`);
    await expectText(browser, heading, 'Cash for your family each month');
    await expectText(browser, `document.documentElement.lang`, 'en');
    await expectText(browser, allowanceCard, '8,329');
  },
  'it opens again without a network': async (browser, site) => {
    await browser.open(`${site.url}?on=${today}&lang=zh-TW`);
    await until(browser, `navigator.serviceWorker?.controller != null`, 'the service worker');
    await expectText(browser, `document.body.textContent`, frame.name);
    await site.stop();
    await browser.reload();
    await expectText(browser, heading, start.title);
    await browser.open(`${site.url}?on=${today}#/results`);
    await expectText(browser, allowanceCard, '8,329');
  },
};

/** The build on a server. */
export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

/** Of the card with the amount itself: with an answer lost on the way it would be a range up to it. */
const allowanceCard = `[...document.querySelectorAll('article')].map((a) => a.textContent).find((text) => text.includes('中低收入老人生活津貼') && !text.includes('–8,329'))`;

async function goOn(browser: Browser): Promise<void> {
  const before = await browser.look<string>(heading);
  await press(browser, named('button', question.next));
  await until(browser, `${heading} && ${heading} !== ${JSON.stringify(before)}`, 'the page after');
}

async function answerAll(browser: Browser): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    if (!(await browser.look<string>('location.hash')).includes('/question/')) return;
    await answer(browser, await browser.look<string>(heading));
    await goOn(browser);
  }
}

async function answer(browser: Browser, asked: string): Promise<void> {
  const figure = answerTo(asked, figures);
  if (figure !== undefined) {
    const typed = `[...document.querySelectorAll('main label')].find((l) => l.textContent.includes('數字'))?.control`;
    // What is folded away is drawn after the page is to be seen.
    await until(browser, `Boolean(${typed})`, 'a field for the figure');
    const closed = `${typed}.closest('details:not([open])')?.querySelector('summary')`;
    if (await browser.look(`Boolean(${closed})`)) await press(browser, closed);
    await browser.type(typed, figure);
    return until(browser, `${typed}.value === '${figure}'`, `${figure} in its field`);
  }
  const wanted = answerTo(asked, choices);
  const starting = (text: string) =>
    `[...document.querySelectorAll('main label')].find((l) => l.textContent.trim().startsWith('${text}'))`;
  const isOffered = wanted !== undefined && (await browser.look<boolean>(`Boolean(${starting(wanted)})`));
  await press(browser, starting(isOffered ? wanted : question.unsure));
}
