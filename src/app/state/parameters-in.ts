import type { Parameter, RuleSet } from '../../engine/index.ts';

/** The parameters that a piece of the rules reads itself, each once; not those of facts that are worked out. */
export function parametersIn(piece: unknown, { parameters }: RuleSet): readonly Parameter[] {
  const found = new Set<Parameter>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node) && node[0] === 'parameter' && typeof node[1] === 'number') {
      const parameter = parameters[node[1]];
      if (parameter) found.add(parameter);
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(piece);
  return [...found];
}
