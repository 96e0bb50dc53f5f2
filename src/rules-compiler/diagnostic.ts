import { type Said, sentence } from './saying.ts';

/** Every kind of mistake that a rule author can make; each is explained, with an example, in `diagnostics.md`. */
export const DIAGNOSTIC_CODES = [
  'yaml-syntax',
  'bad-shape',
  'duplicate-id',
  'feel-syntax',
  'feel-unsupported',
  'unknown-name',
  'unknown-function',
  'wrong-arguments',
  'wrong-type',
  'wrong-unit',
  'unknown-option',
  'literal-number',
  'divides-by-zero',
  'no-claimant',
  'unknown-source',
  'unknown-phrase',
  'unknown-placeholder',
  'unclear-document',
  'unknown-office',
  'unknown-event',
  'unknown-benefit',
  'unknown-condition',
  'unknown-seed',
  'seed-twice',
  'empty-exclusion',
  'unused',
  'cycle',
  'bad-date',
  'bad-domain',
  'time-gap',
  'time-overlap',
  'not-ascending',
  'table-gap',
  'table-overlap',
  'never-fails',
  'never-holds',
  'missing-translation',
  'lost-placeholder',
  'case-fails',
  'bad-case',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** A rule author's mistake: a code, a place, and what is to be said of it in whatever language. */
export interface Diagnostic extends Said {
  readonly code: DiagnosticCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** Counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A place in a rule file: where a diagnostic points. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** Letters into the value at the path; without it the key is meant. */
  readonly offset?: number;
  readonly spot: (path: readonly (string | number)[], offset?: number) => Spot;
}

/** Collects all mistakes, so that one run shows every one of them. */
export interface Report {
  (code: DiagnosticCode, place: Place, what: Said): void;
  readonly found: Diagnostic[];
}

export function newReport(): Report {
  const found: Diagnostic[] = [];
  // What versions have in common is compiled for each of them: its mistakes are told once.
  const told = new Set<string>();
  const report = (code: DiagnosticCode, place: Place, what: Said): void => {
    const { file, path, offset } = place;
    const mistake = { code, file, ...place.spot(path, offset), path: path.join('.'), ...what };
    const key = JSON.stringify(mistake);
    if (!told.has(key)) found.push(mistake);
    told.add(key);
  };
  return Object.assign(report, { found });
}

export function within({ file, path, spot }: Place, ...steps: readonly (string | number)[]): Place {
  return { file, path: [...path, ...steps], spot };
}

/** The place of a letter of the value that stands there, rather than of its key. */
export function inValue(place: Place, offset = 0): Place {
  return { ...place, offset };
}

/**
 * A diagnostic as a line of a terminal, in a language.
 *
 * @example diagnosticLine(found, 'en')   // rules/facts/core.yaml:12:3 bad-shape: type is missing: …
 */
export function diagnosticLine(one: Diagnostic, language: string): string {
  return `${one.file}:${one.line}:${one.column} ${one.code}: ${sentence(one, language)}`;
}

/** Mistakes that leave the rules as they are meant: they still evaluate, so cases can be run in spite of them. */
export const HARMLESS: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'unused',
  'unclear-document',
  'unknown-event',
  'unknown-seed',
  'seed-twice',
  'empty-exclusion',
  'table-gap',
  'table-overlap',
  'never-fails',
  'never-holds',
  'missing-translation',
  'lost-placeholder',
]);

/**
 * Whether a rule set with these mistakes still says what its author meant, only not everything that it should.
 *
 * @example if (canBeRun(compiled.diagnostics)) runCases(compiled, link(compiled.ruleset));
 */
export function canBeRun(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ code }) => HARMLESS.has(code));
}
