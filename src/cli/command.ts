import { readFileSync } from 'node:fs';
import { type CaseFile, FIRST_DAY, isUnborn, link, parseDay, type Rules, readCase } from '../engine/index.ts';
import {
  type Compiled,
  canBeRun,
  compileRules,
  diagnosticLine,
  meant,
  newReport,
  readYaml,
  type Said,
  said,
  sentence,
} from '../rules-compiler/index.ts';
import { caseProblemSaid, offsetIn } from './case-problem.ts';
import { fill, ownWords } from './own-words.ts';
import { withoutUnread } from './unread-receipts.ts';
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
export function readyRules({ rules: folder, lang }: Options, output: Output): Ready | undefined {
  const compiled = compileRules(folder);
  // What only lacks a translation is told by `check`: it would bury the answer to whoever is writing a rule.
  const telling = compiled.diagnostics.filter(({ code }) => code !== 'missing-translation');
  for (const one of telling) output.complain(diagnosticLine(one, lang));
  return !canBeRun(compiled.diagnostics) ? undefined : { compiled, rules: link(compiled.ruleset) };
}

/** Reads and checks a case file; prints every problem and returns undefined if there are any. */
export function readCaseFile(
  file: string | undefined,
  rules: Rules,
  { on, lang }: Options,
  { complain }: Output,
): CaseFile | undefined {
  if (!file) throw new UsageError('usage.noCase');
  if (on !== undefined && parseDay(on) === undefined) throw new UsageError('usage.date', { date: on });
  const text = textOf(file);
  if (text === undefined) {
    complain(`${file}: ${ownWords(lang)['case.noFile']}`);
    return undefined;
  }
  const report = newReport();
  const { data, place } = readYaml(file, text, report);
  for (const one of report.found) complain(diagnosticLine(one, lang));
  if (report.found.length > 0) return undefined;
  const raw = data ?? {};
  const tell = (path: readonly string[], what: Said, offset?: number): void => {
    const { line, column } = place.spot(path, offset);
    complain(`${file}:${line}:${column} ${sentence(what, lang)}`);
  };
  const strange = isMapping(raw) ? misspeltIn(raw) : [];
  for (const { key, near } of strange) tell([key], said('shape.no-such-key', { key, meant: near }));
  const { people, paths } = withoutUnread(isMapping(raw) && Array.isArray(raw.people) ? raw.people : [], rules);
  const reading = readCase(
    rules,
    isMapping(raw) ? { ...raw, ...(paths.length > 0 && { people }), on: on ?? raw.on ?? today() } : raw,
  );
  if (!reading.ok) {
    for (const one of reading.problems) tell(one.path.split('.'), caseProblemSaid(one, rules), offsetIn(one));
  }
  if (!reading.ok || strange.length > 0) return undefined;
  for (const path of paths) tell(path, said('case.unread', { path: path.join('.') }));
  for (const [path, what] of leftOut(reading.case, rules)) tell(path, what);
  if (reading.case.on < FIRST_DAY) complain(`${file}: ${fill(ownWords(lang)['case.tooEarly'], { day: FIRST_DAY })}`);
  if (reading.case.people.length === 0) complain(`${file}: ${ownWords(lang)['case.nobody']}`);
  return reading.case;
}

/** What is well said and yet changes nothing, with its place. */
function leftOut(
  { on, people, preferred = [] }: CaseFile,
  { ruleset }: Rules,
): readonly (readonly [path: readonly string[], what: Said])[] {
  const benefits = ruleset.benefits.map(({ id }) => id);
  const unborn = people.flatMap((person, i) =>
    isUnborn(person, parseDay(on) ?? 0)
      ? [[['people', String(i), 'born'], said('case.unborn', { id: person.id, day: on })] as const]
      : [],
  );
  const unmeant = preferred.flatMap(({ benefit: id }, i) =>
    benefits.includes(id)
      ? []
      : [
          [
            ['preferred', String(i), 'benefit'],
            said('unknown-benefit.none', { id, meant: meant(id, benefits) }),
          ] as const,
        ],
  );
  return [...unborn, ...unmeant];
}

const KEYS = ['on', 'household', 'people', 'preferred'];

/** Keys that were meant to be others; what else stands in a case, as a name or a note, is nobody's business. */
function misspeltIn(raw: object): readonly { key: string; near: Said }[] {
  return Object.keys(raw).flatMap((key) => {
    const near = KEYS.includes(key) ? '' : meant(key, KEYS);
    return near === '' ? [] : [{ key, near }];
  });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isMapping(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The day that rules are taken of where nothing else is said. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
