import type { Expression } from '../../engine/index.ts';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Type } from '../type.ts';

/** An expression that passed the checks, with its type. */
export interface Typed {
  readonly expression: Expression;
  readonly type: Type;
  /** The comparison that a test is, or the telling one in it: shown to people as own value and limit. */
  readonly sides?: Sides;
}

export interface Sides {
  readonly operator: string;
  readonly left: Typed;
  readonly right: Typed;
}

/** What names mean where an expression stands. */
export interface Environment {
  /** A variable, parameter or builtin constant by its name. */
  readonly variable: (name: string) => Typed | undefined;
  /** A fact by its full id; the owner is the expression for whose fact it is. */
  readonly fact: (id: string) => { readonly index: number; readonly type: Type } | undefined;
  readonly locals: ReadonlyMap<string, { readonly slot: number; readonly type: Type }>;
  /** Inside a filter: the element that bare names are looked up in. */
  readonly element?: { readonly slot: number; readonly type: Type };
  /** Whether any literal number may stand here (guards of `derive`, `eval`). */
  readonly literals: boolean;
  readonly report: (code: DiagnosticCode, message: string) => void;
  /** Text to add to a message about a name that nothing has: which one was perhaps meant. */
  readonly meant?: (name: string) => string;
}

export const REFUSED: Typed = { expression: ['known', null], type: { kind: 'any' } };
