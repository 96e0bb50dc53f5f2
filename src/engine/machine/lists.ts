import { EXACT } from '../operations/arithmetic.ts';
import { type Item, NONE } from './held.ts';
import type { Machine } from './machine.ts';
import { type List, MAYBE, NO_CHOICE, NOTHING, type Plain } from './node.ts';
import { AND, FALSE, isOne, NULL, negated, OR, TRUE } from './truth.ts';

/** A person who is surely there. */
export function personItem(place: number): Item {
  return { state: place, low: 0, high: 0, deps: NONE, sure: TRUE, sureDeps: NONE };
}

/** What a node came to, as an item of a list. */
function itemOf(m: Machine, run: () => number, sure: number, sureDeps: readonly number[]): Item {
  const { top } = m;
  const state = run();
  return { state, low: m.span[0] as number, high: m.span[1] as number, deps: m.take(top), sure, sureDeps };
}

/** The list that a single value stands for; null for none, unless it was written as a list. */
export function listOf(m: Machine, nodes: readonly Plain[], keepsNull: boolean): List {
  const [first] = nodes;
  const isNone = (kind: Plain['kind'], state: number): boolean =>
    kind === 'null' ||
    state === (kind === 'number' ? NOTHING : kind === 'truth' ? NULL : kind === 'choice' ? NO_CHOICE : 0);
  return {
    kind: 'list',
    of: nodes.find(({ kind }) => kind !== 'null')?.kind ?? 'null',
    ...(first?.texts && { texts: first.texts }),
    items: () =>
      nodes.flatMap(({ kind, run }) => {
        const item = itemOf(m, run, TRUE, NONE);
        return !keepsNull && isNone(kind, item.state) ? [] : [item];
      }),
  };
}

/** Evaluates a list where a test is settled, else both, none of whose members is sure. */
export function eitherList(m: Machine, test: () => number, yes: List, no: List): List {
  const items = (): readonly Item[] => {
    const { top } = m;
    const bits = test();
    const deps = m.take(top);
    if (bits === TRUE) return yes.items();
    if ((bits & TRUE) === 0) return no.items();
    const unsure = (item: Item): Item => ({ ...item, sure: FALSE | TRUE, sureDeps: deps });
    return [...yes.items(), ...no.items()].map(unsure);
  };
  return { kind: 'list', of: yes.of, ...(yes.texts && { texts: yes.texts }), items };
}

/** Sets a loop's variable to each item in turn. */
function put(m: Machine, slot: number, item: Item): void {
  m.items[m.frame + slot] = item;
  m.loops = slot + 1;
}

/** `some` is a disjunction over the members that are there, `every` a conjunction. */
export function quantified(
  m: Machine,
  kind: 'some' | 'every',
  slot: number,
  list: List,
  body: () => number,
): () => number {
  const isSome = kind === 'some';
  const [stop, pass] = isSome ? [TRUE, FALSE] : [FALSE, TRUE];
  const join = isSome ? OR : AND;
  return () => {
    const { top } = m;
    const items = list.items();
    let bits: number = pass;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      const before = m.top;
      put(m, slot, item);
      let own = body();
      if (item.sure !== TRUE) {
        m.push(item.sureDeps);
        own = (isSome ? AND[8 * item.sure + own] : OR[8 * negated(item.sure) + own]) as number;
      }
      if (own === stop) {
        m.loops = slot;
        m.top = top;
        return stop;
      }
      if (isOne(own)) m.top = before;
      bits = join[8 * bits + own] as number;
    }
    m.loops = slot;
    return m.settle(bits, top);
  };
}

/** Keeps each member with a further guard; those surely absent are gone. */
export function filtered(m: Machine, slot: number, list: List, body: () => number): () => readonly Item[] {
  return () => {
    const kept: Item[] = [];
    for (const item of list.items()) {
      put(m, slot, item);
      const before = m.top;
      const test = body();
      if (item.sure !== TRUE) m.push(item.sureDeps);
      const deps = m.take(before);
      const sure = item.sure === TRUE ? test : (AND[8 * item.sure + test] as number);
      if (sure === TRUE) kept.push(item);
      else if ((sure & TRUE) !== 0) kept.push({ ...item, sure, sureDeps: deps });
    }
    m.loops = slot;
    return kept;
  };
}

export function mapped(m: Machine, slot: number, list: List, body: () => number): () => readonly Item[] {
  return () => {
    const found = list.items().map((item) => {
      put(m, slot, item);
      return itemOf(m, body, item.sure, item.sureDeps);
    });
    m.loops = slot;
    return found;
  };
}

export function counted(m: Machine, list: List): () => number {
  return () => {
    const { top } = m;
    let least = 0;
    const items = list.items();
    for (const { sure, sureDeps } of items) {
      if (sure === TRUE) least++;
      else m.push(sureDeps);
    }
    return m.leave(least, items.length, false, top);
  };
}

/** Null for an empty list, as in FEEL: one without a sure member may be empty. */
export function summed(m: Machine, list: List): () => number {
  const plus = EXACT['+'];
  return () => {
    const { top } = m;
    const items = list.items();
    let low = 0;
    let high = 0;
    let isNullable = !items.some(({ sure }) => sure === TRUE);
    if (items.length === 0) return m.nothing(top);
    for (const item of items) {
      const isSure = item.sure === TRUE;
      if (item.state === NOTHING && isSure) return m.nothing(top);
      isNullable ||= item.state === MAYBE || item.state === NOTHING;
      low = plus(low, isSure ? item.low : Math.min(0, item.low));
      high = plus(high, isSure ? item.high : Math.max(0, item.high));
      // What adds nothing whether it is there or not leaves no trace.
      if (!isSure && (item.low !== 0 || item.high !== 0)) m.push(item.sureDeps);
      m.push(item.deps);
    }
    if (isNullable) for (const { sure, sureDeps } of items) if (sure !== TRUE) m.push(sureDeps);
    return m.leave(low, high, isNullable, top);
  };
}

/** Null for an empty list or when a member is null. */
export function extremeIn(m: Machine, kind: 'min' | 'max', list: List): () => number {
  return () => {
    const { top } = m;
    const items = list.items();
    const isSure = (item: Item): boolean => item.sure === TRUE;
    const all = endsOf(items);
    const sure = items.every(isSure) ? all : endsOf(items.filter(isSure));
    if (items.length === 0 || sure.hasNothing) return m.nothing(top);
    const isNullable = !items.some(isSure) || items.some(({ state }) => state === MAYBE || state === NOTHING);
    // The extreme of all that may be there at one end, of what is sure to be there at the other.
    const low = kind === 'min' ? all.leastLow : Math.max(all.leastLow, sure.mostLow);
    const high = kind === 'max' ? all.mostHigh : Math.min(all.mostHigh, sure.leastHigh);
    for (const item of items) {
      // A member that can't be the extreme leaves no trace.
      if (!isNullable && (kind === 'min' ? item.low >= high : item.high <= low)) continue;
      m.push(item.deps);
      if (item.sure !== TRUE) m.push(item.sureDeps);
    }
    return m.leave(low, high, isNullable, top);
  };
}

/** The least and the most among the lower ends and among the upper ones. */
function endsOf(items: readonly Item[]) {
  let [leastLow, leastHigh] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [mostLow, mostHigh] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let hasNothing = false;
  for (const { low, high, state } of items) {
    leastLow = Math.min(leastLow, low);
    leastHigh = Math.min(leastHigh, high);
    mostLow = Math.max(mostLow, low);
    mostHigh = Math.max(mostHigh, high);
    hasNothing ||= state === NOTHING;
  }
  return { leastLow, leastHigh, mostLow, mostHigh, hasNothing };
}
