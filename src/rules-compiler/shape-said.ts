import type * as v from 'valibot';
import type { DiagnosticCode } from './diagnostic.ts';
import { fullWidthIn } from './full-width.ts';
import { meant } from './nearest.ts';
import { type Said, said } from './saying.ts';

/** What is wrong with the shape of a file at one place; `isValue` where the value is meant and not its key. */
export interface ShapeMistake {
  readonly code: DiagnosticCode;
  readonly path: readonly (string | number)[];
  readonly isValue: boolean;
  readonly what: Said;
}

/** What was expected and what was found, in a rule author's words; without what only follows from something told. */
export function shapeSaid(issues: readonly v.BaseIssue<unknown>[], shape: v.GenericSchema): readonly ShapeMistake[] {
  const mistakes = issues.flatMap((issue) => leavesOf(issue, [])).flatMap((leaf) => mistakeOf(leaf, shape));
  const at = ({ path }: ShapeMistake, ...more: readonly unknown[]): string => JSON.stringify([path, ...more]);
  // What is wrong with a key is enough to know: its value was meant for another.
  const odd = new Set(mistakes.filter(({ what }) => what.says === 'yaml.full-width').map((one) => at(one)));
  const misspelt = new Set(mistakes.flatMap((one) => meantInstead(one) ?? []));
  const distinct = new Map(mistakes.map((one) => [at(one, one.what), one]));
  return [...distinct.values()].filter(
    (one) =>
      (one.what.says === 'yaml.full-width' || !odd.has(at(one))) &&
      !(one.what.says === 'shape.missing' && misspelt.has(at(one))),
  );
}

/** Where the key would stand that was meant by a misspelt one. */
function meantInstead({ what, path }: ShapeMistake): string | undefined {
  if (what.says !== 'shape.no-such-key') return undefined;
  const { meant: near } = what.values;
  const key = typeof near === 'object' && 'says' in near ? near.values.near : undefined;
  return key === undefined ? undefined : JSON.stringify([[...path.slice(0, -1), key]]);
}

interface Leaf {
  readonly issue: v.BaseIssue<unknown>;
  readonly path: readonly (string | number)[];
  /** A list stands at the path where keys are looked for: each of its places would be told apart. */
  readonly isList?: true;
}

/** Of what may have several shapes, only what is wrong inside the one that was begun. */
function leavesOf(issue: v.BaseIssue<unknown>, above: readonly (string | number)[]): readonly Leaf[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  const list = (issue.path ?? []).findIndex(({ type, input }) => type === 'object' && Array.isArray(input));
  if (list >= 0) return [{ issue, path: path.slice(0, above.length + list), isList: true }];
  const inside = (issue.issues ?? []).filter((one) => (one.path ?? []).length > 0);
  return inside.length > 0 ? inside.flatMap((one) => leavesOf(one, path)) : [{ issue, path }];
}

function mistakeOf({ issue, path, isList }: Leaf, shape: v.GenericSchema): readonly ShapeMistake[] {
  const key = String(path.at(-1) ?? '');
  const at = (what: Said, isValue = true, code: DiagnosticCode = 'bad-shape') => [{ code, path, isValue, what }];
  if (isList) return at(said('shape.wrong', { expected: said('kind.map'), found: said('kind.list') }));
  const found = foundSaid(issue);
  const odd = issue.message === 'shape.text' ? undefined : fullWidthIn(plain(issue.received).replaceAll('"', ''));
  const isFigure = issue.expected?.includes('number') && odd !== undefined && /\d/.test(odd.plain);
  if (odd && (IDS.has(issue.message) || isFigure))
    return at(said('yaml.full-width', { sign: odd.sign, plain: odd.plain }));
  if (issue.expected === 'never') {
    if (/^\d+$/.test(key)) return at(said('shape.comma'), false);
    const keys = keysAt(shape, path.slice(0, -1));
    const near = meant(key, keys);
    return at(
      near || keys.length === 0 ? said('shape.no-such-key', { key, meant: near }) : said('shape.no-key', { key, keys }),
      false,
    );
  }
  if (issue.received === 'undefined') return at(said('shape.missing', { key }), false);
  if (path.length === 0 && issue.received === 'null') return at(said('shape.empty-file'), false);
  if (issue.type === 'min_length' && issue.message !== 'shape.text')
    return at(said('shape.too-few', { least: String(issue.expected).replace('>=', ''), found: issue.received }));
  if (issue.message === 'shape.date' || issue.message === 'shape.no-such-day') return dateMistake(issue, path);
  if (!isOwn(issue.message)) return at(said('shape.wrong', { expected: expectedSaid(issue.expected ?? ''), found }));
  // A key may be what is wrong: it is its own value then.
  return at(said(issue.message, { found }), issue.type !== 'regex' || issue.path?.at(-1)?.origin !== 'key');
}

/** What is asked for is plain letters. */
const IDS: ReadonlySet<string> = new Set(['shape.id', 'shape.kebab', 'shape.fact']);

const DAY = /^"\d{4}-\d\d-\d\d"$/;

/** The two tests of a date both fail for one that is written in another way: that is told once. */
function dateMistake(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): readonly ShapeMistake[] {
  const isDay = DAY.test(issue.received);
  if (isDay !== (issue.message === 'shape.no-such-day')) return [];
  const what = isDay
    ? said('shape.no-such-day', { found: plain(issue.received) })
    : said('shape.date', { found: foundSaid(issue) });
  return [{ code: isDay ? 'bad-date' : 'bad-shape', path, isValue: true, what }];
}

const OWN = [
  ...['shape.id', 'shape.kebab', 'shape.fact', 'shape.text', 'shape.cycle', 'shape.no-expectation', 'shape.no-day'],
  ...['shape.finite', 'shape.url', 'shape.date-or-month', 'shape.twice'],
] as const satisfies readonly Said['says'][];

function isOwn(message: string): message is (typeof OWN)[number] {
  return (OWN as readonly string[]).includes(message);
}

const KINDS: Readonly<Record<string, Said>> = {
  string: said('kind.text'),
  number: said('kind.number'),
  boolean: said('kind.truth'),
  Object: said('kind.map'),
  Array: said('kind.list'),
  null: said('kind.nothing'),
};

function foundSaid({ received }: v.BaseIssue<unknown>): Said | string {
  const kind = KINDS[received];
  if (kind) return kind;
  return received.startsWith('"') ? said('kind.text-found', { text: plain(received) }) : received;
}

/** The library puts a text between quotes as it is: it may hold quotes of its own. */
function plain(received: string): string {
  return received.startsWith('"') ? received.slice(1, -1) : received;
}

/** Of the library's `(string | number)` and `("person" | "household")`. */
function expectedSaid(expected: string): Said | string {
  const parts = expected.replaceAll(/[()]/g, '').split(' | ');
  if (parts.join() === 'string,number,boolean') return said('kind.expression');
  const words = parts.map((part) => KINDS[part] ?? part.replaceAll('"', ''));
  return words.length === 1 ? (words[0] ?? '') : said('kind.either', { options: words });
}

interface Anatomy {
  readonly entries?: Readonly<Record<string, Anatomy>>;
  readonly value?: Anatomy;
  readonly item?: Anatomy;
  readonly wrapped?: Anatomy;
  readonly options?: readonly Anatomy[];
  readonly pipe?: readonly Anatomy[];
}

/** The keys that may stand at a path. */
function keysAt(shape: v.GenericSchema, path: readonly (string | number)[]): readonly string[] {
  let all: readonly Anatomy[] = [shape as Anatomy];
  for (const step of path)
    all = all.flatMap(unwrapped).flatMap((one) => one.entries?.[String(step)] ?? one.value ?? one.item ?? []);
  return all.flatMap(unwrapped).flatMap((one) => Object.keys(one.entries ?? {}));
}

function unwrapped(one: Anatomy): readonly Anatomy[] {
  if (one.wrapped) return unwrapped(one.wrapped);
  if (one.pipe?.[0] && one.pipe[0] !== one) return unwrapped(one.pipe[0]);
  return one.options && typeof one.options[0] === 'object' ? one.options.flatMap(unwrapped) : [one];
}
