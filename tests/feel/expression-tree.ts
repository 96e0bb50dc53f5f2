/**
 * An expression as a tree, so that where two interpreters differ the smallest part that they differ in can be found. `name`
 * says what the node is; parts are written into the template in place of `$0`, `$1` …
 */
export interface Tree {
  readonly name: string;
  readonly template: string;
  readonly parts: readonly Tree[];
  /** Of a loop or filter: its variables, and which part is evaluated once for each member of part 0. */
  readonly binds?: { readonly variable: string; readonly body: number };
}

export function leaf(name: string, text: string): Tree {
  return { name, template: text, parts: [] };
}

export function node(name: string, template: string, ...parts: readonly Tree[]): Tree {
  return { name, template, parts };
}

/** The text, with names replaced by what `bound` gives for them. Operands stand in brackets, so that no precedence is needed. */
export function textOf(tree: Tree, bound: ReadonlyMap<string, string> = new Map()): string {
  if (tree.name === 'name') return bound.get(tree.template) ?? tree.template;
  const inner = tree.binds ? without(bound, tree.binds.variable) : bound;
  return tree.template.replaceAll(/\$(\d)/g, (_, index: string) => {
    const part = tree.parts[Number(index)];
    if (!part) throw new Error(`no part ${index} in ${tree.template}`);
    const isBody = tree.binds?.body === Number(index);
    return bracketed(part, textOf(part, isBody ? inner : bound));
  });
}

function without(bound: ReadonlyMap<string, string>, variable: string): ReadonlyMap<string, string> {
  return new Map([...bound].filter(([name]) => name !== variable && !(variable === 'item' && /^[abc]$/.test(name))));
}

function bracketed(part: Tree, text: string): string {
  return part.parts.length > 0 || text.startsWith('-') ? `(${text})` : text;
}
