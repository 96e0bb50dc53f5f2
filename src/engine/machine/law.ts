import type { Expression } from '../expression.ts';
import type { Machine } from './machine.ts';
import { TODAY_PLACE } from './machine.ts';
import type { Node } from './node.ts';

const READS_A_CASE: ReadonlySet<string> = new Set(['fact', 'person', 'people', 'local']);

/** Whether an operation works on figures of the law and the day alone. */
export function isOfLaw(m: Machine, expression: Expression): boolean {
  return (
    expression[0] !== 'known' && expression[0] !== 'on' && expression[0] !== 'parameter' && readsLaw(m, expression)
  );
}

function readsLaw(m: Machine, expression: readonly unknown[]): boolean {
  const [kind, index] = expression;
  if (kind === 'known') return true;
  if (kind === 'parameter') return m.parameters[Number(index)]?.datedBy === undefined;
  if (READS_A_CASE.has(String(kind))) return false;
  // Rows of a table stand in lists without a name.
  return expression.every((part) => !Array.isArray(part) || readsLaw(m, part));
}

/** Worked out once a day, unless somebody wants to know what it uses. */
export function byDay(m: Machine, node: Node): Node {
  if (node.kind === 'list') return node;
  const { run } = node;
  const { span } = m;
  let day = Number.NaN;
  let state = 0;
  let low = 0;
  let high = 0;
  const again = (): number => {
    const today = m.low[TODAY_PLACE] as number;
    if (m.used || today !== m.high[TODAY_PLACE]) return run();
    m.touch(TODAY_PLACE);
    if (today !== day) {
      state = run();
      [day, low, high] = [today, span[0] as number, span[1] as number];
    }
    span[0] = low;
    span[1] = high;
    return state;
  };
  return { ...node, run: again };
}
