import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type CaseFile, link, type Rules, readCase } from '../engine/index.ts';
import { type Compiled, canBeRun, compileRules } from '../rules-compiler/index.ts';
import { caseProblemText } from './case-problem.ts';
import { fill, ownWords } from './own-words.ts';
import { UsageError } from './usage-error.ts';

export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

export interface Options {
  readonly json: boolean;
  readonly on?: string | undefined;
  readonly claimant?: string | undefined;
  /** Of `eval`: JSON. */
  readonly context?: string | undefined;
  readonly stdin: boolean;
  readonly lang: string;
  readonly rules: string;
}

/** Returns the exit code. */
export type Command = (operands: readonly string[], options: Options, output: Output) => number;

export interface Ready {
  readonly compiled: Compiled;
  readonly rules: Rules;
}

/** Compiles the rules; prints every diagnostic and returns undefined if the rules don't say what they mean. */
export function readyRules({ rules: folder }: Options, output: Output): Ready | undefined {
  const compiled = compileRules(folder);
  for (const { file, line, code, message } of compiled.diagnostics)
    output.complain(`${file}:${line} ${code}: ${message}`);
  return !canBeRun(compiled.diagnostics) ? undefined : { compiled, rules: link(compiled.ruleset) };
}

/** Reads and checks a case file; prints every problem and returns undefined if there are any. */
export function readCaseFile(
  file: string | undefined,
  rules: Rules,
  options: Options,
  output: Output,
): CaseFile | undefined {
  if (!file) throw new UsageError('usage.noCase');
  const raw = parseCase(file, options, output);
  if (raw === undefined) return undefined;
  const reading = readCase(rules, isMapping(raw) ? { ...raw, on: options.on ?? raw.on ?? today() } : raw);
  if (reading.ok) return reading.case;
  for (const problem of reading.problems)
    output.complain(`${file}: ${caseProblemText(problem, rules, ownWords(options.lang))}`);
  return undefined;
}

function isMapping(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The day that rules are taken of where nothing else is said. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function parseCase(file: string, { lang }: Options, output: Output): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    output.complain(`${file}: ${ownWords(lang)['case.noFile']}`);
    return undefined;
  }
  const document = parseDocument(text);
  for (const error of document.errors)
    output.complain(`${file}: ${fill(ownWords(lang)['case.notYaml'], { message: error.message })}`);
  return document.errors.length > 0 ? undefined : (document.toJS() ?? {});
}
