import { assessOne, type CaseFile, type Entitlement, type Rules, readCase } from '../engine/index.ts';
import type { BenefitFolder, Compiled, Diagnostic, RuleCase } from '../rules-compiler/index.ts';

export interface CasesRun {
  readonly passed: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the cases beside every benefit; an expectation that doesn't hold is a diagnostic at its line. */
export function runCases({ files }: Compiled, rules: Rules): CasesRun {
  const runs = files.benefits.map((folder) => runFolder(folder, rules));
  return {
    passed: runs.reduce((sum, run) => sum + run.passed, 0),
    diagnostics: runs.flatMap((run) => run.diagnostics),
  };
}

function runFolder({ benefit, cases }: BenefitFolder, rules: Rules): CasesRun {
  if (!cases) return { passed: 0, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  let passed = 0;
  const at = (path: readonly (string | number)[]): Pick<Diagnostic, 'file' | 'line' | 'path'> => {
    return { file: cases.place.file, line: cases.place.line(path), path: path.join('.') };
  };
  for (const ruleCase of cases.value.cases) {
    const place = at(ruleCase.paths[0]?.slice(0, 2) ?? []);
    if (!ruleCase.source && !ruleCase.invented) {
      diagnostics.push({ code: 'bad-case', ...place, message: 'a case has a `source` or `invented: true`' });
    }
    const reading = readCase(rules, caseOf(ruleCase, cases.value.defaults?.[ruleCase.defaults ?? '']));
    if (!reading.ok) {
      const found = reading.problems.map(({ code, path }) => `${path} ${code}`).join(', ');
      diagnostics.push({ code: 'bad-case', ...place, message: `"${ruleCase.name}": ${found}` });
      continue;
    }
    // One claim at a time: a case looks at few of the benefits.
    const find = (expected: Expectation): Entitlement | undefined =>
      assessOne(rules, reading.case, expected.benefit ?? benefit.value.id, expected.claimant);
    ruleCase.expect.forEach((expected, j) => {
      const problem = problemOf(expected, find(expected), benefit.value.id);
      if (problem === undefined) passed++;
      else
        diagnostics.push({
          code: 'case-fails',
          ...at(ruleCase.paths[j] ?? []),
          message: `"${ruleCase.name}": ${problem}`,
        });
    });
  }
  return { passed, diagnostics };
}

type Defaults = { readonly household?: object | undefined; readonly person?: object | undefined } | undefined;

/** The case with its named defaults filled in. */
export function caseOf(ruleCase: RuleCase, defaults: Defaults): unknown {
  return {
    on: ruleCase.on,
    household: { ...defaults?.household, ...ruleCase.household },
    people: (ruleCase.people ?? []).map((person) => ({ ...defaults?.person, ...person })),
  } satisfies Record<Exclude<keyof CaseFile, 'preferred'>, unknown>;
}

export type Expectation = RuleCase['expect'][number];

/** What is wrong with a result; undefined when it is as expected. */
export function problemOf(expected: Expectation, found: Entitlement | undefined, own: string): string | undefined {
  if (!found) return `no entitlement of ${expected.benefit ?? own} for ${expected.claimant}`;
  if (expected.condition !== undefined) return compareCondition(expected, found);
  const problems = [
    expected.outcome !== undefined &&
      expected.outcome !== found.outcome &&
      `outcome is ${found.outcome}, expected ${expected.outcome}${why(found)}`,
    expected.amount !== undefined && compareAmount(expected.amount, found),
    expected.missing !== undefined && compareMissing(expected.missing, found),
    expected.standing !== undefined && expected.standing !== found.standing && `standing is ${found.standing}`,
    expected.deadline !== undefined && expected.deadline !== found.deadline && `deadline is ${found.deadline}`,
  ].filter((problem) => typeof problem === 'string');
  return problems.length > 0 ? problems.join('; ') : undefined;
}

/** The conditions that kept an outcome from being what was expected. */
function why(found: Entitlement): string {
  const failing = found.conditions
    .filter(({ outcome }) => outcome !== true)
    .map(({ id, outcome }) => `${id} ${outcome}`);
  return failing.length > 0 ? ` (${failing.join(', ')}; missing ${found.missing.join(', ') || 'nothing'})` : '';
}

function compareCondition({ condition, outcome }: Expectation, found: Entitlement): string | undefined {
  const result = found.conditions.find(({ id }) => id === condition);
  if (!result) return `there is no condition ${condition}`;
  return outcome === undefined || outcome === result.outcome ? undefined : `${condition} is ${result.outcome}`;
}

function compareAmount(expected: NonNullable<Expectation['amount']>, { amount }: Entitlement): string | undefined {
  const { min, max } = typeof expected === 'number' ? { min: expected, max: expected } : expected;
  if (amount?.min === min && amount.max === max) return undefined;
  return `amount is ${amount ? `${amount.min}–${amount.max}` : 'none'}, expected ${min}–${max}`;
}

function compareMissing(expected: readonly string[], { missing }: Entitlement): string | undefined {
  const [a, b] = [[...expected].sort().join(', '), [...missing].sort().join(', ')];
  return a === b ? undefined : `missing is ${b || 'nothing'}, expected ${a || 'nothing'}`;
}
