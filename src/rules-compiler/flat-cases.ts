import type { CasesFile } from './schema.ts';

type CaseEntry = CasesFile['cases'][number];
type Row = NonNullable<CaseEntry['rows']>[number];
type Expectation = NonNullable<CaseEntry['expect']>[number];

/** Who claims what the whole household gets. */
const HOUSEHOLD = 'household';

/** One case of a folder as it is run: a written case, or one row of it. */
export interface RuleCase extends Omit<CaseEntry, 'on' | 'rows' | 'claimant' | 'expect'> {
  readonly on: string;
  readonly expect: readonly Expectation[];
  /** Where its expectations stand in the file, one by one. */
  readonly paths: readonly (readonly (string | number)[])[];
  /** Of a row: who is to get something or whose answers it gives, if nobody in the case is called so; and where that is said. */
  readonly wantsPerson?: { readonly id: string; readonly path: readonly (string | number)[] };
  /** Of a row: what it answers itself, by the keys of the file. */
  readonly answered?: { readonly household?: object | undefined; readonly person?: object | undefined };
}

/** The cases of a file with their named defaults. */
export interface FlatCases {
  readonly defaults?: CasesFile['defaults'];
  readonly cases: readonly RuleCase[];
}

/** Lays out rows as cases of their own. A case with both keeps its own expectations, too. */
export function flatCases({ defaults, cases }: CasesFile): FlatCases {
  return { defaults, cases: cases.flatMap((entry, i) => [...written(entry, i), ...rowsOf(entry, i)]) };
}

function written({ rows: _, claimant: __, ...entry }: CaseEntry, i: number): readonly RuleCase[] {
  if (!entry.expect) return [];
  const paths = entry.expect.map((___, j) => ['cases', i, 'expect', j]);
  return [{ ...entry, on: entry.on ?? '', expect: entry.expect, paths }];
}

function rowsOf({ rows = [], claimant = 'me', expect: _, ...entry }: CaseEntry, i: number): readonly RuleCase[] {
  return rows.map((row, k) => {
    const { on = entry.on ?? '', household, person, ...expected } = row;
    const people = entry.people ?? [{ id: 'me', relation: 'self' }];
    const own = expected.claimant ?? claimant;
    const isLost = (person !== undefined || own !== HOUSEHOLD) && !people.some((one) => one.id === own);
    const saidIn = row.claimant === undefined ? ['cases', i] : ['cases', i, 'rows', k];
    return {
      ...entry,
      name: `${entry.name} (${k + 1})`,
      on,
      household: { ...entry.household, ...household },
      people: people.map((one) => (one.id === own ? { ...one, ...person } : one)),
      expect: [expectationOf(expected, own)],
      paths: [['cases', i, 'rows', k]],
      ...(isLost && { wantsPerson: { id: own, path: [...saidIn, 'claimant'] } }),
      answered: { household, person },
    };
  });
}

function expectationOf(expected: Omit<Row, 'on' | 'household' | 'person'>, claimant: string): Expectation {
  return { ...expected, claimant };
}
