import {
  type CaseFile,
  ELIGIBLE,
  type Exact,
  type ExactLayout,
  type ExactProgramme,
  exactArithmetic,
  exactRows,
  OPEN,
  parseDay,
  runExact,
  UNKNOWN,
} from '../../../src/engine/index.ts';
import { emitExact } from '../../../src/rules-compiler/emit.ts';
import { loadExact } from '../../exact/load-exact.ts';
import { rules } from '../rules-under-test.ts';

/** What a claim comes to: nothing (0), perhaps something (1) or something (2), and how much. */
export interface Found {
  readonly rank: number;
  readonly amount: number;
}

export interface ExactRules {
  readonly layout: ExactLayout;
  readonly programmesOn: (on: string) => readonly ExactProgramme[];
}

let loaded: Promise<ExactRules> | undefined;

/** The emitted rules, which work out thousands of households in a moment. */
export function exactRules(): Promise<ExactRules> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ExactRules> {
  const { layout, exact } = await loadExact(emitExact(rules.ruleset).source);
  const { prepare }: Exact = exact(exactArithmetic);
  const prepared = new Map<string, readonly ExactProgramme[]>();
  const programmesOn = (on: string): readonly ExactProgramme[] => {
    const known = prepared.get(on) ?? prepare(parseDay(on) ?? 0);
    prepared.set(on, known);
    return known;
  };
  return { layout, programmesOn };
}

/** The claims of each case under one programme; undefined where the engine alone can tell. */
export function claimsOf(
  { layout }: ExactRules,
  programme: ExactProgramme,
  cases: readonly CaseFile[],
): readonly (readonly (Found | undefined)[])[] {
  const input = exactRows(layout, cases);
  const [results] = runExact([programme], input);
  return cases.map(({ people }, i) => {
    const first = programme.claimant === 'household' ? i : (input.starts[i] ?? 0);
    const count = programme.claimant === 'household' ? 1 : people.length;
    return Array.from({ length: count }, (_, k) =>
      foundOf(results?.outcomes[first + k] ?? 0, results?.amounts[first + k] ?? 0),
    );
  });
}

function foundOf(outcome: number, amount: number): Found | undefined {
  if (outcome === OPEN) return undefined;
  const rank = outcome === ELIGIBLE ? 2 : outcome === UNKNOWN ? 1 : 0;
  return { rank, amount: rank === 0 ? 0 : amount };
}
