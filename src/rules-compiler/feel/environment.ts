import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Said } from '../saying.ts';
import type { Type } from '../type.ts';

/** An expression that passed the checks, with its type. */
export interface Typed {
  readonly expression: Expression;
  readonly type: Type;
  /** The comparison that a test is, or the telling one in it: shown to people as own value and limit. */
  readonly sides?: Sides;
  /** Where it begins in the text. */
  readonly from?: number;
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
  readonly element?: Element;
  /** Inside a unary test: the value tested, which is what `?` means. */
  readonly input?: Expression;
  /** Handlers that add to those of rules, or stand in for them: `eval` speaks more of FEEL. */
  readonly syntax?: Readonly<Record<string, Handler>>;
  /** Any value may be of any kind, and what doesn't go together is FEEL's null instead of a mistake (`eval`). */
  readonly anyKind?: true;
  /** A context by whose keys names of several words are told apart. */
  readonly keys?: object;
  /** Whether any literal number may stand here (guards of `derive`, `eval`). */
  readonly literals: boolean;
  /** Tells of a mistake at a letter of the text. For what we refuse, `feature` is its name in FEEL. */
  readonly report: (code: DiagnosticCode, what: Said, from: number, feature?: string) => void;
  /** Whether there is nobody whom `person` could mean. */
  readonly lacksClaimant?: boolean;
  /** Whether a name may stand in a file that couldn't be read: then nothing is to be said of it. */
  readonly isOpen?: (name: string) => boolean;
  /** What to say of a name that nothing has. */
  readonly unknown?: (name: string) => Said;
}

/** The element of a filter, and of those around it. */
export interface Element {
  readonly slot: number;
  readonly type: Type;
  readonly outer?: Element | undefined;
}

export interface Context extends Omit<Environment, 'report'> {
  readonly text: string;
  /** Tells of a mistake in the part that is being checked, or of another place in the text. */
  readonly report: (code: DiagnosticCode, what: Said, more?: { from?: number | undefined; feature?: string }) => void;
  /** The same with the place said. */
  readonly tell: Environment['report'];
  /** Checks a part, of whatever syntax it is. */
  readonly check: Handler;
}

/** Checks one kind of syntax node. */
export type Handler = (node: SyntaxNode, context: Context) => Typed;

export const REFUSED: Typed = { expression: ['known', null], type: { kind: 'any' } };

export function known(value: null | boolean | number | string, type: Type): Typed {
  return { expression: ['known', value], type };
}

/** Each loop has a slot of its own, also one whose variable hides another's. */
export function nextSlot({ locals, element }: Pick<Environment, 'locals' | 'element'>): number {
  return Math.max(-1, element?.slot ?? -1, ...[...locals.values()].map(({ slot }) => slot)) + 1;
}
