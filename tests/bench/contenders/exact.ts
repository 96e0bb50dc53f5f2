import {
  type ExactInput,
  type ExactProgramme,
  type ExactReason,
  type ExactResults,
  exactArithmetic,
  exactRows,
  roomFor,
  runExact,
} from '../../../src/engine/index.ts';
import type { Contender } from '../contender.ts';
import { caseOf, type Household, ON } from '../household.ts';
import { type Compiled, PROGRAMMES } from '../programmes.ts';

interface Prepared {
  readonly programmes: readonly ExactProgramme[];
  readonly rooms: readonly ExactResults[];
}

const SHARE = 10_000;

/** Emitted rules, made ready for the day once; and the same again with their reasons. */
export function exactContenders({ module }: Compiled, households: readonly Household[]): readonly Contender[] {
  const input = exactRows(module.layout, households.map(caseOf));
  const inForce = module.exact(exactArithmetic).prepare(ON);
  const programmes = Object.values(PROGRAMMES).flatMap((id) => inForce.find(({ benefit }) => benefit === id) ?? []);
  const prepared = { programmes, rooms: programmes.map((programme) => roomFor(programme, input)) };
  return [plain(prepared, input), withReasons(prepared, input, module.layout)];
}

/** An outcome and an amount for every claimant, and a byte for each of their conditions. */
function plain({ programmes, rooms }: Prepared, input: ExactInput): Contender {
  return {
    name: 'exact',
    share: SHARE,
    run: (count, sums) => {
      const some = { ...input, households: count };
      runExact(programmes, some, rooms).forEach(({ totals }, column) => {
        for (let g = 0; g < count; g++) sums[3 * g + column] = totals[g] ?? 0;
      });
    },
  };
}

/** The same, and every condition of every claimant as an object with value and threshold. */
function withReasons(prepared: Prepared, input: ExactInput, layout: Compiled['module']['layout']): Contender {
  const [width, own] = [layout.household.length, layout.person.length];
  const { household, people, starts } = input;
  // Kept, so that no compiler can leave the work out.
  let kept: readonly ExactReason[] = [];
  const explain = (programme: ExactProgramme, results: ExactResults, g: number): void => {
    const [first, end] = [starts[g] ?? 0, starts[g + 1] ?? 0];
    for (let r = first; r < end; r++) {
      const c = r * programme.conditions.length;
      const [h, i, a, z] = [g * width, r * own, first * own, end * own];
      kept = programme.reasons(household, people, h, i, a, z, results.conditions, c);
    }
  };
  const run = plain(prepared, input).run;
  return {
    name: 'exact with reasons',
    share: SHARE,
    run: (count, sums) => {
      void run(count, sums);
      prepared.programmes.forEach((programme, i) => {
        const results = prepared.rooms[i];
        for (let g = 0; results && g < count; g++) explain(programme, results, g);
      });
      if (kept.length === 0) throw new Error('no reasons');
    },
  };
}
