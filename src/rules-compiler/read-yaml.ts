import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import type { Place, Report, Spot } from './diagnostic.ts';
import { fullWidthInYaml } from './full-width.ts';
import { type Said, said } from './saying.ts';

export interface YamlFile {
  readonly data: unknown;
  readonly place: Place;
}

/** What a file that is no UTF-8 is full of. */
const NO_LETTER = '\uFFFD';

/** Parses one rule file; mistakes in the YAML itself (duplicate keys among them) make it empty and are reported. */
export function readYaml(file: string, text: string, report: Report): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const spotAt = (position: number): Spot => {
    const { line, col } = counter.linePos(position);
    return { line, column: col };
  };
  const place: Place = { file, path: [], spot: (path, offset) => spotAt(positionOf(document, text, path, offset)) };
  const tell = (position: number, what: Said): void =>
    report('yaml-syntax', { file, path: [], spot: () => spotAt(position) }, what);
  const strange = text.indexOf(NO_LETTER);
  if (strange >= 0) tell(strange, said('yaml.not-utf8'));
  const mistakes = [...document.errors, ...document.warnings];
  for (const error of strange >= 0 ? [] : withoutFollowing(mistakes)) tell(...yamlSaid(error, text, counter));
  if (strange >= 0 || mistakes.length > 0) return { data: undefined, place };
  try {
    return { data: document.toJS(), place };
  } catch {
    // An alias of nothing, or of too much, is only found out here.
    tell(Math.max(0, text.search(/[:[,-]\s*\*/)), said('yaml.BAD_ALIAS'));
    return { data: undefined, place };
  }
}

const KNOWN = new Set([
  ...[
    'DUPLICATE_KEY',
    'TAB_AS_INDENT',
    'BAD_INDENT',
    'MISSING_CHAR',
    'BLOCK_AS_IMPLICIT_KEY',
    'MULTILINE_IMPLICIT_KEY',
  ],
  ...['UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'BLOCK_IN_FLOW', 'MULTIPLE_DOCS', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED'],
  'BAD_DQ_ESCAPE',
] as const);

type KnownError = typeof KNOWN extends Set<infer Code> ? Code : never;

function isKnown(code: string): code is KnownError {
  return (KNOWN as ReadonlySet<string>).has(code);
}

/** Mistakes that leave the rest of a file to be misunderstood. */
const DERAILING: ReadonlySet<string> = new Set([
  ...['TAB_AS_INDENT', 'BAD_INDENT', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'],
  ...['UNEXPECTED_TOKEN', 'BLOCK_IN_FLOW', 'MULTIPLE_DOCS'],
]);

function withoutFollowing(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = Math.min(...errors.filter(({ code }) => DERAILING.has(code)).map(({ pos }) => pos[0]));
  const isFirst = (one: YAMLError): boolean =>
    one === errors.find(({ code, pos }) => pos[0] === first && DERAILING.has(code));
  return errors.filter((one) => isFirst(one) || (!DERAILING.has(one.code) && one.pos[0] < first));
}

/** A sign typed in Chinese is behind most mistakes in a line that has one where YAML has one of its own. */
function yamlSaid(error: YAMLError, text: string, counter: LineCounter): [position: number, what: Said] {
  const { code, message } = error;
  const [from, to] = error.pos;
  const { line } = counter.linePos(from);
  const start = counter.lineStarts[line - 1] ?? 0;
  const tab = DERAILING.has(code) ? tabIn(text, start) : undefined;
  if (tab !== undefined) return [tab, said('yaml.TAB_AS_INDENT')];
  const odd = fullWidthInYaml(text.slice(start).split('\n')[0] ?? '');
  if (odd && DERAILING.has(code) && code !== 'TAB_AS_INDENT')
    return [start + odd.at, said('yaml.full-width', { sign: odd.sign, plain: odd.plain })];
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote) return [openQuote(text, quote), said('yaml.unclosed', { at: quote })];
  if (!isKnown(code)) return [from, said('yaml.other', { reason: message })];
  const at = /^[^\s:,\]}]+/.exec(text.slice(from))?.[0] ?? text.slice(from, to);
  return [from, said(`yaml.${code}`, code === 'BAD_SCALAR_START' ? { at: at.slice(0, 1) } : { at })];
}

/** A tab that indents a line or the one below it: the library may stop before it gets there. */
function tabIn(text: string, start: number): number | undefined {
  let at = start;
  for (const line of text.slice(start).split('\n', 2)) {
    if (/^ *\t\s*\S/.test(line)) return at + line.indexOf('\t');
    at += line.length + 1;
  }
  return undefined;
}

/** The library tells of a quote that isn't closed at the end of the file; it was opened in the first line with an odd one. */
function openQuote(text: string, quote: string): number {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.split(quote).length % 2 === 0) return start + line.indexOf(quote);
    start += line.length + 1;
  }
  return Math.max(0, text.lastIndexOf(quote));
}

/** Where something stands in the file: what is missing counts as standing at what it is missing from. */
function positionOf(document: Document, text: string, path: readonly (string | number)[], offset?: number): number {
  const value = offset === undefined ? undefined : document.getIn(path, true);
  if (isScalar(value)) return positionIn(value, text, offset ?? 0);
  for (let length = path.length; length > 0; length--) {
    const node = keyOrItem(document, path.slice(0, length));
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Where a letter of a value stands: a value may be quoted, or folded from several lines. */
function positionIn({ range, type, value }: Scalar, text: string, offset: number): number {
  const [from, to] = range ?? [0, 0];
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  const start = isBlock ? text.indexOf('\n', from) + 1 : from;
  const letters = String(value);
  let position = start - 1;
  for (let i = 0; i <= Math.min(offset, letters.length - 1); i++) {
    const letter = letters[i] ?? '';
    const next = /\s/.test(letter) ? position : text.indexOf(letter, position + 1);
    if (next >= to || (next < 0 && position >= start)) break;
    position = next;
  }
  return Math.max(position, start);
}

/** Where a reader would look: at the key of an entry, since a block begins a line below it. */
function keyOrItem(document: Document, path: readonly (string | number)[]): Node | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const step = path.at(-1);
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))?.key;
    return isNode(key) ? key : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
