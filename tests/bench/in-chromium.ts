import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import type { RuleSet } from '../../src/engine/index.ts';
import { chromiumFlags, chromiumPath } from '../tools/chromium.ts';
import { type Bundle, bundle } from './bundle.ts';
import { engineBundle } from './cold-start.ts';
import { caseOf, type Household } from './household.ts';
import { median } from './rounds.ts';

const SLOWER = 4;

export interface InChromium {
  /** Milliseconds for one changed answer over all benefits, in the engine, at 4× slower: every outcome, amount and total. */
  readonly answerMedian: number;
  readonly answerP99: number;
  /** The same, and what to ask next. */
  readonly nextP99: number;
  /** Milliseconds from import to the first result, at 4× slower. */
  readonly coldStart: number;
}

/** What a cheap phone would feel: Chromium with its processor slowed down four times. */
export async function measureInChromium(ruleset: RuleSet, households: readonly Household[]): Promise<InChromium> {
  const [first] = households;
  if (!first) throw new Error('no household');
  const cold = await engineBundle(ruleset, first);
  const answers = await answersBundle(ruleset, households);
  const { origin, close } = await serve({ '/cold.mjs': cold, '/answers.mjs': answers });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const visit = async <T>(run: string): Promise<T> => {
    const page = await (await browser.newContext()).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(origin);
    const found = await page.evaluate<T>(run);
    await page.context().close();
    return found;
  };
  const colds: number[] = [];
  for (let i = 0; i < 5; i++) colds.push(await visit<number>(COLD));
  const times = await visit<number[][]>("import('/answers.mjs').then(({ run }) => run())");
  await browser.close();
  close();
  cold.remove();
  answers.remove();
  const answered = times.map(([answer = Number.NaN]) => answer);
  return {
    answerMedian: median(answered),
    answerP99: p99(answered),
    nextP99: p99(times.map(([, next = Number.NaN]) => next)),
    coldStart: Math.min(...colds),
  };
}

function p99(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

const COLD = `(async () => {
  const started = performance.now();
  const { first } = await import('/cold.mjs');
  first();
  return performance.now() - started;
})()`;

/**
 * Gives one answer after the other until all is known, household by household. Each is given a few times over, and the quickest
 * counts: other work on the machine can only ever make one slower.
 */
function answersBundle(ruleset: RuleSet, households: readonly Household[]): Promise<Bundle> {
  return bundle(`import { assessQuickly, link } from './src/engine/index.ts';
const rules = link(JSON.parse(${JSON.stringify(JSON.stringify(ruleset))}));
const cases = ${JSON.stringify(households.map(caseOf))};
const TIMES = 5;
export function run() {
  const times: number[][] = [];
  for (const whole of cases) {
    let one = { on: whole.on, household: {}, people: whole.people.map(({ id, relation, born }) => ({ id, relation, born })) };
    let before = assessQuickly(rules, one);
    const open = ['income_per_head', 'members_counted', 'movable_assets', 'real_property', 'status'];
    const changes = [
      ...open.map((name) => () => ({ ...one, household: { ...one.household, [name]: whole.household[name] } })),
      ...whole.people.flatMap((person, i) => Object.keys(person).filter((name) => !(name in one.people[i])).map((name) => () =>
        ({ ...one, people: one.people.map((p, j) => (j === i ? { ...p, [name]: person[name] } : p)) }))),
    ];
    for (const change of changes) {
      const next = change();
      let after;
      const quickest = [Infinity, Infinity];
      for (let i = 0; i < TIMES; i++) {
        const started = performance.now();
        after = assessQuickly(rules, next, before);
        const answered = performance.now();
        const asks = after.next;
        quickest[0] = Math.min(quickest[0], answered - started);
        quickest[1] = Math.min(quickest[1], performance.now() - started);
      }
      times.push(quickest);
      [one, before] = [next, after];
    }
  }
  return times;
}`);
}

async function serve(files: Readonly<Record<string, Bundle>>) {
  const server = createServer((request, response) => {
    const found = files[request.url ?? ''];
    response.setHeader('Content-Type', found ? 'text/javascript' : 'text/html');
    response.end(found ? readFileSync(found.file) : '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
