import type { Outcome } from './assessment.ts';

/** Whether a claim holds, or may. */
export function isPossible({ outcome }: { readonly outcome: Outcome }): boolean {
  return outcome === 'eligible' || outcome === 'unknown';
}
