import type { Cell } from './circumstances.ts';
import type { Rules } from './link.ts';
import { number, truth } from './machine/coerced.ts';
import type { Machine } from './machine/machine.ts';
import type { Version } from './ruleset.ts';

/** Evaluates a condition or an amount for whoever stands before the machine. */
export type Run = () => number;

/** The conditions and the amount of one version, each linked when it is first run. */
export interface Judge {
  /** A condition without a test is a caseworker's: never decided. */
  readonly tests: readonly Run[];
  readonly amount: Run | undefined;
  /** The condition that failed last, for whomever: tried first, since it is likely to fail again. */
  likely: number;
  /** Answers that settled an earlier claim by this version: a search tries them first. They decide nothing by themselves. */
  readonly guesses: Guess[];
}

/** Parts of what facts may be, by the fact's role. */
export type Guess = ReadonlyMap<number, Cell>;

/** Linked once for each version; `noting` notes undecided tests. */
export function judgeOf(rules: Rules, version: Version, noting = false): Judge {
  const judges = noting ? rules.noting : rules.judges;
  let own = judges.get(version);
  if (!own) {
    own = linkJudge(rules.machine, noting ? rules.linkNoting : rules.link, version);
    judges.set(version, own);
  }
  return own;
}

function linkJudge(machine: Machine, link: Rules['link'], { conditions, amount, guesses }: Version): Judge {
  return {
    tests: conditions.map(({ test }) => (test ? later(() => truth(link(test))) : NEVER_DECIDED)),
    amount: amount && later(() => number(machine, link(amount.is))),
    likely: 0,
    guesses: (guesses ?? []).map(guessOf),
  };
}

/** The other way round: `learnt`. */
function guessOf(flat: readonly number[]): Guess {
  const guess = new Map<number, Cell>();
  for (let i = 0; i < flat.length; i += 4) {
    const [role = 0, low = 0, high = 0, bits = 0] = flat.slice(i, i + 4);
    guess.set(role, { low, high, bits });
  }
  return guess;
}

const NEVER_DECIDED: Run = () => 0;

/** A run that is linked when it is first wanted: most conditions never are, because one before them fails. */
function later(make: () => Run): Run {
  let run: Run | undefined;
  return () => {
    run ??= make();
    return run();
  };
}
