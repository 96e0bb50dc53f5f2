import type { SyntaxNode } from '@lezer/common';
import { parser, trackVariables } from 'lezer-feel';

const feel = parserFor({});

function parserFor(keys: object): typeof parser {
  return parser.configure({ top: 'Expression', contextTracker: trackVariables(keys) });
}

/** The syntax tree of an expression, or where it stops making sense. */
export type Parsed =
  | { readonly ok: true; readonly root: SyntaxNode; readonly text: string }
  | { readonly ok: false; readonly near: string; readonly offset: number };

/** `keys` is a context by whose keys names of several words are told apart. */
export function parseFeel(text: string, keys?: object): Parsed {
  const tree = (keys ? parserFor(keys) : feel).parse(text);
  const cursor = tree.cursor();
  do {
    if (cursor.type.isError) return { ok: false, near: text.slice(cursor.from, cursor.from + 20), offset: cursor.from };
  } while (cursor.next());
  const [root] = operandsOf(tree.topNode);
  return root ? { ok: true, root, text } : { ok: false, near: text, offset: 0 };
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
