import type { Benefit, Expression, Version } from '../engine/index.ts';
import { extentOf } from './analysis/conditions.ts';
import { type Soundness, soundnessOf } from './analysis/soundness.ts';
import { type TableMistake, tableMistakes } from './analysis/tables.ts';
import type { Compiled } from './compile.ts';
import { type Diagnostic, newReport, type Place, type Report, within } from './diagnostic.ts';
import type { Placed } from './load.ts';
import { placeOfAmount, placeOfCondition } from './places.ts';
import type { BenefitFile } from './schema.ts';

/**
 * Looks into rules that compile: conditions that can never fail or never hold, and gaps, overlaps and dead rows in tables, each
 * over everything its facts may be. Takes seconds for a large rule set, so `check` does it and a build doesn't.
 *
 * @example const mistakes = [...compiled.diagnostics, ...analyse(compiled)];
 */
export function analyse({ files, ruleset, diagnostics }: Compiled): readonly Diagnostic[] {
  const report = newReport();
  const soundness = soundnessOf(files, ruleset, diagnostics);
  for (const { benefit: file } of files.benefits) {
    const benefit = ruleset.benefits.find(({ id }) => id === file.value.id);
    for (const [i, version] of (benefit?.versions ?? []).entries()) {
      if (!benefit) continue;
      const look: Look = { ruleset, benefit, version, file, index: i, soundness, report };
      checkConditions(look);
      checkTable(look);
    }
  }
  return once(report.found);
}

interface Look {
  readonly ruleset: Compiled['ruleset'];
  readonly benefit: Benefit;
  readonly version: Version;
  readonly file: Placed<BenefitFile>;
  readonly index: number;
  readonly soundness: Soundness;
  readonly report: Report;
}

/** Common conditions and amounts are looked at for each version; what is wrong in all of them is said once. */
function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(
    (one, i) =>
      i === found.findIndex(({ code, file, path }) => code === one.code && file === one.file && path === one.path),
  );
}

function checkConditions({ ruleset, benefit, version, file, index, soundness, report }: Look): void {
  for (const condition of version.conditions) {
    const at = placeOfCondition(file, index, condition.id);
    if (!condition.test || !soundness.isSound(at, [condition.test])) continue;
    const extent = extentOf(ruleset, benefit.claimant, version, condition);
    if (extent === 'always')
      report('never-fails', at, `${condition.id} holds whatever the answers are: a condition must be able to fail`);
    if (extent === 'never')
      report(
        'never-holds',
        at,
        `${condition.id} holds for nobody: no answers make it true while this version is in force`,
      );
  }
}

function checkTable({ ruleset, benefit, version, file, index, soundness, report }: Look): void {
  const place = within(placeOfAmount(file, index), 'table');
  const tests = version.conditions.flatMap(({ test }): readonly Expression[] => (test ? [test] : []));
  if (!version.amount || !soundness.isSound(place, [version.amount.is, ...tests])) return;
  for (const mistake of tableMistakes(ruleset, benefit.claimant, version)) reportTable(mistake, place, report);
}

function reportTable(mistake: TableMistake, place: Place, report: Report): void {
  if (mistake.kind === 'gap') {
    report('table-gap', place, `no row for ${mistake.example}: add one, or \`otherwise\``);
    return;
  }
  const at = within(place, 'rules', mistake.row, 'when');
  const row = mistake.row + 1;
  if (mistake.kind === 'dead') report('never-holds', at, `row ${row} is never reached: nothing is left for it`);
  else {
    const both = `rows ${mistake.with + 1} and ${row} both hold for ${mistake.example}`;
    report('table-overlap', at, `${both}: \`hit: unique\` wants one`);
  }
}
