import type { Expression } from './expression.ts';
import { InvariantError } from './invariant-error.ts';
import { mayBeNull } from './operations/logic.ts';
import { parameterOn } from './parameter.ts';
import type { Fact, Parameter, RuleSet } from './ruleset.ts';
import {
  type Dependencies,
  hangsOn,
  interval,
  isOpen,
  join,
  oneOf,
  type Subject,
  undecided,
  type Value,
} from './value.ts';

/** A linked expression: a function from what is known to what is possible. */
export type Run = (scope: Scope) => Value;

/** A rule set whose expressions have become functions. */
export interface Rules {
  readonly ruleset: RuleSet;
  readonly facts: readonly LinkedFact[];
  /** The same by id. */
  readonly named: ReadonlyMap<string, LinkedFact>;
  readonly parameters: readonly LinkedParameter[];
  readonly run: (expression: Expression) => Run;
  /** Cuts of tests about one asked fact and nothing else: they hold for every case on the same day. */
  readonly cuts: Map<string, readonly number[]>;
}

export interface LinkedFact extends Fact {
  readonly index: number;
  readonly work?: Run;
  readonly deriving?: Run;
  /** Facts from which this one may follow. */
  readonly gates: readonly string[];
}

export interface LinkedParameter extends Parameter {
  readonly key?: Run;
}

/**
 * What one evaluation can see, and what it leaves behind: which open facts were read how often (two readings of one fact are
 * correlated, see `refine.ts`), which parameter values were used, and the undecided comparisons.
 */
export interface Scope {
  readonly rules: Rules;
  readonly on: number;
  readonly household: Subject;
  readonly people: readonly Subject[];
  /** The claimant, or the subject of the worked-out fact being evaluated. */
  subject: Subject;
  locals: Value[];
  /** Facts set to a narrower value for the while of a what-if, by instance. */
  readonly narrowed: ReadonlyMap<number, Value>;
  readonly worked: Map<number, Value>;
  readonly reads: Map<number, number>;
  readonly used: Set<number>;
  /** Every fact instance looked at, answered or not: a change elsewhere can't change the result. */
  readonly touched: Set<number>;
  /** What each undecided condition of the entitlement hangs on. */
  readonly undecided: Dependencies[];
  comparisons: Comparison[] | undefined;
  /** Skips the search that proves of each missing fact that it can matter. */
  readonly isQuick: boolean;
  /** Cuts found for tests that hang on one open fact alone: they hold in the whole assessment. */
  readonly cuts: Map<string, readonly number[]>;
}

/** A test that came out undecided, with the circumstances to evaluate it again and the tests inside it. */
export interface Comparison {
  readonly inner: readonly Comparison[];
  readonly run: Run;
  readonly subject: Subject;
  readonly locals: readonly Value[];
  readonly hangsOn: readonly number[];
  readonly expression: Expression;
  /** The expression as text: equal tests written in different places share what is found about them. */
  readonly key: string;
}

/** The as-of date as if it were a fact: set to a span of days when a timeline looks for the days on which things change. */
export const TODAY = -1;

export function today(scope: Scope): Value {
  return scope.narrowed.get(TODAY) ?? scope.on;
}

/** Fact instances are numbered so that the household's come first, then person by person. */
export function instanceOf(scope: { rules: Rules }, subject: Subject, fact: number): number {
  return (subject.index + 1) * scope.rules.facts.length + fact;
}

/**
 * The value of a fact: the answer given, else worked out, else everything its domain allows. Narrowing stands in for the
 * answer, or for the domain: what nobody has answered is still worked out where it can be.
 */
export function readFact(scope: Scope, subject: Subject, index: number): Value {
  const instance = instanceOf(scope, subject, index);
  scope.touched.add(instance);
  const answer = subject.answers[index];
  if (answer !== undefined) return noteReading(scope, scope.narrowed.get(instance) ?? answer);
  const known = scope.worked.get(instance);
  if (known !== undefined) return noteReading(scope, known);
  const value = workOut(scope, subject, index, instance);
  scope.worked.set(instance, value);
  return value;
}

function workOut(scope: Scope, subject: Subject, index: number, instance: number): Value {
  const fact = scope.rules.facts[index];
  if (!fact) throw new InvariantError(`no fact ${index}`);
  if (fact.work) return about(scope, subject, fact.work);
  const derived = fact.deriving ? about(scope, subject, fact.deriving) : null;
  if (!mayBeNull(derived)) return derived;
  const asked = noteReading(scope, scope.narrowed.get(instance) ?? domain(fact, scope.on, instance));
  if (derived === null) return asked;
  return join(withoutNull(derived), asked, hangsOn(derived));
}

/** Evaluates with another subject, as facts of a person are worked out from that person's own. */
export function about(scope: Scope, subject: Subject, run: Run): Value {
  const [before, locals] = [scope.subject, scope.locals];
  scope.subject = subject;
  scope.locals = [];
  const value = run(scope);
  scope.subject = before;
  scope.locals = locals;
  return value;
}

/** Everything a fact may be when nobody has answered. */
export function domain(fact: Fact, on: number, instance: number): Value {
  if (fact.type === 'boolean') return undecided([instance]);
  if (fact.type === 'enum') return oneOf(fact.options ?? [], [instance]);
  const { min, max } = fact.domain ?? { min: 0, max: Number.MAX_SAFE_INTEGER };
  return interval(min, max === 'on' ? on : max, [instance]);
}

function withoutNull(value: Value): Value {
  if (!isOpen(value) || value.open === 'list') return value;
  if (value.open === 'interval') return interval(value.min, value.max, value.hangsOn);
  return oneOf(
    value.options.filter((option) => option !== null),
    value.hangsOn,
  );
}

function noteReading(scope: Scope, value: Value): Value {
  if (isOpen(value)) for (const i of hangsOn(value)) scope.reads.set(i, (scope.reads.get(i) ?? 0) + 1);
  return value;
}

/** The value of a parameter on its date; all values of a span when the date is one; anything when no value is known. */
export function readParameter(scope: Scope, index: number): Value {
  const parameter = scope.rules.parameters[index];
  if (!parameter) throw new InvariantError(`no parameter ${index}`);
  const day = parameter.key ? parameter.key(scope) : today(scope);
  return parameterOn(parameter, day, (value) => scope.used.add(index * 1000 + value));
}
