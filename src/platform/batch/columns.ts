import type { Fact } from '../../engine/index.ts';
import type { BatchProblem } from './batch-types.ts';

/** A column of the file: an answer of the household or of one person, the day, or the row's own name. */
export type Column =
  | {
      readonly kind: 'answer';
      readonly fact: Fact;
      readonly name: string /** -1 for the household. */;
      readonly person: number;
    }
  | { readonly kind: 'on' }
  | { readonly kind: 'case' };

export interface Layout {
  readonly columns: readonly Column[];
  /** What the people are called in the header, in the order they first appear. */
  readonly people: readonly string[];
}

export type LayoutReading =
  | { readonly ok: true; readonly layout: Layout }
  | { readonly ok: false; readonly problems: readonly BatchProblem[] };

/** Reads the header: `case`, `on`, `household.real_property`, `people.p1.born`. A name we don't know stops the whole file. */
export function readHeader(cells: readonly string[], facts: readonly Fact[]): LayoutReading {
  const asked = new Map(facts.filter(({ is }) => !is).map((fact) => [fact.id, fact]));
  const people: string[] = [];
  const seen = new Set<string>();
  const problems: BatchProblem[] = [];
  const columns = cells.map((cell, index): Column => {
    const name = cell.trim();
    const report = (code: BatchProblem['code']) =>
      problems.push({ line: 1, column: index + 1, name, code, found: name });
    if (seen.has(name)) report('same-column');
    seen.add(name);
    if (name === 'case' || name === 'on') return { kind: name };
    const column = answerColumn(name, asked, people);
    if (!column) report('unknown-column');
    return column ?? { kind: 'case' };
  });
  if (!columns.some(({ kind }) => kind === 'answer') && problems.length === 0)
    problems.push({ line: 1, column: 0, name: '', code: 'no-columns', found: '' });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, layout: { columns, people } };
}

function answerColumn(name: string, asked: ReadonlyMap<string, Fact>, people: string[]): Column | undefined {
  const [entity, ...rest] = name.split('.');
  if (entity === 'household') {
    const fact = asked.get(name);
    return fact && { kind: 'answer', fact, name: rest.join('.'), person: -1 };
  }
  const [person = '', ...own] = rest;
  const fact = entity === 'people' && /^\w+$/.test(person) ? asked.get(`person.${own.join('.')}`) : undefined;
  if (!fact) return undefined;
  if (!people.includes(person)) people.push(person);
  return { kind: 'answer', fact, name: own.join('.'), person: people.indexOf(person) };
}

/** The names of all columns there can be, with so many people: the file to begin with. */
export function templateColumns(facts: readonly Fact[], people: number): readonly string[] {
  const asked = facts.filter(({ is }) => !is);
  const own = asked.filter(({ entity }) => entity === 'person').map(({ id }) => id.slice('person.'.length));
  return [
    'case',
    'on',
    ...asked.filter(({ entity }) => entity === 'household').map(({ id }) => id),
    ...Array.from({ length: people }, (_, i) => own.map((name) => `people.p${i + 1}.${name}`)).flat(),
  ];
}
