import type { exactArithmetic } from './exact-arithmetic.ts';
import type { Entity, FactType } from './ruleset.ts';

/** Rules emitted as plain JavaScript for cases in which every fact is known: the module `virtual:rules/exact`. */
export interface ExactModule {
  readonly version: string;
  readonly layout: ExactLayout;
  readonly exact: (arithmetic: typeof exactArithmetic) => Exact;
}

/** Where each answer stands in a row of the household and of a person; an option's number is its place in `texts`. */
export interface ExactLayout {
  readonly household: readonly ExactPlace[];
  readonly person: readonly ExactPlace[];
  readonly texts: readonly string[];
}

export interface ExactPlace {
  readonly id: string;
  readonly type: FactType;
}

export interface Exact {
  /** The programmes in force on a day, with everything the day decides worked out. */
  readonly prepare: (on: number) => readonly ExactProgramme[];
}

export interface ExactProgramme {
  readonly benefit: string;
  readonly claimant: Entity;
  readonly unit: string | null;
  readonly conditions: readonly string[];
  /** Goes through the households of a range; see `ExactResults` for what it leaves. */
  readonly run: (
    household: Float64Array,
    people: Float64Array,
    starts: Int32Array,
    homes: Int32Array,
    from: number,
    to: number,
    outcomes: Uint8Array,
    amounts: Float64Array,
    conditions: Uint8Array,
    totals: Float64Array,
  ) => void;
  /** One for each condition of a claimant, by their place among all; sides are worked out when somebody looks at them. */
  readonly reasons: (input: ExactInput, results: ExactResults, claimant: number) => readonly ExactReason[];
}

export interface ExactReason {
  readonly condition: string;
  readonly outcome: boolean | 'unknown' | 'open';
  readonly value: number | boolean | string | undefined;
  readonly threshold: number | boolean | string | undefined;
}

/** Answers of many households: rows one after another, `starts` being the first person of each household and one past the last. */
export interface ExactInput {
  readonly household: Float64Array;
  readonly people: Float64Array;
  readonly starts: Int32Array;
  /** The household of each person, which is worked out from `starts` where it isn't given. */
  readonly homes?: Int32Array;
  readonly households: number;
}

/**
 * What a run leaves for each claimant. An amount is meant where the outcome isn't `INELIGIBLE`; NaN when it hangs on a number
 * nobody knows. The bytes of the conditions stand one claimant after another.
 */
export interface ExactResults {
  readonly outcomes: Uint8Array;
  readonly amounts: Float64Array;
  readonly conditions: Uint8Array;
  /** Per household: what its claimants are sure to get, added up. */
  readonly totals: Float64Array;
}

/** Bytes of outcomes and conditions. `OPEN` hangs on a parameter that has no value on the day: the engine has bounds for it. */
export const [INELIGIBLE, ELIGIBLE, UNKNOWN, OPEN, NOT_BORN_YET] = [0, 1, 2, 3, 4];

/**
 * Evaluates programmes over all households, a thousand at a time, so that their rows are still at hand for the next
 * programme.
 *
 * @example const [results] = runExact([programme], input); results.outcomes[0] === ELIGIBLE
 */
export function runExact(
  programmes: readonly ExactProgramme[],
  input: ExactInput,
  rooms: readonly ExactResults[] = programmes.map((programme) => roomFor(programme, input)),
): readonly ExactResults[] {
  const { household, people, starts, households, homes = homesOf(starts, households) } = input;
  for (let from = 0; from < households; from += BLOCK) {
    const to = Math.min(from + BLOCK, households);
    programmes.forEach(({ run }, i) => {
      const room = rooms[i];
      if (room)
        run(household, people, starts, homes, from, to, room.outcomes, room.amounts, room.conditions, room.totals);
    });
  }
  return rooms;
}

const BLOCK = 1024;

/** The household of each person. */
export function homesOf(starts: Int32Array, households: number): Int32Array {
  const homes = new Int32Array(starts[households] ?? 0);
  for (let g = 0; g < households; g++) homes.fill(g, starts[g], starts[g + 1]);
  return homes;
}

/** Room for the results of a programme, to be filled again and again. */
export function roomFor({ claimant, conditions }: ExactProgramme, { households, starts }: ExactInput): ExactResults {
  const claimants = claimant === 'household' ? households : (starts[households] ?? 0);
  return {
    outcomes: new Uint8Array(claimants),
    amounts: new Float64Array(claimants),
    conditions: new Uint8Array(claimants * conditions.length),
    totals: new Float64Array(households),
  };
}
