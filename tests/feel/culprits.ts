import { leaf, type Tree, textOf } from './expression-tree.ts';
import { ours, type Result, same, theirs } from './two-interpreters.ts';

/** The smallest part in which the two differ: on its own operands they agree. */
export interface Culprit {
  readonly name: string;
  readonly text: string;
  /** What the test of a filter, or the body of a loop, is. */
  readonly body: string | undefined;
  readonly operands: readonly Result[];
  readonly ours: Result;
  readonly theirs: Result;
}

type Bound = ReadonlyMap<string, string>;

/**
 * Every part in which the two differ by themselves, one after the other: each is replaced by our result, until they agree on
 * the whole. So a difference that is explained hides none that isn't.
 */
export function culpritsOf(tree: Tree): readonly Culprit[] {
  const found: Culprit[] = [];
  for (let now = tree; found.length < 50; ) {
    const text = textOf(now);
    if (same(ours(text), theirs(text))) return found;
    const [culprit, repaired] = repair(now, new Map());
    found.push(culprit);
    // A name that is nowhere stays open with us, and some results are beyond feelin: nothing to put in their place.
    if (isOpen(culprit.ours) || culprit.name === 'replaced') return found;
    now = repaired;
  }
  return found;
}

/** The tree differs: its first differing part that has none inside, and the tree with our result in its place. */
function repair(tree: Tree, bound: Bound): readonly [Culprit, Tree] {
  for (const [i, part] of tree.parts.entries()) {
    if (tree.binds?.body === i) continue;
    if (!differ(part, bound)) continue;
    const [culprit, repaired] = repair(part, bound);
    return [culprit, { ...tree, parts: tree.parts.with(i, repaired) }];
  }
  const inside = bodyCulprit(tree, bound);
  const text = textOf(tree, bound);
  const [us, them] = [ours(text), theirs(text)];
  const operands = tree.parts.map((part, i) => (tree.binds?.body === i ? undefined : ours(textOf(part, bound))));
  const body = tree.binds && tree.parts[tree.binds.body]?.name;
  const own: Culprit = { name: tree.name, text, body, operands, ours: us, theirs: them };
  return [inside ?? own, leaf('replaced', literal(us))];
}

/** A part of a loop's body that differs for one of the members. */
function bodyCulprit({ parts, binds }: Tree, bound: Bound): Culprit | undefined {
  const [list] = parts;
  const body = binds && parts[binds.body];
  if (!list || !binds || !body) return undefined;
  const members = ours(textOf(list, bound));
  for (const member of Array.isArray(members) ? members : [members]) {
    const inner = new Map([...bound, ...entriesOf(binds.variable, member), [binds.variable, literal(member)]]);
    if (differ(body, inner)) return repair(body, inner)[0];
  }
  return undefined;
}

function entriesOf(variable: string, member: unknown): readonly (readonly [string, string])[] {
  if (variable !== 'item' || typeof member !== 'object' || member === null) return [];
  return Object.entries(member).map(([key, entry]) => [key, literal(entry)] as const);
}

export function isOpen(result: Result): boolean {
  return typeof result === 'object' && result !== null && 'unknown' in result;
}

function differ(tree: Tree, bound: Bound): boolean {
  const text = textOf(tree, bound);
  return !same(ours(text), theirs(text));
}

/** A result as FEEL writes it. */
function literal(value: Result): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, entry]) => `"${key}": ${literal(entry)}`);
  return `{${entries.join(', ')}}`;
}

function textLiteral(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `date("${value}")`;
  return /^-?P\d|^-?PT/.test(value) ? `duration("${value}")` : JSON.stringify(value);
}
