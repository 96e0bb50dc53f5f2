import { type Contender, roomForSums } from './contender.ts';

/** Nanoseconds a household took each contender, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

const TURN_MS = 20;
const LEAST_BATCHES = 2;

/**
 * All contenders take turns within each round, so that what else the machine does falls on all of them alike. The quickest
 * batch of a turn counts: other work can only ever make one slower.
 */
export async function interleaved(contenders: readonly Contender[], rounds: number): Promise<Times> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const contender of contenders) await turn(contender);
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) times.get(contender.name)?.push(await turn(contender));
  }
  return times;
}

async function turn({ run, share }: Contender): Promise<number> {
  const sums = roomForSums(share);
  let quickest = Number.POSITIVE_INFINITY;
  let elapsed = 0;
  for (let batch = 0; batch < LEAST_BATCHES || elapsed < TURN_MS; batch++) {
    const started = performance.now();
    const answers = run(share, sums);
    if (answers instanceof Promise) await answers;
    const took = performance.now() - started;
    quickest = Math.min(quickest, took);
    elapsed += took;
  }
  return (quickest * 1e6) / share;
}

/** Median over the rounds of how many times longer one took than another in the same round. */
export function ratio(times: Times, name: string, base: string): number {
  const [own, other] = [times.get(name) ?? [], times.get(base) ?? []];
  return median(own.map((time, i) => time / (other[i] ?? Number.NaN)));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Milliseconds of the quickest of many runs. */
export function quickest(run: () => void, forMs: number): number {
  let best = Number.POSITIVE_INFINITY;
  const started = performance.now();
  for (let runs = 0; runs < LEAST_BATCHES || performance.now() - started < forMs; runs++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}
