import type { CDPSession, Page } from '@playwright/test';
import type { CaseFile } from '../../src/engine/index.ts';
import { walkThrough } from './interview.ts';

/** One answer of an interview, as a person on a cheap phone has it. */
export interface Answered {
  /** Milliseconds from the tap until the next page is painted. */
  readonly ms: number;
  /** What the live line said in that first picture, and what it said when all had come to rest. */
  readonly figure: string;
  readonly settled: string;
  /** The longest that a script of the page kept it in one piece between the picture before and this tap. */
  readonly piece: number;
  /** How many times longer a fixed sum took just before than on this machine at its quickest. */
  readonly strain: number;
}

/** A processor that is six times slower than this one: what the budgets are about. */
export const SLOWER = 6;

/** Called around each answer, for what else is to be measured. */
export interface Watch {
  readonly before?: (session: CDPSession) => Promise<void>;
  readonly after?: (session: CDPSession) => Promise<void>;
}

/** Walks a household through the whole interview; every answer from a question to a question is timed. */
export async function answerTimes(page: Page, persona: CaseFile, watch: Watch = {}): Promise<readonly Answered[]> {
  await page.addInitScript({ content: recorder });
  await page.goto('./');
  const quickest = await quickestSum(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const answers: Answered[] = [];
  let last: Omit<Answered, 'settled'> | undefined;
  await walkThrough(page, persona, async (on) => {
    if (last) answers.push({ ...last, settled: (await on.locator(liveLine).textContent()) ?? '' });
    const piece = await on.evaluate<number>('longestPiece()');
    const strain = (await on.evaluate<number>('sumTime()')) / (SLOWER * quickest);
    await watch.before?.(session);
    await tapNext(on, session);
    last = { ...(await on.evaluate<Pick<Answered, 'ms' | 'figure'>>('answered')), piece, strain };
    await watch.after?.(session);
  });
  return answers;
}

const liveLine = '.live';

/** Straight from the browser: a click by the test runner would run the runner's own code in the page. */
async function tapNext(page: Page, session: CDPSession): Promise<void> {
  const next = page.locator('button[form=question]');
  await next.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await next.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = { x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1 } as const;
  await page.evaluate('expectAnswer()');
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

async function quickestSum(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 30; i += 1) times.push(await page.evaluate<number>('sumTime()'));
  return Math.min(...times);
}

/** Runs in the page. From the tap's own time to the first task after the frame in which another heading stands. */
const recorder = `
window.sumTime = () => {
  const started = performance.now();
  let sum = 0;
  for (let i = 0; i < 3e6; i++) sum = (sum * 31 + i) % 65521;
  return performance.now() - started + sum * 0;
};
let pieces = [];
new PerformanceObserver((list) => {
  const scripts = list.getEntries().flatMap((frame) => frame.scripts);
  pieces.push(...scripts.filter(({ sourceURL }) => sourceURL.includes('/assets/')).map(({ duration }) => duration));
}).observe({ type: 'long-animation-frame' });
window.longestPiece = () => {
  const longest = Math.max(0, ...pieces);
  pieces = [];
  return longest;
};
window.expectAnswer = () => {
  const before = document.querySelector('h1').textContent;
  window.answered = new Promise((resolve) => addEventListener('click', ({ timeStamp }) => {
    requestAnimationFrame(function look() {
      if (document.querySelector('h1')?.textContent === before) return requestAnimationFrame(look);
      const figure = document.querySelector('${liveLine}')?.textContent ?? '';
      scheduler.postTask(() => resolve({ ms: performance.now() - timeStamp, figure }), { priority: 'user-blocking' });
    });
  }, { capture: true, once: true }));
};`;
