import type { LifeEvent } from '../../engine/index.ts';

/**
 * The life events that somebody's age alone speaks of, to put what is most likely theirs before the rest. Only an order: who
 * can get what is the rules'.
 */
export function eventsAtAge(age: number | undefined): readonly LifeEvent[] {
  if (age === undefined) return [];
  if (age >= 65) return ['growing_old'];
  if (age < 2) return ['having_a_baby'];
  return age < 18 ? ['raising_children'] : [];
}

/** Whether a benefit is for one of the chosen life events. */
export function isFor(events: readonly LifeEvent[], chosen: readonly string[]): boolean {
  return events.some((event) => chosen.includes(event));
}
