import type { Cell } from './cell.ts';
import { type Formula, TRUE, type Truths, truthsOf } from './formula.ts';
import type { Inputs } from './inputs.ts';

/** What must be true and what must not be, of the rows of a table. */
export interface Wanted {
  readonly holding: readonly Formula[];
  readonly failing: readonly Formula[];
}

/** Combinations looked at before a table counts as too large to search. */
const MOST_STEPS = 50000;

/** Every combination of cells that is wanted. Inputs that don't matter any more are left out of it. */
export function* combinations({ inputs, fixed }: Inputs, wanted: Wanted): Generator<readonly Cell[]> {
  let steps = 0;
  function* search(depth: number, truths: readonly Truths[], chosen: readonly Cell[]): Generator<readonly Cell[]> {
    const state = stateOf(wanted, truths);
    if (state === 'met') yield chosen;
    if (state !== 'open' || steps++ > MOST_STEPS) return;
    for (const cell of inputs[depth]?.cells ?? []) {
      const narrowed = truths.map((own, atom) => cell.truths.get(atom) ?? own);
      yield* search(depth + 1, narrowed, [...chosen, cell]);
    }
  }
  yield* search(0, fixed, []);
}

function stateOf({ holding, failing }: Wanted, truths: readonly Truths[]): 'met' | 'missed' | 'open' {
  const held = holding.map((formula) => truthsOf(formula, truths));
  const failed = failing.map((formula) => truthsOf(formula, truths));
  if (held.some((own) => (own & TRUE) === 0) || failed.includes(TRUE)) return 'missed';
  return held.every((own) => own === TRUE) && failed.every((own) => (own & TRUE) === 0) ? 'met' : 'open';
}
