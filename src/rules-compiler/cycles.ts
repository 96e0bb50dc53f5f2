import type { Expression, Fact } from '../engine/index.ts';
import type { Report } from './diagnostic.ts';
import type { RuleFiles } from './load.ts';

/** Facts worked out from one another in a circle would never come to an end. */
export function checkCycles(files: RuleFiles, facts: readonly Fact[], report: Report): void {
  const reads = facts.map((fact) =>
    [fact.derive, fact.is].flatMap((expression) => (expression ? factsIn(expression) : [])),
  );
  facts.forEach((fact, index) => {
    if (!reaches(index, index, reads)) return;
    const place = (files.facts.get(fact.id) ?? files.worked.get(fact.id))?.place;
    if (place) report('cycle', place, `${fact.id} is worked out from itself`);
  });
}

function reaches(from: number, to: number, reads: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>();
  const visit = (index: number): boolean =>
    (reads[index] ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return visit(next);
    });
  return visit(from);
}

function factsIn(expression: Expression): readonly number[] {
  if (expression[0] === 'known') return [];
  const own = expression[0] === 'fact' ? [expression[1]] : [];
  const inner = expression.slice(1).flatMap((part) => (Array.isArray(part) ? nested(part) : []));
  return [...own, ...inner];
}

/** Table rows are lists of lists, not expressions themselves. */
function nested(part: readonly unknown[]): readonly number[] {
  if (typeof part[0] === 'string') return factsIn(part as unknown as Expression);
  return part.flatMap((item) => (Array.isArray(item) ? nested(item) : []));
}
