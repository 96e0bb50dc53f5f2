import Papa from 'papaparse';
import type { ExactModule, Rules } from '../../engine/index.ts';
import { rowAssessor } from './assess-rows.ts';
import { problemFile, resultFile } from './batch-files.ts';
import type { BatchCount, BatchNews, BatchOrder, BatchProblem, BatchResult } from './batch-types.ts';
import { readHeader } from './columns.ts';
import { type Row, rowReader } from './row-reader.ts';

/** Rows that are worked out together. */
const BLOCK = 250;

/** The page shows so many; the file of problems has all. */
const SHOWN_PROBLEMS = 500;

interface Given extends Omit<BatchOrder, 'file' | 'ruleset'> {
  readonly text: string;
  readonly rules: Rules;
  readonly exact: ExactModule;
  /** Hears how far it is, after each block. */
  readonly progress: (done: number, of: number) => void;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** Assesses every row of a file. A bad row is reported and left out; a header that can't be read stops everything. */
export function assessBatch(given: Given): Exclude<BatchNews, { kind: 'progress' }> {
  const { text, now } = given;
  const start = now();
  let work: Work | undefined;
  let refused: readonly BatchProblem[] | undefined;
  let line = 1;
  // Row by row: a file's cells all at once would fill the memory.
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }, parser) => {
      const at = line;
      line += linesIn(data);
      if (work)
        work.take(
          data,
          at,
          errors.some(({ type }) => type === 'Quotes'),
          meta.cursor,
        );
      else {
        const begun = begin(given, data);
        if (begun.ok) work = begun.work;
        else {
          refused = begun.problems;
          parser.abort();
        }
      }
    },
  });
  if (refused || !work) return { kind: 'refused', problems: refused ?? EMPTY };
  const done = work.finish();
  if (done.rows === 0) return { kind: 'refused', problems: HEADER_ALONE };
  return { kind: 'done', result: { ...done, milliseconds: Math.round(now() - start) } };
}

const EMPTY: readonly BatchProblem[] = [{ line: 1, column: 0, name: '', code: 'empty-file', found: '' }];

const HEADER_ALONE: readonly BatchProblem[] = [{ line: 2, column: 0, name: '', code: 'no-rows', found: '' }];

interface Work {
  take(cells: readonly string[], line: number, hasBadQuotes: boolean, cursor: number): void;
  finish(): Omit<BatchResult, 'milliseconds'>;
}

function begin(
  given: Given,
  header: readonly string[],
): { readonly ok: true; readonly work: Work } | { readonly ok: false; readonly problems: readonly BatchProblem[] } {
  const { text, rules, exact, words, on } = given;
  if (header.every((cell) => cell.trim() === '')) return { ok: false, problems: EMPTY };
  const reading = readHeader(header, rules.ruleset.facts);
  if (!reading.ok) return reading;
  const read = rowReader(reading.layout, header, words, on);
  const assess = rowAssessor(rules, exact, reading.layout);
  const results = resultFile(words, rules.ruleset);
  const tally = tallyOf();
  const problems: BatchProblem[] = [];
  let [assessed, failedRows, rows] = [0, 0, 0];
  let waiting: Row[] = [];
  const assessWaiting = () => {
    const done = assess(waiting);
    results.add(done);
    for (const { found } of done) tally.add(found);
    assessed += done.length;
    waiting = [];
  };
  const work: Work = {
    take: (cells, line, hasBadQuotes, cursor) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      rows += 1;
      const outcome = hasBadQuotes ? quotesProblem(line) : read(cells, line);
      if ('row' in outcome) waiting.push(outcome.row);
      else {
        failedRows += 1;
        problems.push(...outcome.problems);
      }
      if (waiting.length === BLOCK) assessWaiting();
      if (rows % BLOCK === 0) given.progress(cursor, text.length);
    },
    finish: () => {
      assessWaiting();
      return {
        rows,
        assessed,
        failedRows,
        counts: tally.counts(),
        problems: problems.slice(0, SHOWN_PROBLEMS),
        results: results.blob(),
        problemFile: problemFile(problems, words),
      };
    },
  };
  return { ok: true, work };
}

function quotesProblem(line: number): { readonly problems: readonly BatchProblem[] } {
  return { problems: [{ line, column: 0, name: '', code: 'quotes', found: '' }] };
}

/** A quoted cell may go over several lines of the file. */
function linesIn(cells: readonly string[]): number {
  let breaks = 1;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function tallyOf() {
  const counts = new Map<string, { eligible: number; unknown: number }>();
  return {
    add: (found: readonly { readonly benefit: string; readonly outcome: 'eligible' | 'unknown' }[]) => {
      for (const { benefit, outcome } of found) {
        const own = counts.get(benefit) ?? { eligible: 0, unknown: 0 };
        own[outcome] += 1;
        counts.set(benefit, own);
      }
    },
    counts: (): readonly BatchCount[] =>
      [...counts]
        .map(([benefit, own]) => ({ benefit, ...own }))
        .toSorted((a, b) => b.eligible - a.eligible || b.unknown - a.unknown),
  };
}
