import type { Expression } from './expression.ts';
import type { Rules } from './link.ts';

const found = new WeakMap<Expression, ReadonlySet<number>>();

/** Whether an expression's value, not just which branch is taken, is made of a fact; seen through worked-out facts. */
export function measures(rules: Rules, expression: Expression, fact: number): boolean {
  return measuredIn(rules, expression).has(fact);
}

function measuredIn(rules: Rules, expression: Expression): ReadonlySet<number> {
  const known = found.get(expression);
  if (known) return known;
  const facts = new Set<number>();
  found.set(expression, facts);
  for (const part of valuesOf(rules, expression, facts)) for (const fact of measuredIn(rules, part)) facts.add(fact);
  return facts;
}

/** The parts that a value is made of: branches but not their tests. */
function valuesOf(rules: Rules, expression: Expression, facts: Set<number>): readonly Expression[] {
  switch (expression[0]) {
    case 'known':
      return [];
    case 'fact': {
      const index = expression[1];
      facts.add(index);
      const { derive, is } = rules.facts[index] ?? {};
      return [derive, is].flatMap((part) => (part ? [part] : []));
    }
    case 'if':
      return [expression[2] as Expression, expression[3] as Expression];
    case 'table':
      return (expression[2] as readonly (readonly [Expression, Expression])[]).map(([, then]) => then);
    case 'filter':
      return [expression[2] as Expression];
    default:
      return expression.slice(1).filter((part): part is Expression => Array.isArray(part));
  }
}

const alone = new WeakMap<Expression, boolean>();

/** Whether a test reads one asked fact that nothing derives, and else only the law and the day. */
export function isAboutOneFact(rules: Rules, expression: Expression): boolean {
  const known = alone.get(expression);
  if (known !== undefined) return known;
  const facts = new Set<number>();
  const isPlain = onlyReadsFacts(rules, expression, facts);
  const [fact] = facts;
  const { derive, is } = (fact === undefined ? undefined : rules.facts[fact]) ?? {};
  const isAlone = isPlain && facts.size === 1 && !derive && !is;
  alone.set(expression, isAlone);
  return isAlone;
}

const READS_PEOPLE: ReadonlySet<string> = new Set([
  'people',
  'local',
  'some',
  'every',
  'for',
  'filter',
  'parents',
  'children',
  'spouse',
  'others',
]);

function onlyReadsFacts(rules: Rules, expression: readonly unknown[], facts: Set<number>): boolean {
  const [kind, first] = expression;
  if (kind === 'known') return true;
  if (kind === 'parameter') return !rules.ruleset.parameters[Number(first)]?.datedBy;
  if (typeof kind === 'string' && READS_PEOPLE.has(kind)) return false;
  if (kind === 'fact') {
    // Whose fact it is doesn't move the cuts, as long as that is settled.
    const owner = expression[2];
    const isSettled = !Array.isArray(owner) || owner[0] === 'person' || owner[0] === 'local';
    const worked = rules.facts[Number(first)]?.is;
    if (!worked) facts.add(Number(first));
    return isSettled && (!worked || onlyReadsFacts(rules, worked, facts));
  }
  return expression.slice(1).every((part) => !Array.isArray(part) || onlyReadsFacts(rules, part, facts));
}
