/** Life events of the start screen in its order, each with the ids by which the rules know it and its neighbours. */
const known = {
  growing_old: ['growing_old'],
  having_a_baby: ['having_a_baby', 'birth'],
  raising_children: ['raising_children', 'young_children', 'studying', 'school'],
  disability: ['disability'],
  low_income: ['low_income'],
  alone_with_children: ['alone_with_children'],
  caring: ['caring', 'care_needed'],
  new_resident: ['new_resident'],
  sudden_trouble: ['sudden_trouble', 'illness', 'health', 'lost_job'],
  renting: ['renting', 'housing'],
} as const satisfies Record<string, readonly string[]>;

export type LifeEvent = keyof typeof known;

export const lifeEvents = Object.keys(known) as readonly LifeEvent[];

/** Whether a benefit is for one of the chosen life events. */
export function isFor(events: readonly string[], chosen: readonly string[]): boolean {
  const ids: readonly string[] = lifeEvents.flatMap((event) => (chosen.includes(event) ? known[event] : []));
  return events.some((event) => ids.includes(event));
}
