/** What may be going on in a family, in the order of the start screen; a benefit is found from those it names. */
export const LIFE_EVENTS = [
  'growing_old',
  'having_a_baby',
  'raising_children',
  'disability',
  'low_income',
  'alone_with_children',
  'caring',
  'new_resident',
  'sudden_trouble',
  'renting',
] as const;

export type LifeEvent = (typeof LIFE_EVENTS)[number];

export function isLifeEvent(name: string): name is LifeEvent {
  return LIFE_EVENTS.some((event) => event === name);
}
