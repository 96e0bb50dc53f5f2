import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { parse } from 'yaml';
import type { CaseFile } from '../../src/engine/index.ts';
import { answerTimes, SLOWER, type Watch } from '../browser/answer-times.ts';
import { chromiumFlags, chromiumPath } from '../tools/chromium.ts';
import { median } from './rounds.ts';
import { beginSampling, endSampling, type Shares } from './shares.ts';

/**
 * A page built for it on a cheap phone: milliseconds from the tap on an answer until the next page is painted, through whole
 * interviews over all rules. The page's first answers, whose code runs for the first time, are told apart. Then the same again
 * with samples taken of whose code runs. Wants a machine with nothing else to do; exits 1 when a median is over the limit.
 */
const LIMIT_MS = 50;
const FIRST = 5;
const HOUSEHOLDS = ['widow-of-78', 'single-mother-of-three'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = mkdtempSync(`${tmpdir()}/painted-`);
await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, sourcemap: true } });
const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 4194 } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const medians: number[] = [];
for (const name of HOUSEHOLDS) medians.push(await report(name));
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
process.exit(Math.max(...medians) <= LIMIT_MS ? 0 : 1);

async function report(name: string): Promise<number> {
  const answers = await walk(name);
  const shares: Shares[] = [];
  await walk(name, {
    before: beginSampling,
    after: async (session) => void shares.push(await endSampling(session, outDir)),
  });
  const times = answers.map(({ ms }) => ms);
  const later = times.slice(FIRST);
  const strain = median(answers.map((answer) => answer.strain));
  const pieces = answers.map(({ piece }) => piece);
  const tooLong = (times: readonly number[]) => times.filter((ms) => ms > LIMIT_MS).length;
  const stale = answers.filter(({ figure, settled }) => figure !== settled).length;
  const engine = shares.slice(FIRST).map((share) => share.engine);
  const own = shares.slice(FIRST).map((share) => share.page);
  console.log(`${name}, answer to painted page at ${SLOWER}×, machine ${strain.toFixed(1)} times slower than at its best:
  first ${FIRST}: ${times
    .slice(0, FIRST)
    .map((ms) => ms.toFixed(0))
    .join(', ')} ms
  ${later.length} more: median ${median(later).toFixed(0)} ms, p95 ${at(later, 0.95)} ms, slowest ${Math.max(...later).toFixed(0)} ms, quickest ${at(later, 0)} ms (limit ${LIMIT_MS} ms)
  of which engine: median ${median(engine).toFixed(1)} ms, p95 ${at(engine, 0.95)} ms; other scripts: median ${median(own).toFixed(1)} ms
  over the limit: ${tooLong(later)} of these; ahead of a tap or after a picture, in one piece: ${tooLong(pieces)} scripts, longest ${Math.max(...pieces).toFixed(0)} ms
  pictures with an old sum: ${stale}`);
  return median(later);
}

async function walk(name: string, watch?: Watch) {
  const persona = parse(readFileSync(`${root}tests/rules/personas/${name}.yaml`, 'utf8')) as CaseFile;
  const context = await browser.newContext({
    baseURL: server.resolvedUrls?.local[0] ?? '',
    viewport: { width: 390, height: 844 },
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    serviceWorkers: 'block',
  });
  const answers = await answerTimes(await context.newPage(), persona, watch);
  await context.close();
  return answers;
}

function at(times: readonly number[], share: number): string {
  return ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0);
}
