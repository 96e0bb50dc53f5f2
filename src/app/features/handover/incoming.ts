import { signal } from '@preact/signals';
import { type CaseProblem, readCase } from '../../../engine/index.ts';
import {
  type CaseContents,
  type CodeProblem,
  codesIn,
  exchangeParts,
  type FileProblem,
  joinParts,
  now,
  type Part,
  readCaseFile,
  readCode,
  readPart,
} from '../../../platform/index.ts';
import { rules } from '../../state/assessment.ts';

/** Why something can't be opened; `details` are for whoever is asked for help. */
export interface IncomingProblem {
  readonly code: CodeProblem | Exclude<FileProblem, 'locked'> | 'rules' | 'nothing';
  readonly details?: readonly CaseProblem[];
}

/** What was read and waits to be opened or left. */
export const found = signal<{ readonly contents: CaseContents; readonly until?: string } | undefined>(undefined);
export const problem = signal<IncomingProblem | undefined>(undefined);
/** Counts what was tried: the same problem met again is told again. */
export const tries = signal(0);
/** The pieces of one code that are there so far. */
export const parts = signal<readonly Part[]>([]);
/** The pieces of the code that was put together last: another tab may still ask for them. */
let whole: readonly Part[] = [];
/** The text of a file that needs its passphrase. */
export const lockedFile = signal<string | undefined>(undefined);

/** Reads a link, a code, or pieces of one. */
export async function takeText(text: string): Promise<void> {
  forget();
  const codes = codesIn(text);
  if (codes.length === 0) problem.value = { code: 'nothing' };
  for (const code of codes) await takeCode(code);
}

/** Reads what a camera sees, many times a second: only what is a code counts. */
export async function takeScanned(text: string): Promise<void> {
  for (const code of codesIn(text)) if (!found.peek()) await takeCode(code);
}

/** Reads a file; one that is locked waits for its passphrase. Tells whether that was the right one. */
export async function takeFile(text: string, passphrase?: string): Promise<boolean> {
  if (passphrase === undefined) forget();
  const read = await readCaseFile(text, passphrase);
  if (read.ok) {
    lockedFile.value = undefined;
    show(read.contents);
  } else if (read.problem === 'locked') lockedFile.value = text;
  else if (read.problem === 'wrong-passphrase') return false;
  else problem.value = { code: read.problem };
  return true;
}

/** Leaves what was read. */
export function leave(): void {
  forget();
  parts.value = [];
  whole = [];
}

/** From now on pieces that other tabs have are taken in; returns how to stop. */
export function gatherParts(): () => void {
  exchange = exchangeParts(
    () => [...whole, ...parts.peek()].map(asText),
    (text) => {
      const part = readPart(text);
      if (part && parts.peek().some(({ id }) => id === part.id)) void addPart(part);
    },
  );
  return () => exchange?.stop();
}

let exchange: ReturnType<typeof exchangeParts> | undefined;

async function takeCode(code: string): Promise<void> {
  const part = readPart(code);
  if (part) {
    await addPart(part);
    exchange?.give(code);
    return;
  }
  const read = await readCode(code, now());
  if (read.ok) show(read.handedOver.contents, read.handedOver.until);
  else problem.value = { code: read.problem };
}

/** A piece of another code means that somebody began anew. */
async function addPart(part: Part): Promise<void> {
  const others = parts
    .peek()
    .filter(({ id, of, number }) => id === part.id && of === part.of && number !== part.number);
  parts.value = [...others, part];
  if (parts.peek().length < part.of) return;
  const code = joinParts(parts.peek());
  whole = code === undefined ? [] : parts.peek();
  parts.value = [];
  if (code === undefined) problem.value = { code: 'damaged' };
  else await takeCode(code);
}

function show(contents: CaseContents, until?: string): void {
  const read = readCase(rules.peek(), contents.case);
  if (!read.ok) problem.value = { code: 'rules', details: read.problems };
  else found.value = { contents, ...(until !== undefined && { until }) };
}

function forget(): void {
  tries.value = tries.peek() + 1;
  found.value = undefined;
  problem.value = undefined;
  lockedFile.value = undefined;
}

function asText({ number, of, id, text }: Part): string {
  return `${number}.${of}.${id}.${text}`;
}
