import type { Value } from './value.ts';

/** A linked expression of `eval`: a function from what is known to what is possible. */
export type Run = (scope: Scope) => Value;

/** What one evaluation can see: the variables of the loops around it. */
export interface Scope {
  locals: Value[];
}

export function emptyScope(): Scope {
  return { locals: [] };
}
