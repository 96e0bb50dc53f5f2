/** Texts that stand in any expression within. */
export function namedTexts(root: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node) && node[0] === 'known' && typeof node[1] === 'string') texts.add(node[1]);
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
  };
  visit(root);
  return texts;
}
