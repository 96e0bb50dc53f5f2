import type { Expression } from '../expression.ts';
import type { Machine } from './machine.ts';
import { TODAY_PLACE } from './machine.ts';
import type { Node } from './node.ts';

/** Tells whether an operation works on figures of the law and the day alone; each is looked at once. */
export function lawReader(m: Machine): (expression: Expression) => boolean {
  const known = new Map<readonly unknown[], boolean>();
  const readsLaw = (expression: readonly unknown[]): boolean => {
    switch (expression[0]) {
      case 'known':
      case 'on':
        return true;
      case 'parameter':
        return m.parameters[Number(expression[1])]?.datedBy === undefined;
      case 'fact':
      case 'person':
      case 'people':
      case 'local':
        return false;
    }
    let found = known.get(expression);
    if (found === undefined) {
      found = true;
      for (let i = 0; found && i < expression.length; i++) {
        const part = expression[i];
        // Rows of a table stand in lists without a name.
        if (Array.isArray(part)) found = readsLaw(part);
      }
      known.set(expression, found);
    }
    return found;
  };
  return (expression) => !PLAIN.has(expression[0]) && readsLaw(expression);
}

const PLAIN: ReadonlySet<string> = new Set(['known', 'on', 'parameter']);

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
