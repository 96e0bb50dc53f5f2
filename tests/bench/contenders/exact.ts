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
  const programmes = ORDER.flatMap((of) => inForce.find(({ benefit }) => benefit === PROGRAMMES[of]) ?? []);
  const prepared = { programmes, rooms: programmes.map((programme) => roomFor(programme, input)) };
  return [plain(prepared, input), withReasons(prepared, input)];
}

const ORDER = ['elderly', 'childcare', 'birth'] as const;

/** An outcome and an amount for every claimant, a byte for each of their conditions, and the sums where they are wanted. */
function plain({ programmes, rooms }: Prepared, input: ExactInput): Contender {
  return {
    name: 'exact',
    share: SHARE,
    run: (count, sums) => {
      const own = rooms.map((room, i) => ({ ...room, totals: sums[ORDER[i] ?? 'birth'] }));
      runExact(programmes, { ...input, households: count }, own);
    },
  };
}

/** The same, and every condition of every claimant as an object with value and threshold. */
function withReasons(prepared: Prepared, input: ExactInput): Contender {
  // Kept, so that no compiler can leave the work out.
  let kept: readonly ExactReason[] = [];
  const run = plain(prepared, input).run;
  return {
    name: 'exact with reasons',
    share: SHARE,
    run: (count, sums) => {
      void run(count, sums);
      const people = input.starts[count] ?? 0;
      prepared.programmes.forEach((programme, i) => {
        const results = prepared.rooms[i];
        for (let r = 0; results && r < people; r++) kept = programme.reasons(input, results, r);
      });
      if (kept.length === 0) throw new Error('no reasons');
    },
  };
}
