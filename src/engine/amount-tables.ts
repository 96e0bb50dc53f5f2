import { assessOne } from './assess.ts';
import type { AmountBounds, Answer, Band, CaseFile, Claim, Entitlement } from './assessment.ts';
import { bands } from './bands.ts';
import { answerAt, withAnswer } from './case.ts';
import { factsOfAmount } from './facts-of-amount.ts';
import type { Rules } from './link.ts';
import { isPossible } from './possible.ts';
import type { Fact } from './ruleset.ts';

/** What a claim comes to by each answer to one question, all others staying as they are. */
export interface AmountTable {
  /** `household.x` or `people.<id>.x`. */
  readonly fact: string;
  readonly rows: readonly AmountRow[];
  /** The row of the answer given; undefined where none was, or one that lies on several rows. */
  readonly own: number | undefined;
}

/** Answers that come to the same. */
export interface AmountRow {
  readonly answers: readonly (boolean | string)[] | Band;
  /** The case with the first of them, and what the claim is in it. */
  readonly tried: CaseFile;
  readonly of: Entitlement;
}

/** More rows than this are no table that somebody reads. */
const MOST_ROWS = 10;

/**
 * The tables by which the amount of a claim is set, the most telling one first: for each question that the amount looks at,
 * one row for every amount that its answers lead to. Questions whose answers all come to the same have none.
 *
 * @example amountTables(rules, caseFile, { benefit: 'childcare_allowance', claimant: 'baby' }) // by order of birth
 */
export function amountTables(rules: Rules, caseFile: CaseFile, claim: Claim): readonly AmountTable[] {
  const read = factsOfAmount(rules, caseFile.on, claim.benefit);
  const tables = rules.ruleset.facts.flatMap((fact) => {
    if (!read.has(fact.id) || fact.is || isGiven(fact)) return [];
    return tableOf(rules, caseFile, claim, fact) ?? [];
  });
  return tables.sort((a, b) => amountsIn(b.rows) - amountsIn(a.rows));
}

/** Who somebody is, and what they get already, is no answer that sets an amount. */
function isGiven({ id }: Fact): boolean {
  return id === 'person.relation' || id.startsWith('person.receives.');
}

function tableOf(rules: Rules, caseFile: CaseFile, claim: Claim, fact: Fact): AmountTable | undefined {
  const path = pathOf(fact, claim);
  const choices = path && choicesOf(rules, caseFile, path, fact, claim);
  if (!path || !choices) return undefined;
  const rows = joined(choices.flatMap((answers) => rowOf(rules, caseFile, claim, path, answers) ?? []));
  if (rows.length > MOST_ROWS || amountsIn(rows) < 2) return undefined;
  return { fact: path, rows, own: ownRow(rows, answerAt(caseFile, path)) };
}

function pathOf({ id, entity }: Fact, { claimant }: Claim): string | undefined {
  if (entity === 'household') return id;
  return claimant === 'household' ? undefined : id.replace(/^person/, `people.${claimant}`);
}

/** Every answer for itself, or the spans between the lines at which this benefit changes. */
function choicesOf(
  rules: Rules,
  caseFile: CaseFile,
  path: string,
  { type, options }: Fact,
  { benefit }: Claim,
): readonly AmountRow['answers'][] | undefined {
  if (type === 'boolean') return [[true], [false]];
  if (type === 'enum') return options?.map((option) => [option]);
  return type === 'number' ? spansOf(bands(rules, caseFile, path), benefit) : undefined;
}

/** Lines of other benefits are left out, and the spans on both sides of them become one. */
function spansOf(all: readonly Band[], benefit: string): readonly AmountRow['answers'][] {
  const spans: AmountRow['answers'][] = [];
  let min: Band['min'] | undefined;
  for (const band of all) {
    min ??= band.min;
    const lines = band.lines.filter((line) => line.benefit === benefit);
    if (band.max !== null && lines.length === 0) continue;
    spans.push({ min, max: band.max, lines });
    min = undefined;
  }
  return spans;
}

function rowOf(
  rules: Rules,
  caseFile: CaseFile,
  { benefit, claimant }: Claim,
  path: string,
  answers: AmountRow['answers'],
): AmountRow | undefined {
  const tried = withAnswer(caseFile, path, firstOf(answers));
  const of = assessOne(rules, tried, benefit, claimant);
  return of && { answers, tried, of };
}

function firstOf(answers: AmountRow['answers']): Answer | undefined {
  if (!isSpan(answers)) return answers[0];
  return answers.max === null ? { min: answers.min } : { min: answers.min, max: answers.max };
}

/** Whether a row is of a span of numbers, and not of some options. */
export function isSpan(answers: AmountRow['answers']): answers is Band {
  return !Array.isArray(answers);
}

/** Neighbours that come to the same are one row. */
function joined(rows: readonly AmountRow[]): readonly AmountRow[] {
  const all: AmountRow[] = [];
  for (const row of rows) {
    const before = all.at(-1);
    if (before && isSame(before.of, row.of))
      all[all.length - 1] = { ...before, answers: both(before.answers, row.answers) };
    else all.push(row);
  }
  return all;
}

function both(a: AmountRow['answers'], b: AmountRow['answers']): AmountRow['answers'] {
  if (isSpan(a)) return isSpan(b) ? { min: a.min, max: b.max, lines: b.lines } : a;
  return isSpan(b) ? a : [...a, ...b];
}

function isSame(a: Entitlement, b: Entitlement): boolean {
  return a.outcome === b.outcome && (a.outcome === 'ineligible' || said(a.amount) === said(b.amount));
}

function said(amount: AmountBounds | null): string {
  return amount ? `${amount.min} ${amount.max}` : '';
}

/** How many different amounts the rows that aren't a no come to. */
function amountsIn(rows: readonly AmountRow[]): number {
  const paid = rows.filter(({ of }) => isPossible(of));
  return new Set(paid.map(({ of }) => said(of.amount))).size;
}

function ownRow(rows: readonly AmountRow[], answer: Answer | undefined): number | undefined {
  if (answer === undefined) return undefined;
  const at = rows.findIndex(({ answers }) =>
    isSpan(answers) ? holds(answers, answer) : answers.includes(answer as never),
  );
  return at < 0 ? undefined : at;
}

function holds({ min, max }: Band, answer: Answer): boolean {
  const [low, high] = typeof answer === 'object' && 'min' in answer ? [answer.min, answer.max] : [answer, answer];
  if (typeof low !== 'number' || typeof min !== 'number' || low < min) return false;
  return max === null || (typeof high === 'number' && typeof max === 'number' && high <= max);
}
