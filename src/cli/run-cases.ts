import { assessOne, type CaseFile, type Entitlement, type Rules, readCase } from '../engine/index.ts';
import {
  type BenefitFolder,
  type Compiled,
  type Diagnostic,
  meant,
  type RuleCase,
  type Said,
  said,
} from '../rules-compiler/index.ts';
import { caseProblemSaid, offsetIn } from './case-problem.ts';

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
  const told = new Set<string>();
  const tell: Tell = (code, path, problems, { name }, offset) => {
    const { file, spot } = cases.place;
    // What is wrong with a case is wrong with each of its rows, and with a default for everybody.
    const key = JSON.stringify([path, path[0] === 'defaults' || problems]);
    if (!told.has(key))
      diagnostics.push({ code, file, ...spot(path, offset), path: path.join('.'), ...said(code, { name, problems }) });
    told.add(key);
  };
  for (const ruleCase of cases.value.cases) {
    const named = cases.value.defaults?.[ruleCase.defaults ?? ''];
    for (const [path, mistake] of mistakesIn(ruleCase, cases.value.defaults, rules))
      tell('bad-case', path, [mistake], ruleCase, 0);
    // What such a case comes to only follows from that.
    if (ruleCase.wantsPerson || (ruleCase.defaults !== undefined && !named)) continue;
    const reading = readCase(rules, caseOf(ruleCase, named));
    if (!reading.ok) {
      for (const problem of reading.problems) {
        const path = answerAt(problem.path, ruleCase, named);
        tell('bad-case', path, [caseProblemSaid(problem, rules)], ruleCase, offsetIn(problem));
      }
      continue;
    }
    // One claim at a time: a case looks at few of the benefits.
    const find = (expected: Expectation): Entitlement | undefined =>
      assessOne(rules, reading.case, expected.benefit ?? benefit.value.id, expected.claimant);
    ruleCase.expect.forEach((expected, j) => {
      if (expected.benefit !== undefined && !rules.ruleset.benefits.some(({ id }) => id === expected.benefit)) return;
      const problems = problemsOf(expected, find(expected), { own: benefit.value.id, caseFile: reading.case, rules });
      if (problems.length === 0) passed++;
      else tell('case-fails', ruleCase.paths[j] ?? [], problems, ruleCase);
    });
  }
  return { passed, diagnostics };
}

type Tell = (
  code: 'bad-case' | 'case-fails',
  path: Path,
  problems: readonly Said[],
  ruleCase: RuleCase,
  offset?: number,
) => void;

type Path = readonly (string | number)[];

/** Where a case stands: the row of a table, or the whole entry. */
function entryOf({ paths }: RuleCase): Path {
  const [first = []] = paths;
  return first[2] === 'rows' ? first : first.slice(0, 2);
}

/** Where an answer stands that is wrong: in the row, in the case that all its rows share, or in the defaults. */
function answerAt(path: string, ruleCase: RuleCase, defaults: Defaults): Path {
  const { answered: byRow, household, people } = ruleCase;
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [entity, first] = steps;
  const rest = steps.slice(entity === 'people' ? 2 : 1).join('.');
  const whole = entryOf(ruleCase).slice(0, 2);
  const own = entity === 'people' ? byRow?.person : byRow?.household;
  const kind = entity === 'people' ? 'person' : 'household';
  const answered = keyIn(own, rest);
  if (answered !== undefined) return [...entryOf(ruleCase), kind, answered];
  const given = entity === 'people' ? people?.[Number(first)] : household;
  const byDefault = entity === 'people' ? defaults?.person : defaults?.household;
  const [isGiven, filledIn] = [keyIn(given, rest), keyIn(byDefault, rest)];
  if (filledIn !== undefined && isGiven === undefined) return ['defaults', ruleCase.defaults ?? '', kind, filledIn];
  return isGiven === undefined ? [...whole, ...steps] : [...whole, ...steps.slice(0, -rest.split('.').length), isGiven];
}

/** The key of an answer, in which there may be dots; or that of an answer of which only a part is wrong. */
function keyIn(answers: object | undefined, path: string): string | undefined {
  return Object.keys(answers ?? {}).find((key) => path === key || path.startsWith(`${key}.`));
}

/** What is wrong with a case besides its answers. */
function mistakesIn(
  ruleCase: RuleCase,
  defaults: object | undefined,
  rules: Rules,
): readonly (readonly [Path, Said])[] {
  const { source, invented, defaults: named, expect, wantsPerson, paths, people = [] } = ruleCase;
  const benefits = rules.ruleset.benefits.map(({ id }) => id);
  const ids = Object.keys(defaults ?? {});
  const entry = entryOf(ruleCase);
  const whole = entry.slice(0, 2);
  const found: (readonly [Path, Said])[] = [];
  if (!source && !invented) found.push([whole, said('bad-case.no-source')]);
  if (named !== undefined && !ids.includes(named))
    found.push([[...whole, 'defaults'], said('bad-case.no-defaults', { id: named, meant: meant(named, ids) })]);
  if (wantsPerson !== undefined) {
    const claimants = people.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    const { id, path } = wantsPerson;
    found.push([
      path,
      said('bad-case.row-claimant', { id, meant: meant(id, claimants), claimants: listed(claimants) }),
    ]);
  }
  expect.forEach(({ claimant: _, benefit, ...expected }, j) => {
    const at = paths[j] ?? entry;
    if (benefit !== undefined && !benefits.includes(benefit))
      found.push([[...at, 'benefit'], said('bad-case.no-benefit', { id: benefit, meant: meant(benefit, benefits) })]);
    if (Object.values(expected).every((value) => value === undefined))
      found.push([at, said('bad-case.expects-nothing')]);
  });
  return found;
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

interface About {
  readonly own: string;
  readonly caseFile: CaseFile;
  readonly rules: Rules;
}

/** What is wrong with a result; nothing when it is as expected. */
export function problemsOf(expected: Expectation, found: Entitlement | undefined, about: About): readonly Said[] {
  if (!found) return [noEntitlement(expected, about)];
  if (expected.condition !== undefined) return conditionProblems(expected, found);
  return [
    ...differing(
      'outcome',
      expected.outcome === undefined ? undefined : String(expected.outcome),
      found.outcome,
      found,
    ),
    ...amountProblems(expected.amount, found),
    ...missingProblems(expected.missing, found),
    ...differing('standing', expected.standing, found.standing, found),
    ...differing('deadline', expected.deadline, found.deadline ?? 'none', found),
    ...differing('best_by', expected.best_by, found.best_by ?? 'none', found),
  ];
}

function noEntitlement({ benefit, claimant }: Expectation, { own, caseFile, rules }: About): Said {
  const id = benefit ?? own;
  const isHousehold = rules.ruleset.benefits.find((one) => one.id === id)?.claimant === 'household';
  const claimants = isHousehold ? ['household'] : caseFile.people.map((person) => person.id);
  if (claimants.includes(claimant)) return said('case-fails.not-born', { claimant, day: caseFile.on });
  return said('case-fails.no-entitlement', { claimant, benefit: id, claimants });
}

function differing(
  what: 'outcome' | 'standing' | 'deadline' | 'best_by',
  expected: string | undefined,
  now: string | undefined,
  entitlement: Entitlement,
): readonly Said[] {
  if (expected === undefined || expected === now) return [];
  const values = { found: now ?? NOTHING, expected };
  if (what !== 'outcome') return [said(`case-fails.${what}`, values)];
  const failing = entitlement.conditions
    .filter(({ outcome }) => outcome !== true)
    .map(({ id, outcome }) => `${id} ${outcome}`);
  if (failing.length === 0) return [said('case-fails.outcome', values)];
  return [said('case-fails.because', { ...values, conditions: failing, missing: listed(entitlement.missing) })];
}

const NOTHING = said('case-fails.nothing');

function listed(names: readonly string[]): Said | readonly string[] {
  return names.length > 0 ? names : NOTHING;
}

function conditionProblems({ condition = '', outcome }: Expectation, found: Entitlement): readonly Said[] {
  const result = found.conditions.find(({ id }) => id === condition);
  const ids = found.conditions.map(({ id }) => id);
  if (!result) return [said('case-fails.no-condition', { id: condition, meant: meant(condition, ids) })];
  if (outcome === undefined || outcome === result.outcome) return [];
  return [said('case-fails.condition', { id: condition, found: String(result.outcome), expected: String(outcome) })];
}

function amountProblems(expected: Expectation['amount'], { amount }: Entitlement): readonly Said[] {
  if (expected === undefined) return [];
  const { min, max } = typeof expected === 'number' ? { min: expected, max: expected } : expected;
  if (amount?.min === min && amount.max === max) return [];
  const found = amount ? spanText(amount.min, amount.max) : NOTHING;
  return [said('case-fails.amount', { found, expected: spanText(min, max) })];
}

function spanText(min: number, max: number | null): string {
  return min === max ? String(min) : `${min}\u2013${max ?? ''}`;
}

function missingProblems(expected: Expectation['missing'], { missing }: Entitlement): readonly Said[] {
  if (expected === undefined) return [];
  const [wanted, found] = [[...expected].sort(), [...missing].sort()];
  if (wanted.join() === found.join()) return [];
  return [said('case-fails.missing', { found: listed(found), expected: listed(wanted) })];
}
