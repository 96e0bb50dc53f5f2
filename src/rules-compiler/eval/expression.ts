import type { Expression } from '../../engine/index.ts';
import type { Typed } from '../feel/environment.ts';
import { ANY } from '../type.ts';

/** An expression of `eval`: it has more operations and forms than rules, and any of them can be of any kind. */
export function feel(name: string, ...parts: readonly unknown[]): Typed {
  return { expression: [name, ...parts] as unknown as Expression, type: ANY };
}
