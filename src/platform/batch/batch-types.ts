import type { RuleSet } from '../../engine/index.ts';

/** What can be wrong with a cell, a row or the whole file; words are i18n's. */
export type BatchProblemCode =
  | 'empty-file'
  | 'unknown-column'
  | 'same-column'
  | 'no-columns'
  | 'no-rows'
  | 'quotes'
  | 'fields'
  | 'no-people'
  | 'second-self'
  | 'bad-value'
  | 'out-of-range'
  | 'empty-range'
  | 'bad-date';

/** Where it is: the line of the file and the column, both from 1; column 0 is the whole line. */
export interface BatchProblem {
  readonly line: number;
  readonly column: number;
  /** The column's name. */
  readonly name: string;
  readonly code: BatchProblemCode;
  readonly found: string;
}

/** Columns of the two files that come back, in order. */
export const RESULT_COLUMNS = [
  'line',
  'case',
  'on',
  'claimant',
  'benefit',
  'name',
  'outcome',
  'min',
  'max',
  'unit',
  'rivals',
  'offsets',
] as const;
export const PROBLEM_COLUMNS = ['line', 'column', 'columnName', 'problem', 'found'] as const;

type BatchColumn = (typeof RESULT_COLUMNS)[number] | (typeof PROBLEM_COLUMNS)[number];

/** What the words of the page add to what a cell may say, and to what the results say. */
export interface BatchWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** For a choice, by fact: what its options are called, and what they are. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the benefits. */
  readonly benefits: Readonly<Record<string, string>>;
  /** What amounts are paid in, in words, by unit. */
  readonly units: Readonly<Record<string, string>>;
  /** The claimant that is the whole household. */
  readonly household: string;
  /** Heads of the columns. */
  readonly columns: Readonly<Record<BatchColumn, string>>;
  readonly outcomes: { readonly eligible: string; readonly unknown: string; readonly none: string };
  /** The sentence for each problem. */
  readonly problems: Readonly<Record<BatchProblemCode, string>>;
}

/** Which blocks of a file's rows are one thread's: every `of`-th, from `part` on. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface BatchOrder {
  readonly file: Blob;
  /** The page's own: the thread needn't fetch them again. */
  readonly ruleset: RuleSet;
  /** The day whose rules count for rows that name none. */
  readonly on: string;
  readonly words: BatchWords;
}

/** What one thread is told. */
export interface ShareOrder extends BatchOrder {
  readonly share: Share;
}

/** How often a benefit was found, over all rows and claimants. */
export interface BatchCount {
  readonly benefit: string;
  readonly eligible: number;
  readonly unknown: number;
}

export interface BatchResult {
  /** Rows that hold something, the header left out. */
  readonly rows: number;
  readonly assessed: number;
  readonly counts: readonly BatchCount[];
  /** The first of them, to be shown; the file has all. */
  readonly problems: readonly BatchProblem[];
  readonly failedRows: number;
  readonly milliseconds: number;
  readonly results: Blob;
  readonly problemFile: Blob;
}

/** What came of one thread's rows. */
export interface ShareResult {
  /** Rows of it that hold something. */
  readonly rows: number;
  readonly assessed: number;
  readonly failedRows: number;
  readonly counts: readonly BatchCount[];
  readonly problems: readonly BatchProblem[];
  /** Lines of results, by the number of the block in the file. */
  readonly blocks: readonly (readonly [number, Blob])[];
}

type BatchProgress = { readonly kind: 'progress'; readonly done: number; readonly of: number };
type BatchRefusal = { readonly kind: 'refused'; readonly problems: readonly BatchProblem[] };

/** What a thread tells of its share. */
export type ShareNews = BatchProgress | BatchRefusal | { readonly kind: 'done'; readonly result: ShareResult };

/** What is told of the whole file. */
export type BatchNews = BatchProgress | BatchRefusal | { readonly kind: 'done'; readonly result: BatchResult };
