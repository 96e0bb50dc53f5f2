import { type Said, said } from './saying.ts';

/** What to add where a name is unknown: which one was meant, when one is a slip away; else nothing. */
export function meant(name: string, names: Iterable<string>): Said | '' {
  const near = nearest(name, names);
  return near ? said('meant', { near }) : '';
}

/** The name that a mistyped one was meant to be; undefined when none is that near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  // Of two letters one changed, half of it is another name.
  if (name.length < 3) return undefined;
  const most = Math.max(1, Math.floor(name.length / 4));
  let [best, least] = ['', most + 1];
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = distanceOf(name, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best || undefined;
}

/** Letters to add, drop, change or swap with the next to make one name the other. */
function distanceOf(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwap = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other;
      const swap = isSwap ? (before[j - 1] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
