import { clear, type Sums } from './contender.ts';
import type { Due } from './hand-written.ts';

/** Adds up, for contenders that answer person by person. */
export function addUp<T>(
  households: readonly (readonly T[])[],
  count: number,
  dueTo: (person: T) => Due,
  sums: Sums,
): void {
  clear(sums, count);
  for (let g = 0; g < count; g++) {
    for (const person of households[g] ?? []) add(dueTo(person), g, sums);
  }
}

/** Adds to the sums of the g-th household. */
export function add({ elderly, childcare, birth }: Due, g: number, sums: Sums): void {
  sums.elderly[g] = (sums.elderly[g] ?? 0) + elderly;
  sums.childcare[g] = (sums.childcare[g] ?? 0) + childcare;
  sums.birth[g] = (sums.birth[g] ?? 0) + birth;
}
