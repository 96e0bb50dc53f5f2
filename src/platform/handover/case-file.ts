import { type CaseContents, readContents } from '../outside/case-schema.ts';
import { parseJson } from '../outside/parse-json.ts';
import { isLock, isSealed, keyOf, newLock, seal, unseal } from '../passphrase/passphrase.ts';

/** A case in a file: facts as `rules assess` reads them, and beside them what the app adds. */
const FORMAT = 1;
const mostLetters = 5_000_000;

export type FileProblem = 'not-a-case' | 'too-new' | 'too-large' | 'locked' | 'wrong-passphrase' | 'unsupported';

export type FileReading =
  | { readonly ok: true; readonly contents: CaseContents }
  | { readonly ok: false; readonly problem: FileProblem };

/** The text of a case file, locked if there is a passphrase. */
export async function writeCaseFile(contents: CaseContents, passphrase?: string): Promise<string> {
  const plain = asJson(contents);
  if (passphrase === undefined) return `${JSON.stringify(plain, null, 2)}\n`;
  const lock = newLock();
  const sealed = await seal(await keyOf(lock, passphrase), JSON.stringify(plain));
  return `${JSON.stringify({ lingdedao: { format: FORMAT, ...lock, ...sealed } }, null, 2)}\n`;
}

/** The case of a file, or why it can't be had; `locked` asks to be called again with the passphrase. */
export async function readCaseFile(text: string, passphrase?: string): Promise<FileReading> {
  if (text.length > mostLetters) return refused('too-large');
  const raw = parseJson(text, mostLetters);
  if (!isObject(raw)) return refused('not-a-case');
  const ours = isObject(raw.lingdedao) ? raw.lingdedao : {};
  if (typeof ours.format === 'number' && ours.format > FORMAT) return refused('too-new');
  if (!isSealed(ours)) return readPlain(raw, ours);
  if (!isLock(ours)) return refused('not-a-case');
  if (globalThis.crypto?.subtle === undefined) return refused('unsupported');
  if (passphrase === undefined) return refused('locked');
  const opened = await unseal(await keyOf(ours, passphrase), ours);
  return opened === undefined ? refused('wrong-passphrase') : readCaseFile(opened);
}

function asJson({ case: { on, household, people }, journey, name }: CaseContents) {
  return {
    lingdedao: { format: FORMAT, ...(name !== undefined && { name }), journey },
    on,
    ...(household && { household }),
    people,
  };
}

function readPlain(raw: Plain, { name, journey }: Plain): FileReading {
  const { on, household, people = [] } = raw;
  const contents = readContents({ case: { on, household, people }, name, journey });
  return contents ? { ok: true, contents } : refused('not-a-case');
}

type Plain = Readonly<Record<string, unknown>>;

function refused(problem: FileProblem): FileReading {
  return { ok: false, problem };
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
