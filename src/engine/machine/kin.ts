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
  const others = (own: number): readonly Item[] => m.everyone.filter(({ state }) => state !== own);
  if (kind === 'others') return () => others(firstOf(person()));
  const kin = relation ? kinOf(kind, relation.bits) : new Map<number, number>();
  return () => {
    const own = person();
    if (own === 0 || !relation) return [];
    const { top } = m;
    const mine = read(own + relation.index);
    const ownDeps = m.take(top);
    const theirs = [...kin].filter(([bit]) => (mine & bit) !== 0).map(([, mask]) => mask);
    const isEvery = [...kin].filter(([bit]) => (mine & bit) !== 0).reduce((bits, [bit]) => bits | bit, 0) === mine;
    const any = theirs.reduce((all, mask) => all | mask, 0);
    const every = isEvery ? theirs.reduce((all, mask) => all & mask, -1) : 0;
    return others(own).flatMap((item): readonly Item[] => {
      const their = read(item.state + relation.index);
      const deps = m.take(top);
      if ((their & any) === 0) return [];
      if ((their & ~every) === 0) return [item];
      return [{ ...item, sure: FALSE | TRUE, sureDeps: ownDeps === NONE ? deps : [...ownDeps, ...deps] }];
    });
  };
}

/** For each relation's bit, the bits of those that make somebody that kin. */
function kinOf(kind: string, bits: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const pairs = kind === 'parents' ? PARENT_OF : kind === 'children' ? CHILD_OF : SPOUSES;
  const found = new Map<number, number>();
  for (const [own, their] of pairs) {
    const bit = bits.get(own) ?? 0;
    found.set(bit, (found.get(bit) ?? 0) | (bits.get(their) ?? 0));
  }
  found.delete(0);
  return found;
}
