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
  const missing = mattering(linked, first, joined, budget);
  return { ...joined, hangsOn: missing };
}

/** Open facts read more than once in a pass, of those that the verdict hangs on. */
function sharedIn({ verdict, scope }: Pass): readonly number[] {
  return verdict.hangsOn.filter((instance) => (scope.reads.get(instance) ?? 0) > 1);
}

/** Stops as soon as the cells seen already span all that the whole may be: the rest can't add to it. */
function split(linked: Judge, from: Pass, budget: Budget): Verdict {
  if (isDecided(from.verdict) || budget.left <= 0) return from.verdict;
  const [instance, cells] = splittable(from) ?? [];
  if (instance === undefined || !cells) return from.verdict;
  let joined: Verdict | undefined;
  for (const cell of outermostFirst(cells)) {
    const own = split(linked, pass(linked, from.scope, narrow(from, instance, cell), budget), budget);
    joined = joined ? joinVerdicts(joined, own) : own;
    if (spans(joined, from.verdict)) return from.verdict;
  }
  return joined ?? from.verdict;
}

function splittable(from: Pass): readonly [number, readonly Value[]] | undefined {
  for (const instance of sharedIn(from)) {
    const cells = cellsIn(from, instance);
    if (cells.length > 1) return [instance, cells];
  }
  return undefined;
}

function outermostFirst(cells: readonly Value[]): readonly Value[] {
  const last = cells.at(-1);
  return last === undefined || cells.length < 3 ? cells : [...cells.slice(0, 1), last, ...cells.slice(1, -1)];
}

function spans(joined: Verdict, whole: Verdict): boolean {
  const sameOutcome = joined.mayHold === whole.mayHold && joined.mayFail === whole.mayFail;
  return sameOutcome && joined.min === whole.min && joined.max === whole.max;
}

/** Facts for which some completion of the others makes a difference. */
function mattering(linked: Judge, from: Pass, joined: Verdict, budget: Budget): readonly number[] {
  return from.verdict.hangsOn.filter((instance) => {
    const cells = cellsIn(from, instance);
    if (cells.length < 2) return true;
    const passes: Pass[] = [];
    for (const cell of cells) {
      const own = pass(linked, from.scope, narrow(from, instance, cell), budget);
      // What holds under some completion fails when only this fact changes to the cell: it matters.
      if (joined.mayHold && !own.verdict.mayHold) return true;
      passes.push(own);
    }
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
