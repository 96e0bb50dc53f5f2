import type { SavedCase } from '../../platform/index.ts';

/** Staff's cases are no business of whoever opens the app as a resident. */
export function isOfCounter({ journey }: SavedCase): boolean {
  return journey.queue !== undefined;
}
