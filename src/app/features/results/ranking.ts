import type { Entitlement } from '../../../engine/index.ts';
import { daysBetween } from '../../../platform/index.ts';
import type { ChoiceFinding } from './choices.ts';

/** What is sure, or only needs one of several to be chosen. */
export type SureFinding =
  | { readonly kind: 'choice'; readonly choice: ChoiceFinding }
  | { readonly kind: 'eligible'; readonly of: Entitlement };

/** A deadline this close comes before any amount. */
const SOON_DAYS = 60;

interface Rank {
  readonly isSoon: boolean;
  readonly least: number;
  readonly most: number | null;
  readonly missing: number;
}

export function rankOf(one: Entitlement, on: string): Rank {
  const { worth, missing } = one;
  return { isSoon: isSoon(one, on), least: worth.min, most: worth.max, missing: missing.length };
}

/** By what is worth most of it, whichever is chosen: it stays in its place when the other is. */
export function rankOfSure(found: SureFinding, on: string): Rank {
  if (found.kind === 'eligible') return rankOf(found.of, on);
  const options = [...found.choice.chosen, ...found.choice.rejected];
  const worths = options.map(({ worth }) => worth);
  return {
    isSoon: options.some(({ of }) => of && isSoon(of, on)),
    least: Math.max(...worths.map(({ min }) => min)),
    most: worths.some(({ max }) => max === null) ? null : Math.max(...worths.map(({ max }) => max ?? 0)),
    missing: 0,
  };
}

/** Near deadlines first, then by worth per year; what could be anything goes by the fewest missing answers. */
export function compare(a: Rank, b: Rank): number {
  return (
    Number(b.isSoon) - Number(a.isSoon) ||
    b.least - a.least ||
    a.missing - b.missing ||
    (b.most ?? Number.MAX_SAFE_INTEGER) - (a.most ?? Number.MAX_SAFE_INTEGER)
  );
}

/** How near to somebody a benefit is of which it is open whether they get it; what comes first in it counts for most. */
export interface Prospect {
  readonly isWanted: boolean;
  readonly isSoon: boolean;
  readonly isOfAge: boolean;
  readonly kind: number;
  /** Whether there is an amount to tell of it. */
  readonly isTold: boolean;
}

export function compareProspects(a: Prospect, b: Prospect): number {
  return (
    Number(b.isWanted) - Number(a.isWanted) ||
    Number(b.isSoon) - Number(a.isSoon) ||
    Number(b.isOfAge) - Number(a.isOfAge) ||
    b.kind - a.kind ||
    Number(b.isTold) - Number(a.isTold)
  );
}

/** What may still be had after its last day is hastier than anything. */
export function isSoon({ deadline, outcome }: Entitlement, on: string): boolean {
  if (!deadline || outcome === 'ineligible') return false;
  const days = daysBetween(on, deadline);
  return days !== undefined && days <= SOON_DAYS && (days >= 0 || outcome === 'unknown');
}
