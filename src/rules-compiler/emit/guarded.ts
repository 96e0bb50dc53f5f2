import type { Expression } from '../../engine/index.ts';

/** The least or the greatest of one value and of a list that may be empty. */
export interface Guarded {
  readonly kind: 'min' | 'max';
  readonly alone: Expression;
  readonly list: Expression;
}

/**
 * `if count(who) = 0 then alone else min(alone, min(for x in who return …))`: of nothing there is no least, so rules ask before.
 * Together it is one loop that begins with what stands alone.
 */
export function guardedOf(expression: Expression): Guarded | undefined {
  if (expression[0] !== 'if') return undefined;
  const [, test, alone, least] = expression as readonly Expression[];
  const who = test && emptyOf(test);
  const [kind, first, inner, ...more] = (least ?? []) as unknown as readonly ['min' | 'max', Expression, Expression];
  if (!who || !alone || (kind !== 'min' && kind !== 'max') || more.length > 0) return undefined;
  const [innerKind, list] = (inner ?? []) as unknown as readonly [string, Expression];
  const isLoop = innerKind === kind && list?.[0] === 'for' && isSame(list[2] as Expression, who);
  return isLoop && isSame(first, alone) ? { kind, alone, list } : undefined;
}

/** The list that a test says is empty. */
function emptyOf([operator, counted, limit]: Expression): Expression | undefined {
  const [of, list] = (Array.isArray(counted) ? counted : []) as unknown as readonly [string, Expression];
  const isNone = operator === '=' && Array.isArray(limit) && limit[0] === 'known' && limit[1] === 0;
  return isNone && of === 'count' ? list : undefined;
}

function isSame(a: Expression, b: Expression): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
