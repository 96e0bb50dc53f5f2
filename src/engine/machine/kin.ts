import { CHILD_OF, PARENT_OF, SPOUSES } from '../kinship.ts';
import { type Item, NONE } from './held.ts';
import type { Machine, MachineFact } from './machine.ts';
import { FALSE, TRUE } from './truth.ts';

/** People related to somebody, from each one's relation to the applicant. */
export function related(
  m: Machine,
  kind: string,
  person: () => number,
  relation: MachineFact | undefined,
  read: (place: number) => number,
): () => readonly Item[] {
  const width = m.width;
  const firstOf = (place: number): number => place - ((place - 1) % width);
  if (kind === 'others') {
    return () => {
      const own = firstOf(person());
      return m.everyone.filter(({ state }) => state !== own);
    };
  }
  const kin = relation ? kinOf(kind, relation.bits) : [];
  return () => {
    const own = person();
    if (own === 0 || !relation) return [];
    const { top } = m;
    const mine = read(own + relation.index);
    const ownDeps = m.take(top);
    let any = 0;
    let every = -1;
    let covered = 0;
    for (const [bit, mask] of kin) {
      if ((mine & bit) === 0) continue;
      any |= mask;
      every &= mask;
      covered |= bit;
    }
    if (covered !== mine) every = 0;
    const found: Item[] = [];
    for (const item of m.everyone) {
      if (item.state === own) continue;
      const their = read(item.state + relation.index);
      const deps = m.take(top);
      if ((their & any) === 0) continue;
      if ((their & ~every) === 0) found.push(item);
      else found.push({ ...item, sure: FALSE | TRUE, sureDeps: ownDeps === NONE ? deps : [...ownDeps, ...deps] });
    }
    return found;
  };
}

type Pair = readonly [own: number, theirs: number];

/** For each relation's bit, the bits of those that make somebody that kin. */
function kinOf(kind: string, bits: ReadonlyMap<string, number>): readonly Pair[] {
  const pairs = kind === 'parents' ? PARENT_OF : kind === 'children' ? CHILD_OF : SPOUSES;
  const found = new Map<number, number>();
  for (const [own, their] of pairs) {
    const bit = bits.get(own) ?? 0;
    found.set(bit, (found.get(bit) ?? 0) | (bits.get(their) ?? 0));
  }
  found.delete(0);
  return [...found];
}
