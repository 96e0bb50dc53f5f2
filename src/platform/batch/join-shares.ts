import { problemFile, resultFile } from './batch-files.ts';
import type { BatchCount, BatchResult, BatchWords, ShareResult } from './batch-types.ts';

/** The page shows so many; the file of problems has all. */
const SHOWN_PROBLEMS = 500;

/** What came of a whole file, of what came of each thread's rows: in the order of the file, whoever was done first. */
export function joinShares(shares: readonly ShareResult[], words: BatchWords): Omit<BatchResult, 'milliseconds'> {
  const problems = shares.flatMap((share) => share.problems).toSorted((a, b) => a.line - b.line);
  const blocks = shares.flatMap((share) => share.blocks).toSorted(([a], [b]) => a - b);
  const lines = blocks.map(([, blob]) => blob);
  return {
    rows: sumOf(shares, ({ rows }) => rows),
    assessed: sumOf(shares, ({ assessed }) => assessed),
    failedRows: sumOf(shares, ({ failedRows }) => failedRows),
    counts: counted(shares.flatMap(({ counts }) => counts)),
    problems: problems.slice(0, SHOWN_PROBLEMS),
    results: resultFile(lines, words),
    problemFile: problemFile(problems, words),
  };
}

function sumOf(shares: readonly ShareResult[], of: (share: ShareResult) => number): number {
  return shares.reduce((sum, share) => sum + of(share), 0);
}

/** One count for each benefit, the most certain first. */
function counted(counts: readonly BatchCount[]): readonly BatchCount[] {
  const all = new Map<string, BatchCount>();
  for (const one of counts) {
    const { eligible, unknown } = all.get(one.benefit) ?? { eligible: 0, unknown: 0 };
    all.set(one.benefit, { ...one, eligible: eligible + one.eligible, unknown: unknown + one.unknown });
  }
  return [...all.values()].toSorted((a, b) => b.eligible - a.eligible || b.unknown - a.unknown);
}
