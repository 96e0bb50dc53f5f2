import {
  type ExactInput,
  type ExactLayout,
  type ExactProgramme,
  type ExactResults,
  type Fact,
  runExact,
} from '../../engine/index.ts';
import type { Layout } from './columns.ts';
import type { Row } from './row-reader.ts';

/** Where each column's value stands in the rows of emitted rules; -1 where no rule reads it. */
interface Slots {
  readonly household: readonly number[];
  readonly person: readonly number[];
  /** For choices, the number of each option. */
  readonly options: readonly (readonly number[] | undefined)[];
}

/** Some rows, worked out by emitted rules as if all was known, and what of it was. */
export interface ExactBlock {
  readonly results: readonly ExactResults[];
  readonly starts: Int32Array;
  /** Whether all that a programme needs is known of a row. */
  readonly isKnown: (row: number, programme: number) => boolean;
}

/** What a programme needs to be known, as slots of the household and of every person. */
export interface Needs {
  readonly household: readonly number[];
  readonly person: readonly number[];
}

export function needsOf(facts: ReadonlySet<string>, exact: ExactLayout): Needs {
  const slots = (places: ExactLayout['person']) => places.flatMap(({ id }, slot) => (facts.has(id) ? [slot] : []));
  return { household: slots(exact.household), person: slots(exact.person) };
}

export function slotsOf({ columns }: Layout, exact: ExactLayout): Slots {
  const texts = new Map(exact.texts.map((text, number) => [text, number]));
  const slot = (places: ExactLayout['person'], fact: Fact) => places.findIndex(({ id }) => id === fact.id);
  return {
    household: columns.map((column) =>
      column.kind === 'answer' && column.person < 0 ? slot(exact.household, column.fact) : -1,
    ),
    person: columns.map((column) =>
      column.kind === 'answer' && column.person >= 0 ? slot(exact.person, column.fact) : -1,
    ),
    options: columns.map((column) =>
      column.kind === 'answer' ? column.fact.options?.map((option) => texts.get(option) ?? -1) : undefined,
    ),
  };
}

interface Setting {
  readonly layout: Layout;
  readonly exact: ExactLayout;
  readonly slots: Slots;
  readonly needs: readonly Needs[];
}

/** Runs the emitted programmes over rows of one day. Unknown answers stand as 0 and are never looked at afterwards. */
export function runBlock(rows: readonly Row[], programmes: readonly ExactProgramme[], setting: Setting): ExactBlock {
  const { input, knownAtHome, knownOfAll } = fill(rows, setting);
  const { exact, needs } = setting;
  const [home, own] = [exact.household.length, exact.person.length];
  return {
    results: runExact(programmes, input),
    starts: input.starts,
    isKnown: (row, programme) => {
      const need = needs[programme];
      if (!need) return false;
      return (
        need.household.every((slot) => knownAtHome[row * home + slot] === 1) &&
        need.person.every((slot) => knownOfAll[row * own + slot] === 1)
      );
    },
  };
}

function fill(rows: readonly Row[], { layout, exact, slots }: Setting) {
  const [home, own] = [exact.household.length, exact.person.length];
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ people }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + people.length;
  });
  const household = new Float64Array(rows.length * home);
  const people = new Float64Array((starts[rows.length] ?? 0) * own);
  const knownAtHome = new Uint8Array(rows.length * home);
  // Counts for how many people a thing is known, then says whether for all.
  const knownOfAll = new Uint8Array(rows.length * own);
  const place = new Int32Array(layout.people.length);
  rows.forEach(({ cells, people: present }, row) => {
    place.fill(-1);
    present.forEach((person, i) => {
      place[person] = (starts[row] ?? 0) + i;
    });
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      const column = layout.columns[i];
      if (typeof cell !== 'number' || column?.kind !== 'answer') continue;
      const value = slots.options[i]?.[cell] ?? cell;
      const slot = (column.person < 0 ? slots.household[i] : slots.person[i]) ?? -1;
      if (slot < 0) continue;
      if (column.person < 0) {
        household[row * home + slot] = value;
        knownAtHome[row * home + slot] = 1;
      } else {
        people[(place[column.person] ?? 0) * own + slot] = value;
        knownOfAll[row * own + slot] = (knownOfAll[row * own + slot] ?? 0) + 1;
      }
    }
    for (let slot = 0; slot < own; slot++) {
      const at = row * own + slot;
      knownOfAll[at] = knownOfAll[at] === present.length ? 1 : 0;
    }
  });
  const input: ExactInput = { household, people, starts, households: rows.length };
  return { input, knownAtHome, knownOfAll };
}
