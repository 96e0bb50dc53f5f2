import type { CaseFile } from './assessment.ts';
import { parseDay } from './calendar.ts';
import { type ExactInput, type ExactLayout, type ExactPlace, homesOf } from './exact.ts';
import { InvariantError } from './invariant-error.ts';

/**
 * Cases in which every fact of the layout is answered, as rows for emitted rules.
 *
 * @throws InvariantError if an answer is missing or isn't a single value: such a case is the engine's.
 * @example runExact(programme, exactRows(layout, cases))
 */
export function exactRows(layout: ExactLayout, cases: readonly CaseFile[]): ExactInput {
  const starts = new Int32Array(cases.length + 1);
  cases.forEach(({ people }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + people.length;
  });
  const household = new Float64Array(cases.length * layout.household.length);
  const people = new Float64Array((starts[cases.length] ?? 0) * layout.person.length);
  const texts = new Map(layout.texts.map((text, number) => [text, number]));
  let row = 0;
  cases.forEach((one, i) => {
    fill(household, i, layout.household, one.household ?? {}, texts);
    for (const person of one.people) fill(people, row++, layout.person, person, texts);
  });
  return { household, people, starts, homes: homesOf(starts, cases.length), households: cases.length };
}

function fill(
  rows: Float64Array,
  row: number,
  places: readonly ExactPlace[],
  answers: object,
  texts: ReadonlyMap<string, number>,
): void {
  places.forEach(({ id, type }, slot) => {
    const answer = answerOf(answers as Readonly<Record<string, unknown>>, id.slice(id.indexOf('.') + 1));
    const value = type === 'enum' ? texts.get(String(answer)) : type === 'date' ? parseDay(String(answer)) : answer;
    if (typeof value !== 'number' && typeof value !== 'boolean') throw new InvariantError(`not a single answer: ${id}`);
    rows[row * places.length + slot] = Number(value);
  });
}

/** `receives: { x: true }` is `receives.x`, as in case files. */
function answerOf(answers: Readonly<Record<string, unknown>>, name: string): unknown {
  const { receives } = answers;
  if (answers[name] !== undefined || !name.startsWith('receives.') || typeof receives !== 'object')
    return answers[name];
  return (receives as Readonly<Record<string, unknown>>)[name.slice('receives.'.length)];
}
