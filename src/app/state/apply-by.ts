import type { Entitlement } from '../../engine/index.ts';
import { type OpenCase, openCase } from './open-case.ts';
import { isReceived } from './todo.ts';

export interface ApplyBy {
  /** The last day on which applying gains more than later. */
  readonly bestBy?: string | undefined;
  /** The last day on which it can be applied for. */
  readonly deadline?: string | undefined;
}

/** By when to apply, as told anywhere: nothing to who has it, and only to who can get it that later brings less. */
export function applyBy(of: Entitlement | undefined, whole: OpenCase = openCase.value): ApplyBy {
  if (!of || isReceived(whole, of)) return {};
  const { outcome, best_by: bestBy, deadline } = of;
  return { bestBy: outcome === 'eligible' ? bestBy : undefined, deadline };
}
