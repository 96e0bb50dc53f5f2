import { type Cells, cellsOf, fresh } from './cells.ts';
import { type Comparison, domain, instanceOf, type Scope } from './scope.ts';
import { isOpen, type Value } from './value.ts';
import { areDisjoint, isDecided, type Judge, joinVerdicts, judge, type Verdict } from './verdict.ts';

/** Passes that one entitlement may cost before the answer stays merely sound. */
const PASSES = 200;

/** One pass over the rule with some facts narrowed: the verdict, and the scope with what it noted. */
interface Pass {
  readonly verdict: Verdict;
  readonly scope: Scope;
}

/** The search over one entitlement: how many passes are left, and cells that hold whatever else is narrowed. */
interface Search {
  readonly linked: Judge;
  readonly cells: Map<number, readonly Value[]>;
  left: number;
}

/**
 * The exact verdict: a fact that is read twice is correlated with itself, which a single pass can't see, so such facts are
 * split into cells and the cells' verdicts joined. `missing` is then exact, too.
 */
export function refine(linked: Judge, scope: Scope): Verdict {
  const search: Search = { linked, cells: new Map(), left: PASSES };
  const first = pass(search, scope, scope.narrowed);
  if (isDecided(first.verdict) || sharedIn(first).length === 0) return first.verdict;
  const joined = split(search, first);
  if (isDecided(joined)) return { ...joined, hangsOn: [] };
  const hangsOn = scope.isQuick ? first.verdict.hangsOn : mattering(search, first, joined);
  return { ...joined, hangsOn, parts: first.verdict.parts };
}

function pass(search: Search, scope: Scope, narrowed: ReadonlyMap<number, Value>): Pass {
  search.left--;
  const own = fresh(scope, narrowed);
  return { verdict: judge(search.linked, own), scope: own };
}

function passWith(search: Search, { scope }: Pass, instance: number, cell: Value): Pass {
  return pass(search, scope, new Map(scope.narrowed).set(instance, cell));
}

/** Open facts read more than once in a pass, of those that the verdict hangs on. */
function sharedIn({ verdict, scope }: Pass): readonly number[] {
  return verdict.hangsOn.filter((instance) => (scope.reads.get(instance) ?? 0) > 1);
}

/** Stops as soon as the cells seen already span all that the whole may be: the rest can't add to it. */
function split(search: Search, from: Pass): Verdict {
  if (isDecided(from.verdict) || search.left <= 0) return from.verdict;
  const instance = sharedIn(from).find((candidate) => cellsIn(search, from, candidate).length > 1);
  if (instance === undefined) return from.verdict;
  let joined: Verdict | undefined;
  for (const cell of outermostFirst(cellsIn(search, from, instance))) {
    const own = split(search, passWith(search, from, instance, cell));
    joined = joined ? joinVerdicts(joined, own) : own;
    if (spans(joined, from.verdict)) return from.verdict;
  }
  return joined ?? from.verdict;
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
function mattering(search: Search, from: Pass, joined: Verdict): readonly number[] {
  const shared = new Set(sharedIn(from));
  const parts = from.verdict.parts.filter((part) => !part.some((instance) => shared.has(instance)));
  const isApart = (instance: number): boolean => parts.some((part) => part.includes(instance));
  const witness = joined.mayHold && !from.verdict.hangsOn.every(isApart) ? witnessOf(search, from) : undefined;
  return from.verdict.hangsOn.filter((instance) => {
    // Read once, in a part that is independent of all others: where those hold, this fact still turns the part.
    if (joined.mayHold && isApart(instance)) return true;
    if (witness && turnsAt(search, from, witness, instance)) return true;
    return search.left <= 0 || turns(search, from, joined, instance);
  });
}

/** One completion that holds, found greedily: it shows of most facts at once that they matter. */
function witnessOf(search: Search, from: Pass): Pass | undefined {
  let current = from;
  for (;;) {
    const next = current.verdict.hangsOn.find((instance) => !current.scope.narrowed.has(instance));
    if (next === undefined) return current;
    const best = mostHolding(search, current, next);
    if (!best) return undefined;
    current = best;
  }
}

/** The narrowing of one fact under which most can still be had; the first that loses nothing will do. */
function mostHolding(search: Search, from: Pass, instance: number): Pass | undefined {
  let best: Pass | undefined;
  for (const cell of cellsIn(search, from, instance)) {
    const own = passWith(search, from, instance, cell);
    if (!own.verdict.mayHold) continue;
    if (own.verdict.max === from.verdict.max) return own;
    if (!best || own.verdict.max > best.verdict.max) best = own;
  }
  return best;
}

function turnsAt(search: Search, from: Pass, witness: Pass, instance: number): boolean {
  return cellsIn(search, from, instance).some(
    (cell) => !isSame(passWith(search, witness, instance, cell).verdict, witness.verdict),
  );
}

function turns(search: Search, from: Pass, joined: Verdict, instance: number): boolean {
  const cells = cellsIn(search, from, instance);
  if (cells.length < 2) return true;
  const passes: Pass[] = [];
  for (const cell of cells) {
    const own = passWith(search, from, instance, cell);
    // What holds under some completion fails when only this fact changes to the cell: it matters.
    if (joined.mayHold && !own.verdict.mayHold) return true;
    passes.push(own);
  }
  if (passes.some((p) => p.verdict.hangsOn.includes(instance))) return true;
  return passes.some((p, i) => i > 0 && differs(search, passes[i - 1] as Pass, p, instance));
}

/** Whether two narrowings of one fact differ under some completion of the rest. */
function differs(search: Search, a: Pass, b: Pass, instance: number): boolean {
  if (areDisjoint(a.verdict, b.verdict)) return true;
  const next = [...a.verdict.hangsOn, ...b.verdict.hangsOn].find((other) => other !== instance);
  if (next === undefined) return !isSame(a.verdict, b.verdict);
  if (search.left <= 0) return true;
  const cells = cellsIn(search, a.verdict.hangsOn.includes(next) ? a : b, next);
  if (cells.length < 2) return true;
  return cells.some((cell) =>
    differs(search, passWith(search, a, next, cell), passWith(search, b, next, cell), instance),
  );
}

function isSame(a: Verdict, b: Verdict): boolean {
  return a.mayHold === b.mayHold && a.mayFail === b.mayFail && a.min === b.min && a.max === b.max;
}

function cellsIn(search: Search, { scope }: Pass, instance: number): readonly Value[] {
  const narrowed = scope.narrowed.get(instance);
  const known = narrowed === undefined ? search.cells.get(instance) : undefined;
  if (known) return known;
  const value = narrowed ?? openValueOf(scope, instance);
  if (isOpen(value) && value.open === 'one-of') return value.options;
  const cells: Cells = cellsOf(scope, instance, value, testsSeen(search, scope));
  if (narrowed === undefined && cells.settled && scope.narrowed.size === 0) search.cells.set(instance, cells.values);
  return cells.values;
}

/** Goes over the rule once more and notes the tests: a plain pass doesn't, since most of them are never asked for. */
function testsSeen(search: Search, scope: Scope): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  judge(search.linked, { ...fresh(scope, scope.narrowed), comparisons });
  return comparisons;
}

/** The open answer or domain behind an instance number. */
function openValueOf(scope: Scope, instance: number): Value {
  const count = scope.rules.facts.length;
  const index = instance % count;
  const subject = instance < count ? scope.household : scope.people[Math.floor(instance / count) - 1];
  const answer = subject?.answers[index];
  if (answer !== undefined) return answer;
  const fact = scope.rules.facts[index];
  return fact && subject ? domain(fact, scope.on, instanceOf(scope, subject, index)) : null;
}
