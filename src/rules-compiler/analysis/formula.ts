import type { Expression } from '../../engine/index.ts';

/** A test taken apart into connectives and atoms, the comparisons and bare facts that can't be taken apart further. */
export type Formula =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula }
  | { readonly kind: 'if'; readonly test: Formula; readonly yes: Formula; readonly no: Formula }
  | { readonly kind: 'atom'; readonly atom: number };

/** The truth values that are still possible, as bits; null is a truth value of its own. */
export type Truths = number;
export const [FALSE, TRUE, NULL] = [1, 2, 4];
export const ANY_TRUTH = FALSE | TRUE | NULL;

/** Atoms of several formulas, each expression once, in order of appearance. */
export interface Atoms {
  readonly all: readonly Expression[];
  readonly indexOf: (atom: Expression) => number;
}

export function newAtoms(): Atoms {
  const all: Expression[] = [];
  const known = new Map<string, number>();
  const indexOf = (atom: Expression): number => {
    const key = JSON.stringify(atom);
    const index = known.get(key) ?? all.length;
    if (index === all.length) all.push(atom);
    known.set(key, index);
    return index;
  };
  return { all, indexOf };
}

export function formulaOf(test: Expression, atoms: Atoms): Formula {
  const parts = (): readonly Formula[] =>
    (test.slice(1) as readonly Expression[]).map((part) => formulaOf(part, atoms));
  const [first, second, third] = ['and', 'or', 'not', 'if'].includes(test[0]) ? parts() : [];
  if (test[0] === 'and' || test[0] === 'or') return { kind: test[0], parts: parts() };
  if (test[0] === 'not' && first) return { kind: 'not', part: first };
  if (test[0] === 'if' && first && second && third) return { kind: 'if', test: first, yes: second, no: third };
  if (test[0] === '!=') return { kind: 'not', part: formulaOf(['=', test[1], test[2]] as Expression, atoms) };
  if (test[0] === 'one-of') return oneOf(test as readonly ['one-of', ...Expression[]], atoms);
  return { kind: 'atom', atom: atoms.indexOf(test) };
}

/** `x in (a, b)` is `x = a or x = b`, so that it shares atoms with the comparisons of other rows. */
function oneOf([, subject, ...options]: readonly ['one-of', ...Expression[]], atoms: Atoms): Formula {
  const parts = options.map(
    (option): Formula => ({ kind: 'atom', atom: atoms.indexOf(['=', subject, option] as Expression) }),
  );
  return { kind: 'or', parts };
}

/** What a formula can still be, given what each atom can. */
export function truthsOf(formula: Formula, atoms: readonly Truths[]): Truths {
  switch (formula.kind) {
    case 'atom':
      return atoms[formula.atom] ?? ANY_TRUTH;
    case 'not':
      return negated(truthsOf(formula.part, atoms));
    case 'if':
      return chosen(truthsOf(formula.test, atoms), truthsOf(formula.yes, atoms), truthsOf(formula.no, atoms));
    default: {
      const isAnd = formula.kind === 'and';
      const parts = formula.parts.map((part) => truthsOf(part, atoms));
      return parts.reduce((a, b) => (isAnd ? both(a, b) : negated(both(negated(a), negated(b)))));
    }
  }
}

function negated(truths: Truths): Truths {
  return (truths & FALSE ? TRUE : 0) | (truths & TRUE ? FALSE : 0) | (truths & NULL);
}

/** FEEL's conjunction: false wins, then null. */
function both(a: Truths, b: Truths): Truths {
  const isNull = (a & NULL && b & (NULL | TRUE)) || (b & NULL && a & (NULL | TRUE));
  return ((a | b) & FALSE) | (a & b & TRUE) | (isNull ? NULL : 0);
}

/** Anything but true takes the else branch. */
function chosen(test: Truths, yes: Truths, no: Truths): Truths {
  return (test & TRUE ? yes : 0) | (test & (FALSE | NULL) ? no : 0);
}
