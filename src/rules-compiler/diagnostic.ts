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

/** A rule author's mistake: a code and values; `message` is its English rendering for the terminal. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly message: string;
}

/** A place in a rule file: where a diagnostic points. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly line: (path: readonly (string | number)[]) => number;
}

/** Collects all mistakes, so that one run shows every one of them. */
export interface Report {
  (code: DiagnosticCode, place: Place, message: string): void;
  readonly found: Diagnostic[];
}

export function newReport(): Report {
  const found: Diagnostic[] = [];
  // What versions have in common is compiled for each of them: its mistakes are told once.
  const told = new Set<string>();
  const report = (code: DiagnosticCode, place: Place, message: string): void => {
    const mistake = { code, file: place.file, line: place.line(place.path), path: place.path.join('.'), message };
    const key = JSON.stringify(mistake);
    if (!told.has(key)) found.push(mistake);
    told.add(key);
  };
  return Object.assign(report, { found });
}

export function within(place: Place, ...steps: readonly (string | number)[]): Place {
  return { ...place, path: [...place.path, ...steps] };
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
