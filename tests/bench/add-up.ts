import type { Due } from './hand-written.ts';

/** Adds up, for contenders that answer person by person. */
export function addUp<T>(
  households: readonly (readonly T[])[],
  count: number,
  dueTo: (person: T) => Due,
  sums: Float64Array,
): void {
  sums.fill(0, 0, 3 * count);
  for (let g = 0; g < count; g++) {
    for (const person of households[g] ?? []) add(dueTo(person), g, sums);
  }
}

/** Adds to the sums of the g-th household. */
export function add({ elderly, childcare, birth }: Due, g: number, sums: Float64Array): void {
  sums[3 * g] = (sums[3 * g] ?? 0) + elderly;
  sums[3 * g + 1] = (sums[3 * g + 1] ?? 0) + childcare;
  sums[3 * g + 2] = (sums[3 * g + 2] ?? 0) + birth;
}
