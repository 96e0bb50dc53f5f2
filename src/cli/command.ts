import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type CaseFile, link, type Rules, readCase } from '../engine/index.ts';
import { type Compiled, canBeRun, compileRules } from '../rules-compiler/index.ts';

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

/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

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
  if (!file) throw new UsageError('which case file?');
  const raw = parseCase(file, output);
  if (raw === undefined) return undefined;
  const reading = readCase(rules, options.on && typeof raw === 'object' ? { ...raw, on: options.on } : raw);
  if (reading.ok) return reading.case;
  for (const { code, path, values } of reading.problems) {
    output.complain(
      `${file}: ${path || '(file)'} ${code} ${Object.entries(values)
        .map(([k, v]) => `${k}=${v}`)
        .join(' ')}`.trimEnd(),
    );
  }
  return undefined;
}

function parseCase(file: string, output: Output): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    output.complain(`${file}: no such file`);
    return undefined;
  }
  const document = parseDocument(text);
  for (const error of document.errors) output.complain(`${file}: ${error.message}`);
  return document.errors.length > 0 ? undefined : (document.toJS() ?? {});
}
