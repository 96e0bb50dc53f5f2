import { type CaseFile, type PersonAnswers, parseDay } from '../../engine/index.ts';
import type { BatchProblem, BatchWords } from './batch-types.ts';
import type { Column, Layout } from './columns.ts';
import { answerOf, type Cell, type CellReader, cellReader } from './read-cell.ts';

/** One row that can be assessed. */
export interface Row {
  readonly line: number;
  /** What the file calls it. */
  readonly name: string;
  readonly on: string;
  /** By column; undefined where nothing is known. */
  readonly cells: readonly (Exclude<Cell, { readonly problem: unknown }> | undefined)[];
  /** Who is there, as places in the layout's people. */
  readonly people: readonly number[];
}

export type RowReading = { readonly row: Row } | { readonly problems: readonly BatchProblem[] };

/** Reads the rows of a file whose header is known. */
export function rowReader({ columns, people }: Layout, header: readonly string[], words: BatchWords, on: string) {
  const readers = columns.map((column) =>
    column.kind === 'answer' ? sameAgain(cellReader(column.fact, words)) : undefined,
  );
  const relations = columns.flatMap((column, i) =>
    column.kind === 'answer' && column.fact.id === RELATION ? [i] : [],
  );
  return (texts: readonly string[], line: number): RowReading => {
    const problems: BatchProblem[] = [];
    const report = (column: number, code: BatchProblem['code'], found: string) =>
      problems.push({ line, column: column + 1, name: header[column] ?? '', code, found });
    const cells: Row['cells'][number][] = new Array(columns.length).fill(undefined);
    const present = new Array<boolean>(people.length).fill(false);
    let [name, day] = ['', on];
    if (texts.length !== columns.length) report(Math.min(texts.length, columns.length), 'fields', String(texts.length));
    for (let i = 0; i < columns.length && problems.length === 0; i++) readOne(i);
    for (let i = 0; problems.length > 0 && texts.length === columns.length && i < columns.length; i++) readAgain(i);
    if (problems.length === 0 && people.length > 0 && !present.includes(true)) report(-1, 'no-people', '');
    if (problems.length === 0) {
      for (const i of relations.filter((i) => isSelf(columns[i], cells[i])).slice(1))
        report(i, 'second-self', texts[i] ?? '');
    }
    if (problems.length > 0) return { problems };
    return { row: { line, name, on: day, cells, people: present.flatMap((is, place) => (is ? [place] : [])) } };

    function readOne(i: number): void {
      const column = columns[i];
      const text = (texts[i] ?? '').trim();
      if (!column || text === '') return;
      if (column.kind === 'case') name = text;
      else if (column.kind === 'on') {
        if (parseDay(text) === undefined) report(i, 'bad-date', text);
        else day = text;
      } else {
        const cell = readers[i]?.(text);
        if (column.person >= 0) present[column.person] = true;
        if (typeof cell === 'object' && 'problem' in cell) report(i, cell.problem, text);
        else cells[i] = cell;
      }
    }

    /** One mistake was found: the others of the row are wanted too. */
    function readAgain(i: number): void {
      if (i >= (problems[0]?.column ?? 0)) readOne(i);
    }
  };
}

const RELATION = 'person.relation';

/** Everybody else is told by what they are to the one who asks: there is one of them, as in every case file. */
function isSelf(column: Column | undefined, cell: Row['cells'][number]): boolean {
  return column?.kind === 'answer' && typeof cell === 'number' && answerOf(column.fact, cell) === 'self';
}

/** A column mostly says what it said in the row before. */
function sameAgain(read: CellReader): CellReader {
  let [text, cell]: [string, Cell | undefined] = ['', undefined];
  return (found) => {
    if (cell === undefined || found !== text) [text, cell] = [found, read(found)];
    return cell;
  };
}

/** The row as a case for the engine, with those answers alone that stand in some columns. */
export function caseOf(
  { columns, people }: Layout,
  { on, cells, people: present }: Row,
  wanted: readonly number[],
): CaseFile {
  const household: Record<string, unknown> = {};
  const persons = people.map((id) => ({ id }) as Record<string, unknown>);
  for (const i of wanted) {
    const [column, cell] = [columns[i], cells[i]];
    if (column?.kind !== 'answer' || cell === undefined) continue;
    const answer = typeof cell === 'number' ? answerOf(column.fact, cell) : cell.answer;
    const of = column.person < 0 ? household : persons[column.person];
    if (of) of[column.name] = answer;
  }
  return {
    on,
    household: household as CaseFile['household'] & object,
    people: present.flatMap((place) => (persons[place] as PersonAnswers | undefined) ?? []),
  };
}
