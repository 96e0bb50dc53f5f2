import type { Expression } from '../engine/index.ts';

/** Visits an expression and everything inside it, table rows included. */
export function walk(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  if (expression[0] === 'known') return;
  for (const part of expression.slice(1)) if (Array.isArray(part)) walkPart(part, visit);
}

/** Table rows are lists of lists, not expressions themselves. */
function walkPart(part: readonly unknown[], visit: (part: Expression) => void): void {
  if (typeof part[0] === 'string') walk(part as unknown as Expression, visit);
  else for (const item of part) if (Array.isArray(item)) walkPart(item, visit);
}

/** The same expression with some parts replaced: `change` gives the new part, or undefined to look inside. */
export function rewrite(expression: Expression, change: (part: Expression) => Expression | undefined): Expression {
  const changed = change(expression);
  if (changed) return changed;
  if (expression[0] === 'known') return expression;
  const inside = (part: unknown): unknown => {
    if (!Array.isArray(part)) return part;
    return typeof part[0] === 'string' ? rewrite(part as unknown as Expression, change) : part.map(inside);
  };
  const [head, ...parts] = expression;
  return [head, ...parts.map(inside)] as unknown as Expression;
}

/** Numbers of the facts that an expression reads, in order, no repeats. */
export function factsIn(expression: Expression): readonly number[] {
  const found = new Set<number>();
  walk(expression, (part) => part[0] === 'fact' && found.add(part[1]));
  return [...found];
}

export function parametersIn(expression: Expression): readonly number[] {
  const found = new Set<number>();
  walk(expression, (part) => part[0] === 'parameter' && found.add(part[1]));
  return [...found];
}
