import { type Benefit, type Expression, formatDay, LAST_DAY, type Version } from '../engine/index.ts';
import { extentOf } from './analysis/conditions.ts';
import { figureGaps } from './analysis/figures.ts';
import { type Soundness, soundnessOf } from './analysis/soundness.ts';
import { type TableMistake, tableMistakes } from './analysis/tables.ts';
import type { Compiled } from './compile.ts';
import { type Diagnostic, newReport, type Place, type Report, within } from './diagnostic.ts';
import type { Placed } from './load.ts';
import { allParameters } from './names.ts';
import { placeOfAmount, placeOfCondition } from './places.ts';
import { said } from './saying.ts';
import type { BenefitFile } from './schema.ts';

/**
 * Looks into rules that compile: conditions that can never fail or never hold, and gaps, overlaps and dead rows in tables, each
 * over everything its facts may be. Takes seconds for a large rule set, so `check` does it and a build doesn't.
 *
 * @example const mistakes = [...compiled.diagnostics, ...analyse(compiled)];
 */
export function analyse({ files, ruleset, diagnostics }: Compiled): readonly Diagnostic[] {
  const report = newReport();
  // What facts and figures there are isn't known then: everything would look as if it never held.
  if ([...files.unread].some((file) => /^(facts|household|shared)\//.test(file))) return [];
  const soundness = soundnessOf(files, ruleset, diagnostics);
  const places = new Map(allParameters(files).map(([id, { place }]) => [id, place]));
  for (const { benefit: file } of files.benefits) {
    if (files.unread.has(`benefits/${file.value.id}/parameters.yaml`)) continue;
    const benefit = ruleset.benefits.find(({ id }) => id === file.value.id);
    for (const [i, version] of (benefit?.versions ?? []).entries()) {
      if (!benefit) continue;
      const look: Look = { ruleset, benefit, version, file, index: i, soundness, report };
      checkConditions(look);
      checkTable(look);
      checkFigures(look, places);
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
    if (extent === 'always') report('never-fails', at, said('never-fails', { id: condition.id }));
    if (extent === 'never') report('never-holds', at, said('never-holds.condition', { id: condition.id }));
  }
}

function checkTable({ ruleset, benefit, version, file, index, soundness, report }: Look): void {
  const place = within(placeOfAmount(file, index), 'table');
  const tests = version.conditions.flatMap(({ test }): readonly Expression[] => (test ? [test] : []));
  if (!version.amount || !soundness.isSound(place, [version.amount.is, ...tests])) return;
  for (const mistake of tableMistakes(ruleset, benefit.claimant, version)) reportTable(mistake, place, report);
}

function checkFigures({ ruleset, benefit, version, report }: Look, places: ReadonlyMap<string, Place>): void {
  for (const { parameter, from, to } of figureGaps(ruleset, version)) {
    const place = places.get(parameter.id);
    const values = { id: parameter.id, benefit: benefit.id, from: formatDay(from) };
    const isOpen = to >= LAST_DAY;
    const what = isOpen
      ? said('time-gap.figure-from', values)
      : said('time-gap.figure', { ...values, to: formatDay(to) });
    if (place) report('time-gap', place, what);
  }
}

function reportTable(mistake: TableMistake, place: Place, report: Report): void {
  if (mistake.kind === 'gap') {
    report('table-gap', place, said('table-gap', { example: mistake.example }));
    return;
  }
  const at = within(place, 'rules', mistake.row, 'when');
  const row = mistake.row + 1;
  if (mistake.kind === 'dead') report('never-holds', at, said('never-holds.row', { row }));
  else {
    report('table-overlap', at, said('table-overlap', { other: mistake.with + 1, row, example: mistake.example }));
  }
}
