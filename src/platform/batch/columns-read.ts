import { type Fact, factsIn, parseDay, type Rules, versionOn } from '../../engine/index.ts';
import type { Layout } from './columns.ts';

/** Facts that decide who is there at all, and how they are related. */
export const ALWAYS = ['person.born', 'person.relation'];

/** The columns that some benefits look at on a day: the engine needn't take in the others. */
export function columnsFor({ ruleset: { benefits, facts } }: Rules, { columns }: Layout) {
  const found = new Map<string, readonly number[]>();
  return (wanted: ReadonlySet<string>, on: string): readonly number[] => {
    const key = [on, ...wanted].join();
    const known = found.get(key);
    if (known) return known;
    const versions = benefits.filter(({ id }) => wanted.has(id)).map((one) => versionOn(one, parseDay(on) ?? 0));
    const read = factsBehind(versions, facts);
    const own = columns.flatMap((column, i) => (column.kind === 'answer' && read.has(column.fact.id) ? [i] : []));
    found.set(key, own);
    return own;
  };
}

/** The facts that some versions look at, with those from which one of them follows while nobody answers it. */
function factsBehind(versions: unknown, facts: readonly Fact[]): ReadonlySet<string> {
  const read = new Set(ALWAYS);
  const waiting = [versions, ...facts.filter(({ id }) => ALWAYS.includes(id))];
  for (const piece of waiting) {
    for (const id of factsIn(piece, facts)) {
      if (read.has(id)) continue;
      read.add(id);
      waiting.push(facts.find((fact) => fact.id === id)?.derive);
    }
  }
  return read;
}
