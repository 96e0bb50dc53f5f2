import {
  assessSome,
  type Bounds,
  type CaseFile,
  ELIGIBLE,
  type ExactModule,
  type ExactProgramme,
  exactArithmetic,
  factsIn,
  INELIGIBLE,
  NOT_BORN_YET,
  OPEN,
  parseDay,
  type Rules,
  versionOn,
} from '../../engine/index.ts';
import type { Layout } from './columns.ts';
import { ALWAYS, columnsFor } from './columns-read.ts';
import { type ExactBlock, type Needs, needsOf, runBlock, slotsOf } from './exact-block.ts';
import { caseOf, type Row } from './row-reader.ts';

/** Something that came of a row: certain or possible. */
export interface Found {
  readonly benefit: string;
  readonly claimant: string;
  readonly outcome: 'eligible' | 'unknown';
  readonly amount: (Bounds & { readonly unit: string }) | undefined;
}

export interface AssessedRow {
  readonly row: Row;
  readonly found: readonly Found[];
}

/** The programmes of one day. */
interface DayPlan {
  readonly programmes: readonly ExactProgramme[];
  readonly needs: readonly Needs[];
  /** Whether the amount has bounds even where a number in it isn't known: those are the engine's. */
  readonly isCapped: readonly boolean[];
  /** In force, and not among the programmes. */
  readonly others: readonly string[];
}

/** Assesses rows: by emitted rules where all that a benefit needs is known, else by the engine. */
export function rowAssessor(rules: Rules, { exact, layout: exactLayout }: ExactModule, layout: Layout) {
  const { prepare } = exact(exactArithmetic);
  const { benefits, facts } = rules.ruleset;
  const slots = slotsOf(layout, exactLayout);
  const plans = new Map<string, DayPlan>();
  const planOf = (on: string): DayPlan => {
    const known = plans.get(on);
    if (known) return known;
    const day = parseDay(on) ?? 0;
    const programmes = prepare(day);
    const inForce = benefits.filter((benefit) => benefit.level !== 'referral' && versionOn(benefit, day));
    const needs = programmes.map(({ benefit: id }) => {
      const benefit = benefits.find((one) => one.id === id);
      return needsOf(new Set([...factsIn(benefit && versionOn(benefit, day), facts), ...ALWAYS]), exactLayout);
    });
    const others = inForce.map(({ id }) => id).filter((id) => !programmes.some(({ benefit }) => benefit === id));
    const isCapped = programmes.map(({ benefit: id }) => {
      const benefit = benefits.find((one) => one.id === id);
      return hasLimit(benefit && versionOn(benefit, day)?.amount?.is);
    });
    const plan = { programmes, needs, isCapped, others };
    plans.set(on, plan);
    return plan;
  };
  const columnsOf = columnsFor(rules, layout);
  return (rows: readonly Row[]): readonly AssessedRow[] => {
    const days = [...new Set(rows.map(({ on }) => on))];
    return days.flatMap((on) => {
      const { programmes, needs, isCapped, others } = planOf(on);
      const ofDay = rows.filter((row) => row.on === on);
      const block = runBlock(ofDay, programmes, { layout, exact: exactLayout, slots, needs });
      return ofDay.map((row, i) => {
        const left = new Set(others);
        const found = exactlyFound({ block, programmes, isCapped, layout }, row, i, left);
        const rest = left.size === 0 ? [] : foundByEngine(rules, caseOf(layout, row, columnsOf(left, on)), left);
        return { row, found: [...found, ...rest] };
      });
    });
  };
}

interface Worked {
  readonly block: ExactBlock;
  readonly isCapped: DayPlan['isCapped'];
  readonly programmes: readonly ExactProgramme[];
  readonly layout: Layout;
}

/** What emitted rules found for one row; `left` takes the benefits that they can't tell. */
function exactlyFound(
  { block, programmes, isCapped, layout }: Worked,
  row: Row,
  at: number,
  left: Set<string>,
): Found[] {
  const found: Found[] = [];
  programmes.forEach(({ benefit, claimant, unit }, p) => {
    if (!block.isKnown(at, p)) {
      left.add(benefit);
      return;
    }
    const results = block.results[p];
    if (!results) return;
    const isPerson = claimant === 'person';
    const first = isPerson ? (block.starts[at] ?? 0) : at;
    const end = isPerson ? (block.starts[at + 1] ?? 0) : at + 1;
    const own: Found[] = [];
    for (let i = first; i < end; i++) {
      const outcome = results.outcomes[i] ?? INELIGIBLE;
      if (outcome === INELIGIBLE || outcome === NOT_BORN_YET) continue;
      const amount = results.amounts[i] ?? Number.NaN;
      if (outcome === OPEN || (Number.isNaN(amount) && isCapped[p])) {
        left.add(benefit);
        return;
      }
      const who = isPerson ? (layout.people[row.people[i - first] ?? 0] ?? '') : 'household';
      const isSure = outcome === ELIGIBLE;
      own.push({
        benefit,
        claimant: who,
        outcome: isSure ? 'eligible' : 'unknown',
        amount: unit === null ? undefined : amountOf(amount, isSure, unit),
      });
    }
    found.push(...own);
  });
  return found;
}

/** NaN hangs on a number that nobody knows. */
function amountOf(amount: number, isSure: boolean, unit: string): Found['amount'] {
  if (Number.isNaN(amount)) return { min: 0, max: null, unit };
  return { min: isSure ? amount : 0, max: amount, unit };
}

function foundByEngine(rules: Rules, caseFile: CaseFile, wanted: ReadonlySet<string>): readonly Found[] {
  return assessSome(rules, caseFile, wanted).flatMap(({ benefit, claimant, outcome, amount }) =>
    outcome === 'eligible' || outcome === 'unknown'
      ? [{ benefit, claimant, outcome, amount: amount ?? undefined }]
      : [],
  );
}

/** Whether an expression takes the least or the most of something, or chooses: nobody may know which, but what there is to choose from. */
function hasLimit(expression: unknown): boolean {
  if (!Array.isArray(expression)) return false;
  return LIMITS.has(expression[0]) || expression.some(hasLimit);
}

const LIMITS: ReadonlySet<unknown> = new Set(['min', 'max', 'if', 'table']);
