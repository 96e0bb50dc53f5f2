import type { Expression, Operation } from './expression.ts';
import { type Linker, linkForm, remembering } from './forms.ts';
import { InvariantError } from './invariant-error.ts';
import { type Apply, OPERATIONS } from './operations/index.ts';
import type { RuleSet } from './ruleset.ts';
import {
  type LinkedFact,
  type LinkedParameter,
  type Rules,
  type Run,
  readFact,
  readParameter,
  today,
} from './scope.ts';
import { isSubject, type Value } from './value.ts';

/**
 * Turns the expressions of a rule set into functions, once. The result is immutable and holds no answers.
 *
 * @example const rules = link(ruleset);
 */
export function link(ruleset: RuleSet): Rules {
  const linked = new Map<Expression, Run>();
  const run = (expression: Expression): Run => {
    const known = linked.get(expression);
    if (known) return known;
    const made = linkExpression(expression);
    linked.set(expression, made);
    return made;
  };
  const facts = ruleset.facts.map(
    (fact, index): LinkedFact => ({
      ...fact,
      index,
      ...(fact.is && { work: run(fact.is) }),
      ...(fact.derive && { deriving: run(fact.derive) }),
      gates: fact.derive ? factsIn(fact.derive).map((gate) => ruleset.facts[gate]?.id ?? '') : [],
    }),
  );
  const parameters = ruleset.parameters.map(
    (parameter): LinkedParameter => ({ ...parameter, ...(parameter.datedBy && { key: run(parameter.datedBy) }) }),
  );
  const named = new Map(facts.map((fact) => [fact.id, fact]));
  return { ruleset, facts, named, parameters, run, cuts: new Map() };
}

/** Numbers of the facts that an expression reads, each once. */
function factsIn(expression: Expression): readonly number[] {
  const [operation, ...operands] = expression;
  const own = operation === 'fact' ? [operands[0] as number] : [];
  const inner = operands.flatMap((operand) =>
    Array.isArray(operand) ? factsIn(operand as unknown as Expression) : [],
  );
  return [...new Set([...own, ...inner])];
}

/** What operations and forms mean. Rules have one dialect, known kinds; `eval` has FEEL's, where any kind may turn up. */
export interface Dialect {
  readonly operations: Readonly<Record<string, Apply>>;
  /** Forms that choose what to evaluate; undefined for plain operations. */
  readonly form: (expression: Expression, link: Linker) => Run | undefined;
}

const RULES: Dialect = { operations: OPERATIONS, form: linkForm };

/** One expression as a function. */
export function linkExpression(expression: Expression, dialect: Dialect = RULES): Run {
  const link = (part: Expression): Run => linkExpression(part, dialect);
  switch (expression[0]) {
    case 'known': {
      const value = expression[1];
      return () => value;
    }
    case 'on':
      return today;
    case 'people':
      return (scope) => scope.people;
    case 'person':
      return (scope) => scope.subject;
    case 'local': {
      const depth = expression[1];
      return (scope) => scope.locals[depth] ?? null;
    }
    case 'parameter': {
      const index = expression[1];
      return (scope) => readParameter(scope, index);
    }
    case 'fact':
      return linkFact(expression, link);
    default: {
      const [name, ...operands] = expression as readonly [Operation, ...Expression[]];
      const made = dialect.form(expression, link) ?? linkOperation(name, dialect.operations[name], operands.map(link));
      return remembering(expression, made);
    }
  }
}

function linkFact([, index, owner]: readonly ['fact', number, Expression?], link: Linker): Run {
  if (!owner) return (scope) => readFact(scope, scope.household, index);
  if (owner[0] === 'person') return (scope) => readFact(scope, scope.subject, index);
  const who = link(owner);
  return (scope) => {
    const subject = who(scope);
    return isSubject(subject) ? readFact(scope, subject, index) : null;
  };
}

function linkOperation(name: Operation, apply: Apply | undefined, runs: readonly Run[]): Run {
  if (!apply) throw new InvariantError(`no operation ${name}`);
  const [first, second] = runs;
  if (!first) return (scope) => apply([], scope);
  if (!second) return (scope) => apply([first(scope)], scope);
  if (runs.length === 2) return (scope) => apply([first(scope), second(scope)], scope);
  return (scope) =>
    apply(
      runs.map((run): Value => run(scope)),
      scope,
    );
}
