import { expect, it } from 'vitest';
import { link } from '../../src/engine/index.ts';
import { assessShare } from '../../src/platform/batch/assess-share.ts';
import type { ShareResult } from '../../src/platform/batch/batch-types.ts';
import { joinShares } from '../../src/platform/batch/join-shares.ts';
import { compileRules, emitExact } from '../../src/rules-compiler/index.ts';
import { words } from './batch-words.ts';
import { loadExact } from './load-exact.ts';

const { ruleset } = compileRules('rules');
const rules = link(ruleset);
const exact = await loadExact(emitExact(ruleset).source);

/** A day on which few programmes were in force: what comes of a row is others' to test. */
const ON = '2012-06-01';

/** 1,003 lines: five blocks of rows, a line that can't be read here and there, an empty one. */
const text = [
  'case,people.p1.relation,people.p1.born,people.p1.registered_in_kaohsiung',
  ...Array.from({ length: 1003 }, (_, i) => {
    if (i === 400) return '';
    return i % 300 === 7 ? `bad ${i},self,1950-13-01,yes` : `row ${i},self,${1930 + (i % 80)}-05-05,yes`;
  }),
].join('\n');

function shareOf(part: number, of: number): ShareResult {
  const given = { text, rules, exact, words, on: ON, share: { part, of }, progress: () => {} };
  const news = assessShare(given);
  if (news.kind !== 'done') throw new Error('the file was refused');
  return news.result;
}

it('tells of a file what one thread tells, however many share it and whichever is done first', async () => {
  const alone = joinShares([shareOf(0, 1)], words);
  const shared = joinShares([shareOf(2, 3), shareOf(0, 3), shareOf(1, 3)], words);
  expect([shared.rows, shared.assessed, shared.failedRows]).toEqual([1002, 998, 4]);
  expect(shared.problems.map(({ line, code }) => [line, code])).toEqual([
    [9, 'bad-date'],
    [309, 'bad-date'],
    [609, 'bad-date'],
    [909, 'bad-date'],
  ]);
  const lines = (await shared.results.text()).split('\r\n');
  const cases = [...new Set(lines.slice(1, -1).map((line) => line.split(',')[1]))];
  expect([cases[0], cases.at(-1), cases.length]).toEqual(['row 0', 'row 1002', 998]);
  expect(lines).toEqual((await alone.results.text()).split('\r\n'));
  expect(await shared.problemFile.text()).toBe(await alone.problemFile.text());
  const byName = ({ benefit: a }: { benefit: string }, { benefit: b }: { benefit: string }) => (a < b ? -1 : 1);
  expect(shared.counts.toSorted(byName)).toEqual(alone.counts.toSorted(byName));
});

it('refuses a file of a head alone, whoever reads it', () => {
  const given = { text: 'case,people.p1.born\n', rules, exact, words, on: ON, progress: () => {} };
  for (const part of [0, 1]) {
    const news = assessShare({ ...given, share: { part, of: 2 } });
    expect(news.kind === 'refused' && news.problems).toMatchObject([{ line: 2, code: 'no-rows' }]);
  }
});
