import { parseDay, type RuleSet } from '../../engine/index.ts';
import type { AssessedRow } from './assess-rows.ts';
import type { BatchProblem, BatchWords } from './batch-types.ts';
import { csvFile, csvLine } from './csv-line.ts';
import { choicesOn, rivalsOf } from './rivals.ts';

const RESULT_COLUMNS = [
  'line',
  'case',
  'on',
  'claimant',
  'benefit',
  'name',
  'outcome',
  'min',
  'max',
  'unit',
  'choose_one_with',
];
const PROBLEM_COLUMNS = ['line', 'column', 'name', 'problem', 'found'];

/** Grows as rows are assessed; a line for each claim that is certain or possible, one for a row without any. */
export function resultFile({ outcomes, benefits }: BatchWords, ruleset: RuleSet) {
  const parts: string[] = [csvFile([RESULT_COLUMNS])];
  const choices = new Map<string, ReturnType<typeof choicesOn>>();
  const choicesFor = (on: string) => {
    const known = choices.get(on) ?? choicesOn(ruleset, parseDay(on) ?? 0);
    choices.set(on, known);
    return known;
  };
  return {
    add: (rows: readonly AssessedRow[]) => {
      const cells = rows.flatMap(({ row: { line, name, on }, found }) => {
        if (found.length === 0) return [[line, name, on, '', '', '', outcomes.none, '', '', '', '']];
        return found.map((one) => [
          line,
          name,
          on,
          one.claimant,
          one.benefit,
          benefits[one.benefit] ?? one.benefit,
          outcomes[one.outcome],
          one.amount?.min ?? '',
          one.amount?.max ?? '',
          one.amount?.unit ?? '',
          rivalsOf(one, found, choicesFor(on)).join(' '),
        ]);
      });
      if (cells.length > 0) parts.push(cells.map(csvLine).join(''));
    },
    blob: () => asBlob(parts),
  };
}

export function problemFile(problems: readonly BatchProblem[], words: BatchWords): Blob {
  const cells = problems.map(({ line, column, name, code, found }) => [
    line,
    column === 0 ? '' : column,
    name,
    words.problems[code],
    found,
  ]);
  return asBlob([csvFile([PROBLEM_COLUMNS, ...cells])]);
}

function asBlob(parts: readonly string[]): Blob {
  return new Blob([...parts], { type: 'text/csv;charset=utf-8' });
}
