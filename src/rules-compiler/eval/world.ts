import type { Value } from '../../engine/index.ts';
import type { Bounds } from './bounds.ts';
import type { Names, Span } from './values.ts';

/** A place where the evaluation can go several ways, because something isn't known. */
export interface Fork {
  readonly ways: number;
  readonly hangsOn: Names;
  way: number;
}

/**
 * One way through an expression. What isn't known is decided where it is first needed, and is then so for the rest of the
 * way: the same absent name, range or choice is never two things at once. Going all ways gives all that is possible.
 */
export interface World {
  readonly forks: Fork[];
  /** How many of the forks this way has come by. */
  passed: number;
  ids: number;
  steps: number;
  /** Letters and members that it has made or looked through. */
  taken: number;
  /** What all ways together have cost so far. */
  spent: number;
  readonly bounds: Map<Span, Bounds>;
  readonly settled: Map<Value, Value>;
  /** Values worked out from open ones, so that the same calculation gives the same open value again. */
  readonly made: Map<string, Value>;
  /** Elements, by slot, that a filter's test has looked at. */
  readonly touched: Set<number>;
  readonly members: Map<number, readonly Value[]>;
}

/** This way contradicts itself: nothing that is possible goes along it. */
export class DeadEnd extends Error {
  override readonly name = 'DeadEnd';
}

/** A loop over more, or a value larger, than anyone can have meant. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Going on all ways takes longer than anyone waits: what they come to together isn't told. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

const MOST_STEPS = 200_000;
const MOST_TAKEN = 1_000_000;
const MOST_SPENT = 2_000_000;

export function newWorld(): World {
  return {
    forks: [],
    passed: 0,
    ids: 0,
    steps: 0,
    taken: 0,
    spent: 0,
    bounds: new Map(),
    settled: new Map(),
    made: new Map(),
    touched: new Set(),
    members: new Map(),
  };
}

/** Back to the start, with the forks' ways kept; `ids` as they were when the context had been read. */
export function restart(world: World, ids: number): void {
  spend(world);
  world.passed = 0;
  world.ids = ids;
  world.steps = 0;
  world.taken = 0;
  for (const kept of [world.bounds, world.settled, world.made, world.touched, world.members]) kept.clear();
}

/** Turns to the next way at the last fork that has one left; false when all have been gone. */
export function turn({ forks }: World): boolean {
  for (let last = forks.at(-1); last; last = forks.at(-1)) {
    if (last.way + 1 < last.ways) {
      last.way++;
      return true;
    }
    forks.pop();
  }
  return false;
}

export function pick<T>(world: World, ways: readonly T[], hangsOn: Names): T {
  if (ways.length === 1) return ways[0] as T;
  if (ways.length === 0) throw new DeadEnd();
  const fork = world.forks[world.passed] ?? { ways: ways.length, hangsOn, way: 0 };
  world.forks[world.passed++] = fork;
  return ways[fork.way] as T;
}

/** Something worked out from open values, the same again for the same key. */
export function made<T extends Value>(world: World, key: string, make: () => T): T {
  const known = world.made.get(key);
  if (known !== undefined) return known as T;
  const fresh = make();
  world.made.set(key, fresh);
  return fresh;
}

export function step(world: World): void {
  if (++world.steps > MOST_STEPS) throw new TooMuch();
  spend(world);
}

/** For each value of a loop, each look at where an open number lies, and each way. */
export function spend(world: World): void {
  if (++world.spent > MOST_SPENT) throw new TooLong();
}

/** Says before it is made, or gone through, how many letters or members something has: what doubles itself has no end. */
export function take(world: World, count: number): void {
  world.taken += count;
  if (world.taken > MOST_TAKEN) throw new TooMuch();
}
