import Papa from 'papaparse';
import type { ExactModule, Rules } from '../../engine/index.ts';
import { rowAssessor } from './assess-rows.ts';
import { resultLines } from './batch-files.ts';
import type { BatchCount, BatchOrder, BatchProblem, Share, ShareNews, ShareResult } from './batch-types.ts';
import { readHeader } from './columns.ts';
import { type Row, rowReader } from './row-reader.ts';

/** Rows that are worked out together. */
const BLOCK = 250;

interface Given extends Omit<BatchOrder, 'file' | 'ruleset'> {
  readonly text: string;
  readonly share: Share;
  readonly rules: Rules;
  readonly exact: ExactModule;
  /** Hears how far it is, after each block. */
  readonly progress: (done: number, of: number) => void;
}

/**
 * Assesses the rows of a file that are this thread's. A bad row is reported and left out; a header that can't be read stops
 * everything, and so does a file without rows.
 */
export function assessShare(given: Given): Exclude<ShareNews, { kind: 'progress' }> {
  let work: Work | undefined;
  let refused: readonly BatchProblem[] | undefined;
  let line = 1;
  // Row by row: a file's cells all at once would fill the memory.
  Papa.parse<string[]>(given.text, {
    step: ({ data, errors, meta }, parser) => {
      const at = line;
      line += linesIn(data);
      if (work) {
        const hasBadQuotes = errors.some(({ type }) => type === 'Quotes');
        work.take(data, { line: at, hasBadQuotes, cursor: meta.cursor });
        return;
      }
      const begun = begin(given, data);
      if (begun.ok) work = begun.work;
      else {
        refused = begun.problems;
        parser.abort();
      }
    },
  });
  if (refused || !work) return { kind: 'refused', problems: refused ?? EMPTY };
  const { rowsInAll, ...result } = work.finish();
  return rowsInAll === 0 ? { kind: 'refused', problems: HEADER_ALONE } : { kind: 'done', result };
}

const EMPTY: readonly BatchProblem[] = [{ line: 1, column: 0, name: '', code: 'empty-file', found: '' }];

const HEADER_ALONE: readonly BatchProblem[] = [{ line: 2, column: 0, name: '', code: 'no-rows', found: '' }];

/** Where a row stands in the file. */
interface Place {
  readonly line: number;
  readonly hasBadQuotes: boolean;
  readonly cursor: number;
}

interface Work {
  take(cells: readonly string[], place: Place): void;
  finish(): ShareResult & { readonly rowsInAll: number };
}

function begin(
  given: Given,
  header: readonly string[],
): { readonly ok: true; readonly work: Work } | { readonly ok: false; readonly problems: readonly BatchProblem[] } {
  const { text, share, rules, exact, words, on } = given;
  if (header.every((cell) => cell.trim() === '')) return { ok: false, problems: EMPTY };
  const reading = readHeader(header, rules.ruleset.facts);
  if (!reading.ok) return reading;
  const read = rowReader(reading.layout, header, words, on);
  const assess = rowAssessor(rules, exact, reading.layout);
  const linesOf = resultLines(words, rules.ruleset);
  const tally = tallyOf();
  const problems: BatchProblem[] = [];
  const blocks: (readonly [number, Blob])[] = [];
  let [assessed, failedRows, rows, rowsInAll] = [0, 0, 0, 0];
  let waiting: Row[] = [];
  const assessWaiting = (block: number) => {
    const done = assess(waiting);
    blocks.push([block, linesOf(done)]);
    for (const { found } of done) tally.add(found);
    assessed += done.length;
    waiting = [];
  };
  const isOwn = (block: number) => block % share.of === share.part;
  const work: Work = {
    take: (cells, { line, hasBadQuotes, cursor }) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      const block = Math.floor(rowsInAll / BLOCK);
      rowsInAll += 1;
      const isLast = rowsInAll % BLOCK === 0;
      if (isOwn(block)) {
        rows += 1;
        const outcome = hasBadQuotes ? quotesProblem(line) : read(cells, line);
        if ('row' in outcome) waiting.push(outcome.row);
        else {
          failedRows += 1;
          problems.push(...outcome.problems);
        }
        if (isLast) assessWaiting(block);
      }
      if (isLast) given.progress(cursor, text.length);
    },
    finish: () => {
      if (waiting.length > 0) assessWaiting(Math.floor(rowsInAll / BLOCK));
      return { rowsInAll, rows, assessed, failedRows, counts: tally.counts(), problems, blocks };
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
    counts: (): readonly BatchCount[] => [...counts].map(([benefit, own]) => ({ benefit, ...own })),
  };
}
