import Papa from 'papaparse';
import { afterEach, expect, it } from 'vitest';
import { link } from '../../src/engine/index.ts';
import { assessShare } from '../../src/platform/batch/assess-share.ts';
import { joinShares } from '../../src/platform/batch/join-shares.ts';
import { compileRules, emitExact } from '../../src/rules-compiler/index.ts';
import { words } from '../exact/batch-words.ts';
import { loadExact } from '../exact/load-exact.ts';
import { chance } from '../exact/random.ts';
import { oddNames, oddTexts, scratched } from './hostile.ts';
import { expectUnpolluted, survive } from './survive.ts';

/** The rows that can be read are worked out too, which takes most of the time. */
const FILES = process.env.DEEP ? 3000 : process.env.FAST ? 20 : 60;

const { ruleset } = compileRules('rules');
const rules = link(ruleset);
const good = [
  ['household.status', 'household.income_per_head', 'people.p1.relation', 'people.p1.born', 'people.p1.disability'],
  ['none', '15000', 'self', '1948-03-02', 'none'],
  ['low_1', '0', 'self', '1990-01-01', 'mild'],
];

afterEach(expectUnpolluted);

it(`${FILES} hostile CSV files are refused or worked out, and nothing that comes back runs in a spreadsheet`, async () => {
  const exact = await loadExact(emitExact(ruleset).source);
  const draw = chance(6);
  const codes = new Set<string>();
  let done = 0;
  for (let n = 0; n < FILES; n += 1) {
    const cells = good.map((row, at) =>
      row.map((cell) => {
        if (!draw.maybe(at === 0 ? 0.03 : 0.15)) return cell;
        return draw.maybe(0.5) ? draw.pick(oddTexts) : draw.pick(oddNames);
      }),
    );
    const plain = Papa.unparse(cells, { delimiter: draw.pick([',', ',', ';', '\t']) });
    const text = draw.maybe(0.4) ? scratched(plain, draw) : plain;
    const given = { text, rules, exact, words, on: '2026-11-22', share: { part: 0, of: 1 } };
    const news = await survive(
      () => assessShare({ ...given, progress: () => {} }),
      () => text,
    );
    const whole = news.kind === 'done' ? joinShares([news.result], words) : undefined;
    const files = whole ? [whole.results, whole.problemFile] : [];
    if (news.kind === 'done') done += 1;
    const problems = news.kind === 'done' ? news.result.problems : news.problems;
    for (const { code } of problems) codes.add(code);
    for (const file of files) {
      const lines = Papa.parse<string[]>(await file.text()).data;
      expect(lines.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
    }
  }
  expect(done).toBeGreaterThan(0);
  expect([...codes]).toEqual(expect.arrayContaining(['unknown-column', 'bad-value']));
}, 3_600_000);
