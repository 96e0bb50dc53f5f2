import { type Expression, linkApart } from '../../engine/index.ts';
import { type Json, readContext } from './context.ts';
import { feelForms } from './forms.ts';
import { feelOperations } from './operations.ts';
import { type Possible, possibleOf } from './possible.ts';
import { anything } from './settle.ts';
import { type Seen, seen } from './show.ts';
import type { Names } from './values.ts';
import { DeadEnd, type Fork, newWorld, restart, TooLong, turn } from './world.ts';

/** Ways that one expression may have before its result counts as anything. */
const MOST_WAYS = 4096;

/** A name that an expression uses; without a value it is absent, and may be anything. */
export interface Variable {
  readonly name: string;
  readonly value: Json | undefined;
}

interface Outcome {
  readonly seen: Seen;
  readonly forks: readonly Fork[];
}

/** All that an expression can come to, whatever the open values of its context are. */
export function evaluate(expression: Expression, variables: readonly Variable[]): Possible {
  const outcomes = allWays(expression, variables, false) ?? allWays(expression, variables, true);
  if (!outcomes || outcomes.length === 0) return { unknown: {}, hangsOn: absent(variables) };
  return possibleOf(
    outcomes.map((outcome) => outcome.seen),
    weigh(outcomes, 0).names,
  );
}

/** Undefined when there are too many ways, or going them all takes too long. */
function allWays(...of: Parameters<typeof gone>): readonly Outcome[] | undefined {
  try {
    return gone(...of);
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

function gone(expression: Expression, variables: readonly Variable[], hulls: boolean): readonly Outcome[] | undefined {
  const world = newWorld();
  const values = variables.map(({ value }, index) =>
    value === undefined ? anything(world, [index]) : readContext(world, value, hulls),
  );
  const { ids } = world;
  const run = linkApart(expression, { operations: feelOperations(world), form: feelForms(world, values) });
  const outcomes: Outcome[] = [];
  do {
    if (outcomes.length >= MOST_WAYS) return undefined;
    restart(world, ids);
    try {
      outcomes.push({ seen: seen(world, run()), forks: world.forks.map((fork) => ({ ...fork })) });
    } catch (error) {
      if (!(error instanceof DeadEnd)) throw error;
    }
  } while (turn(world));
  return outcomes;
}

function absent(variables: readonly Variable[]): Names {
  return variables.flatMap(({ value }, index) => (value === undefined ? [index] : []));
}

/** Which absent names make a difference: those of forks whose ways don't all lead to the same. */
function weigh(outcomes: readonly Outcome[], depth: number): { readonly key: string; readonly names: Names } {
  const [first] = outcomes;
  const fork = first?.forks[depth];
  if (!first || !fork) return { key: JSON.stringify(first?.seen.json ?? null), names: first?.seen.hangsOn ?? [] };
  const ways = new Map<number, Outcome[]>();
  for (const outcome of outcomes) {
    const way = outcome.forks[depth]?.way ?? 0;
    ways.set(way, [...(ways.get(way) ?? []), outcome]);
  }
  const branches = [...ways.values()].map((own) => weigh(own, depth + 1));
  const names = [...new Set(branches.flatMap((branch) => branch.names))];
  const [branch] = branches;
  if (branch && branches.every(({ key }) => key === branch.key)) return { key: branch.key, names };
  const key = `${fork.hangsOn.join()}/${fork.ways}(${branches.map((own) => own.key).join('|')})`;
  return { key, names: [...new Set([...names, ...fork.hangsOn])] };
}
