import { cellsOf, fresh } from './cells.ts';
import { domain, instanceOf, type Scope } from './scope.ts';
import type { Value } from './value.ts';
import { areDisjoint, isDecided, type Judge, joinVerdicts, judge, type Verdict } from './verdict.ts';

/** Passes that one entitlement may cost before the answer stays merely sound. */
const PASSES = 600;

interface Budget {
  left: number;
}

interface Pass {
  readonly verdict: Verdict;
  readonly scope: Scope;
}

function pass(linked: Judge, scope: Scope, narrowed: ReadonlyMap<number, Value>, budget: Budget): Pass {
  budget.left--;
  const own = { ...fresh(scope, narrowed), comparisons: [] };
  return { verdict: judge(linked, own), scope: own };
}

/**
 * The exact verdict: a fact that is read twice is correlated with itself, which a single pass can't see, so such facts are
 * split into cells and the cells' verdicts joined. `missing` is then exact, too.
 */
export function refine(linked: Judge, scope: Scope): Verdict {
  const first = pass(linked, scope, scope.narrowed, { left: 1 });
  if (isDecided(first.verdict) || sharedIn(first).length === 0) return first.verdict;
  const budget = { left: PASSES };
  const joined = split(linked, first, budget);
  if (isDecided(joined)) return { ...joined, hangsOn: [] };
  return { ...joined, hangsOn: mattering(linked, first, joined.hangsOn, budget) };
}

/** Open facts read more than once in a pass, of those that the verdict hangs on. */
function sharedIn({ verdict, scope }: Pass): readonly number[] {
  return verdict.hangsOn.filter((instance) => (scope.reads.get(instance) ?? 0) > 1);
}

function split(linked: Judge, from: Pass, budget: Budget): Verdict {
  if (isDecided(from.verdict) || budget.left <= 0) return from.verdict;
  for (const instance of sharedIn(from)) {
    const cells = cellsIn(from, instance);
    if (cells.length < 2) continue;
    return cells
      .map((cell) => split(linked, pass(linked, from.scope, narrow(from, instance, cell), budget), budget))
      .reduce(joinVerdicts);
  }
  return from.verdict;
}

/** Facts for which some completion of the others makes a difference. */
function mattering(linked: Judge, from: Pass, candidates: readonly number[], budget: Budget): readonly number[] {
  return candidates.filter((instance) => {
    const cells = cellsIn(from, instance);
    if (cells.length < 2) return true;
    const passes = cells.map((cell) => pass(linked, from.scope, narrow(from, instance, cell), budget));
    if (passes.some((p) => p.verdict.hangsOn.includes(instance))) return true;
    return passes.some((p, i) => i > 0 && differs(linked, passes[i - 1] as Pass, p, instance, budget));
  });
}

/** Whether two narrowings of one fact differ under some completion of the rest. */
function differs(linked: Judge, a: Pass, b: Pass, instance: number, budget: Budget): boolean {
  if (areDisjoint(a.verdict, b.verdict)) return true;
  const rest = [...a.verdict.hangsOn, ...b.verdict.hangsOn].filter((other) => other !== instance);
  const [next] = rest;
  if (next === undefined) return a.verdict.min !== b.verdict.min || a.verdict.mayHold !== b.verdict.mayHold;
  if (budget.left <= 0) return true;
  const wider = a.verdict.hangsOn.includes(next) ? a : b;
  const cells = cellsIn(wider, next);
  if (cells.length < 2) return true;
  return cells.some((cell) =>
    differs(
      linked,
      pass(linked, a.scope, narrow(a, next, cell), budget),
      pass(linked, b.scope, narrow(b, next, cell), budget),
      instance,
      budget,
    ),
  );
}

function cellsIn({ scope }: Pass, instance: number): readonly Value[] {
  return cellsOf(scope, instance, openValueOf(scope, instance), scope.comparisons ?? []);
}

function narrow({ scope }: Pass, instance: number, cell: Value): ReadonlyMap<number, Value> {
  return new Map([...scope.narrowed, [instance, cell]]);
}

/** The open answer or domain behind an instance number. */
function openValueOf(scope: Scope, instance: number): Value {
  const narrowed = scope.narrowed.get(instance);
  if (narrowed !== undefined) return narrowed;
  const count = scope.rules.facts.length;
  const index = instance % count;
  const person = Math.floor(instance / count) - 1;
  const subject = person < 0 ? scope.household : scope.people[person];
  const answer = subject?.answers[index];
  if (answer !== undefined) return answer;
  const fact = scope.rules.facts[index];
  return fact && subject ? domain(fact, scope.on, instanceOf(scope, subject, index)) : null;
}
