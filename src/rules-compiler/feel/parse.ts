import type { SyntaxNode, Tree } from '@lezer/common';
import { parser, trackVariables } from 'lezer-feel';

/** Known as a name, so that before long operands the grammar doesn't take it for `years and (months duration(…))`. */
const NAMES = { 'years and months duration': null };
const feel = parserFor({});

function parserFor(keys: object): typeof parser {
  return parser.configure({ top: 'Expression', contextTracker: trackVariables({ ...NAMES, ...keys }) });
}

/** The syntax tree of an expression, or where it stops making sense. */
export type Parsed =
  | {
      readonly ok: true;
      readonly root: SyntaxNode;
      readonly text: string;
      /** Where a letter of this text stands in the one that was given: brackets may have been put in. */
      readonly origin: (offset: number) => number;
    }
  | { readonly ok: false; readonly offset: number };

/** `keys` is a context by whose keys names of several words are told apart. */
export function parseFeel(text: string, keys?: object): Parsed {
  const tree = (keys ? parserFor(keys) : feel).parse(text);
  const cursor = tree.cursor();
  do {
    if (cursor.type.isError) return { ok: false, offset: cursor.from };
  } while (cursor.next());
  const greedy = greedyIn(tree);
  if (greedy) return withOrigin(parseFeel(bracketed(text, greedy), keys), greedy);
  const [root] = operandsOf(tree.topNode);
  return root ? { ok: true, root, text, origin: (offset) => offset } : { ok: false, offset: 0 };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a letter stood before the brackets were put in. */
function withOrigin(parsed: Parsed, { from, to }: Span): Parsed {
  const before = (offset: number): number => offset - (offset > from ? 1 : 0) - (offset > to + 1 ? 1 : 0);
  if (!parsed.ok) return { ...parsed, offset: before(parsed.offset) };
  return { ...parsed, origin: (offset) => before(parsed.origin(offset)) };
}

function bracketed(text: string, { from, to }: Span): string {
  return `${text.slice(0, from)}(${text.slice(from, to)})${text.slice(to)}`;
}

/**
 * FEEL's `and` and `or` bind less than comparisons, but the grammar lets the test of an `in` swallow them: it reads
 * `x in [1..5] and y` as `x in ([1..5] and y)`. The first such `in`, as far as it really goes.
 */
function greedyIn(tree: Tree): Span | undefined {
  const cursor = tree.cursor();
  do {
    if (cursor.name !== 'Comparison') continue;
    const test = cursor.node.getChild('PositiveUnaryTest');
    const first = test && firstOperand(test);
    if (first && first.to < test.to) return { from: cursor.from, to: first.to };
  } while (cursor.next());
  return undefined;
}

const LOOSER: ReadonlySet<string> = new Set([
  'PositiveUnaryTest',
  'SimplePositiveUnaryTest',
  'Conjunction',
  'Disjunction',
  'Comparison',
]);

/** What stands before the first `and`, `or` or comparison of a test; a comparison with `?` is a test of its own. */
function firstOperand(node: SyntaxNode): SyntaxNode {
  const [first] = operandsOf(node);
  const goesOn = LOOSER.has(node.name) && !(node.name === 'Comparison' && asksInput(node));
  return first && goesOn ? firstOperand(first) : node;
}

/** Whether `?`, the value that is tested, stands in it. */
export function asksInput(node: SyntaxNode): boolean {
  return node.name === '?' || childrenOf(node).some(asksInput);
}

/** Children without punctuation and keywords' anonymous tokens. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** Operand nodes: those whose names start with a capital letter, as lezer-feel names what carries a value. */
export function operandsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ type, name }) => !type.isSkipped && isOperand(name));
}

function isOperand(name: string): boolean {
  return (/^[A-Z?]/.test(name) || name === 'null') && name !== 'CompareOp' && name !== 'ArithOp';
}

export function source(node: SyntaxNode, text: string): string {
  return text.slice(node.from, node.to);
}

export function only(node: SyntaxNode): SyntaxNode {
  return operandsOf(node)[0] ?? node;
}
