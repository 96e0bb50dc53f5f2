import { fromBase64Url, toBase64Url } from '../outside/base64-url.ts';
import type { CaseContents } from '../outside/case-schema.ts';
import { parseJson } from '../outside/parse-json.ts';
import { checksum } from './checksum.ts';
import { canDeflate, deflate, inflate } from './deflate.ts';
import { pack, unpack } from './packed.ts';

/** How the code is laid out: version, flags, minute of expiry (4 bytes), the packed case, checksum of all before (4 bytes). */
const VERSION = 1;
const HEAD = 6;
const TAIL = 4;
const DEFLATED = 1;

const longestCode = 100_000;
const mostBytes = 1_000_000;
const MINUTE = 60_000;

/** A case handed over, and until when it may be opened (ISO). */
export interface HandedOver {
  readonly contents: CaseContents;
  readonly until: string;
}

export type CodeProblem = 'damaged' | 'too-new' | 'too-large' | 'expired' | 'unsupported';

export type CodeReading =
  | { readonly ok: true; readonly handedOver: HandedOver }
  | { readonly ok: false; readonly problem: CodeProblem };

/** A case as a code of letters that may stand in an address, to be opened until then (ISO). */
export async function writeCode(contents: CaseContents, until: string): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(pack(contents)));
  const deflated = canDeflate();
  const body = deflated ? await deflate(plain) : plain;
  const bytes = new Uint8Array(HEAD + body.length + TAIL);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint8(1, deflated ? DEFLATED : 0);
  view.setUint32(2, Math.ceil(Date.parse(until) / MINUTE));
  bytes.set(body, HEAD);
  view.setUint32(HEAD + body.length, checksum(bytes.subarray(0, HEAD + body.length)));
  return toBase64Url(bytes);
}

/** The case of a code, or why it can't be had; `now` is an ISO instant. */
export async function readCode(code: string, now: string): Promise<CodeReading> {
  if (code.length > longestCode) return refused('too-large');
  const bytes = fromBase64Url(code);
  if (!bytes || bytes.length <= HEAD + TAIL) return refused('damaged');
  const view = new DataView(bytes.buffer);
  const end = bytes.length - TAIL;
  // In every version there will be the checksum stands last and the version first.
  if (view.getUint32(end) !== checksum(bytes.subarray(0, end))) return refused('damaged');
  const [version, flags] = [view.getUint8(0), view.getUint8(1)];
  if (version > VERSION) return refused('too-new');
  if (version < 1 || flags > DEFLATED) return refused('damaged');
  const until = view.getUint32(2) * MINUTE;
  if (Date.parse(now) > until) return refused('expired');
  if (flags === DEFLATED && !canDeflate()) return refused('unsupported');
  const body = bytes.subarray(HEAD, end);
  const plain = flags === DEFLATED ? await inflate(body, mostBytes) : body;
  if (!plain || plain.length > mostBytes) return refused('too-large');
  const contents = unpack(parseJson(new TextDecoder().decode(plain), mostBytes));
  return contents ? { ok: true, handedOver: { contents, until: new Date(until).toISOString() } } : refused('damaged');
}

function refused(problem: CodeProblem): CodeReading {
  return { ok: false, problem };
}
