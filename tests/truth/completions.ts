import { type CaseFile, type ExactInput, type ExactLayout, exactRows } from '../../src/engine/index.ts';

type Scalar = boolean | number | string;

/** A fact left open in a case, and every value that it may still have. */
export interface Gap {
  readonly name: string;
  readonly subject: string;
  readonly fact: string;
  readonly options: readonly Scalar[];
}

/** Every way to complete a case, one household each: the first gap changes slowest. */
export function completions(whole: CaseFile, gaps: readonly Gap[], layout: ExactLayout): ExactInput {
  const total = gaps.reduce((product, { options }) => product * options.length, 1);
  const one = exactRows(layout, [whole]);
  const people = whole.people.length;
  const repeat = (row: Float64Array): Float64Array => {
    const all = new Float64Array(row.length * total);
    for (let i = 0; i < total; i++) all.set(row, i * row.length);
    return all;
  };
  const input: ExactInput = {
    household: repeat(one.household),
    people: repeat(one.people),
    starts: Int32Array.from({ length: total + 1 }, (_, i) => i * people),
    households: total,
  };
  let stride = total;
  for (const gap of gaps) {
    stride /= gap.options.length;
    fillIn(input, whole, gap, layout, stride);
  }
  return input;
}

function fillIn(input: ExactInput, whole: CaseFile, gap: Gap, layout: ExactLayout, stride: number): void {
  const person = whole.people.findIndex(({ id }) => id === gap.subject);
  const places = person < 0 ? layout.household : layout.person;
  const slot = places.findIndex(({ id }) => id === gap.fact);
  if (slot < 0) return;
  const values = gap.options.map((option) => encoded(whole, gap, layout, option, person, slot));
  const rows = person < 0 ? input.household : input.people;
  const width = person < 0 ? places.length : places.length * whole.people.length;
  const offset = person < 0 ? slot : person * places.length + slot;
  for (let i = 0; i < input.households; i++) {
    rows[i * width + offset] = values[Math.floor(i / stride) % values.length] ?? Number.NaN;
  }
}

/** The number that stands for one option: read off the row of the case with that answer. */
function encoded(
  whole: CaseFile,
  { fact, subject }: Gap,
  layout: ExactLayout,
  option: Scalar,
  person: number,
  slot: number,
): number {
  const key = fact.slice(fact.indexOf('.') + 1);
  const answered: CaseFile =
    person < 0
      ? { ...whole, household: { ...whole.household, [key]: option } }
      : { ...whole, people: whole.people.map((p) => (p.id === subject ? { ...p, [key]: option } : p)) };
  const rows = exactRows(layout, [answered]);
  const places = layout.person.length;
  return (person < 0 ? rows.household[slot] : rows.people[person * places + slot]) ?? Number.NaN;
}
