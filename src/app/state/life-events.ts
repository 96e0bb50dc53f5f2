import type { LifeEvent } from '../../engine/index.ts';

/** Whether a benefit is for one of the chosen life events. */
export function isFor(events: readonly LifeEvent[], chosen: readonly string[]): boolean {
  return events.some((event) => chosen.includes(event));
}
