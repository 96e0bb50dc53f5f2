import type { Expression, HitPolicy } from './expression.ts';
import { arithmetic } from './operations/arithmetic.ts';
import { guarded, listOf } from './operations/lists.ts';
import { and, not, or, truths } from './operations/logic.ts';
import type { Comparison, Run, Scope } from './scope.ts';
import { type Dependencies, hangsOn, isOpen, join, type Member, membersOf, union, type Value } from './value.ts';

const TRUE = 2;
const TESTS: ReadonlySet<string> = new Set([
  '<',
  '<=',
  '>',
  '>=',
  '=',
  '!=',
  'one-of',
  'and',
  'or',
  'not',
  'some',
  'every',
]);

export type Linker = (expression: Expression) => Run;

/** Forms that choose what to evaluate, or note what they saw; undefined for plain operations. */
export function linkForm(expression: Expression, link: Linker): Run | undefined {
  switch (expression[0]) {
    case 'if':
      return linkIf(
        link(expression[1] as Expression),
        link(expression[2] as Expression),
        link(expression[3] as Expression),
      );
    case 'and':
    case 'or':
      return linkConnective(expression[0], (expression.slice(1) as Expression[]).map(link));
    case 'some':
    case 'every':
    case 'for':
    case 'filter': {
      const [kind, slot, list, body] = expression;
      return linkLoop(kind, slot, link(list as Expression), link(body as Expression));
    }
    case 'table':
      return linkTable(
        expression[1] as HitPolicy,
        (expression[2] as readonly (readonly [Expression, Expression])[]).map(([when, then]) => [
          link(when),
          link(then),
        ]),
      );
    default:
      return undefined;
  }
}

function linkIf(test: Run, yes: Run, no: Run): Run {
  return (scope) => {
    const decided = test(scope);
    const bits = truths(decided);
    if (bits === TRUE) return yes(scope);
    if ((bits & TRUE) === 0) return no(scope);
    return join(yes(scope), no(scope), hangsOn(decided));
  };
}

/** Stops at the first operand that decides; what isn't evaluated isn't used. */
function linkConnective(kind: 'and' | 'or', runs: readonly Run[]): Run {
  const stop = kind === 'or';
  const combine = kind === 'or' ? or : and;
  return (scope) => {
    const values: Value[] = [];
    for (const run of runs) {
      const value = run(scope);
      if (value === stop) return stop;
      values.push(value);
    }
    return combine(values);
  };
}

function linkLoop(kind: 'some' | 'every' | 'for' | 'filter', slot: number, list: Run, body: Run): Run {
  return (scope) => {
    const members = membersOf(list(scope));
    const results = members.map((m): Value => {
      scope.locals = [...scope.locals.slice(0, slot), m.value];
      return body(scope);
    });
    scope.locals = scope.locals.slice(0, slot);
    const at = (i: number): Value => results[i] ?? null;
    if (kind === 'some') return or(members.map((m, i) => and([m.sure, at(i)])));
    if (kind === 'every') return and(members.map((m, i) => or([not(m.sure), at(i)])));
    if (kind === 'for') return listOf(members.map((m, i): Member => ({ value: at(i), sure: m.sure })));
    return listOf(members.map((m, i) => guarded(m, at(i))));
  };
}

type Row = readonly [Run, Run];

function linkTable(hit: HitPolicy, rows: readonly (readonly Run[])[]): Run {
  const typed = rows.map(([when, then]) => [when, then] as Row);
  return hit === 'collect-sum' ? (scope) => collectSum(scope, typed) : (scope) => firstMatch(scope, typed);
}

/** Rows in order; an undecided one stays possible beside those after it. No row at all is null. */
function firstMatch(scope: Scope, rows: readonly Row[]): Value {
  const possible: Value[] = [];
  let hangs: Dependencies = [];
  for (const [when, then] of rows) {
    const holds = when(scope);
    if ((truths(holds) & TRUE) === 0) continue;
    possible.push(then(scope));
    if (holds === true) return joinAll(possible, hangs);
    hangs = union(hangs, hangsOn(holds));
  }
  return joinAll([...possible, null], hangs);
}

function collectSum(scope: Scope, rows: readonly Row[]): Value {
  let total: Value = 0;
  for (const [when, then] of rows) {
    const holds = when(scope);
    if ((truths(holds) & TRUE) === 0) continue;
    const own = then(scope);
    total = arithmetic('+', total, holds === true ? own : join(own, 0, hangsOn(holds)));
  }
  return total;
}

function joinAll(values: readonly Value[], hangs: Dependencies): Value {
  return values.reduce((a, b) => join(a, b, hangs));
}

/** Wraps a test so that an undecided one is remembered, with those inside it, while `scope.comparisons` is a list. */
export function remembering(expression: Expression, run: Run): Run {
  if (!TESTS.has(expression[0])) return run;
  const key = JSON.stringify(expression);
  return (scope) => {
    const outer = scope.comparisons;
    if (!outer) return run(scope);
    const inner: Comparison[] = [];
    scope.comparisons = inner;
    const value = run(scope);
    scope.comparisons = outer;
    if (isOpen(value)) {
      const { subject, locals } = scope;
      outer.push({ run, subject, locals, hangsOn: hangsOn(value), expression, inner, key });
    }
    return value;
  };
}
