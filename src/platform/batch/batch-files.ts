import { parseDay, type RuleSet } from '../../engine/index.ts';
import type { AssessedRow } from './assess-rows.ts';
import { type BatchProblem, type BatchWords, PROBLEM_COLUMNS, RESULT_COLUMNS } from './batch-types.ts';
import { csvFile, csvLine } from './csv-line.ts';
import { exclusionsOn, rivalsOf, takenOff } from './rivals.ts';

/** The lines of some rows: one for each claim that is certain or possible, one for a row without any. */
export function resultLines({ outcomes, benefits, units, household }: BatchWords, ruleset: RuleSet) {
  const nameOf = (benefit: string) => benefits[benefit] ?? benefit;
  const names = (ids: readonly string[]) => ids.map(nameOf).join('\u3001');
  const byDay = new Map<string, ReturnType<typeof exclusionsOn>>();
  const exclusionsFor = (on: string) => {
    const known = byDay.get(on) ?? exclusionsOn(ruleset, parseDay(on) ?? 0);
    byDay.set(on, known);
    return known;
  };
  const linesOf = ({ line, name, on }: AssessedRow['row'], found: AssessedRow['found']): string => {
    if (found.length === 0) return csvLine([line, name, on, '', '', '', outcomes.none, '', '', '', '', '']);
    const lines = found.map((one) =>
      csvLine([
        line,
        name,
        on,
        one.claimant === 'household' ? household : one.claimant,
        one.benefit,
        nameOf(one.benefit),
        outcomes[one.outcome],
        one.amount?.min ?? '',
        one.amount?.max ?? '',
        one.amount ? (units[one.amount.unit] ?? one.amount.unit) : '',
        names(rivalsOf(one, found, exclusionsFor(on))),
        names(takenOff(one, found, exclusionsFor(on))),
      ]),
    );
    return lines.join('');
  };
  return (rows: readonly AssessedRow[]): Blob => asBlob(rows.map(({ row, found }) => linesOf(row, found)));
}

/** The file of results, of its lines. */
export function resultFile(lines: readonly Blob[], { columns }: BatchWords): Blob {
  return asBlob([csvFile([RESULT_COLUMNS.map((column) => columns[column])]), ...lines]);
}

export function problemFile(problems: readonly BatchProblem[], words: BatchWords): Blob {
  const cells = problems.map(({ line, column, name, code, found }) => [
    line,
    column === 0 ? '' : column,
    name,
    words.problems[code],
    found,
  ]);
  return asBlob([csvFile([PROBLEM_COLUMNS.map((column) => words.columns[column]), ...cells])]);
}

function asBlob(parts: readonly BlobPart[]): Blob {
  return new Blob([...parts], { type: 'text/csv;charset=utf-8' });
}
