import {
  type CaseFile,
  type Entitlement,
  type ExactProgramme,
  type ExactResults,
  INELIGIBLE,
  NOT_BORN_YET,
  OPEN,
} from '../../src/engine/index.ts';

const OUTCOMES = ['ineligible', 'eligible', 'unknown'] as const;
const TRUTHS = [false, true, 'unknown'] as const;

/** How often what was compared agreed, and where emitted rules handed over to the engine. */
export interface Tally {
  verdicts: number;
  conditions: number;
  open: number;
  readonly differences: string[];
}

/** What emitted rules left for every claimant of some cases. */
export interface Run {
  readonly programme: ExactProgramme;
  readonly results: ExactResults;
  readonly starts: Int32Array;
}

/** Holds emitted rules against the engine's entitlements, case by case and claimant by claimant. */
export function compareClaims(
  { programme, results, starts }: Run,
  cases: readonly CaseFile[],
  assessed: readonly (readonly Entitlement[])[],
  tally: Tally,
): void {
  cases.forEach(({ people }, g) => {
    const own = (assessed[g] ?? []).filter(({ benefit }) => benefit === programme.benefit);
    if (programme.claimant === 'household') compareClaim(programme, results, g, own[0], tally);
    else {
      people.forEach(({ id }, i) => {
        const found = own.find(({ claimant }) => claimant === id);
        compareClaim(programme, results, (starts[g] ?? 0) + i, found, tally);
      });
    }
  });
}

function compareClaim(
  programme: ExactProgramme,
  results: ExactResults,
  claimant: number,
  found: Entitlement | undefined,
  tally: Tally,
): void {
  const outcome = results.outcomes[claimant] ?? -1;
  const where = `${programme.benefit} ${found?.claimant}`;
  if (outcome === NOT_BORN_YET || !found) {
    if (outcome !== NOT_BORN_YET || found) tally.differences.push(`${where}: one has nobody there`);
    return;
  }
  programme.conditions.forEach((id, i) => {
    const byte = results.conditions[claimant * programme.conditions.length + i] ?? -1;
    const expected = found.conditions.find((condition) => condition.id === id)?.outcome;
    if (byte === OPEN) tally.open++;
    else if (TRUTHS[byte] !== expected) tally.differences.push(`${where}.${id}: ${TRUTHS[byte]}, engine ${expected}`);
    tally.conditions++;
  });
  tally.verdicts++;
  if (outcome === OPEN) {
    tally.open++;
    return;
  }
  if (OUTCOMES[outcome] !== found.outcome)
    tally.differences.push(`${where}: ${OUTCOMES[outcome]}, engine ${found.outcome}`);
  compareAmount(where, outcome, results.amounts[claimant] ?? -1, found, tally);
}

function compareAmount(where: string, outcome: number, amount: number, found: Entitlement, tally: Tally): void {
  if (outcome === INELIGIBLE || !found.amount) {
    if (amount !== 0 || found.amount) tally.differences.push(`${where}: ${amount}, engine ${found.amount?.max}`);
    return;
  }
  if (Number.isNaN(amount)) {
    tally.open++;
    return;
  }
  const min = found.outcome === 'eligible' ? amount : 0;
  if (found.amount.min !== min || found.amount.max !== amount)
    tally.differences.push(`${where}: ${amount}, engine ${found.amount.min}–${found.amount.max}`);
}
