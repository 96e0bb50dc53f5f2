import type { ClaimDate } from '../../state/dates.ts';

/** What happens to one benefit on one day, and to whom. */
export interface AheadEntry {
  readonly of: ClaimDate;
  readonly claimants: readonly string[];
}

/** The dates in their order, those of several people that say the same as one. */
export function aheadEntries(dates: readonly ClaimDate[]): readonly AheadEntry[] {
  const entries = new Map<string, AheadEntry>();
  for (const one of dates) {
    const { claimant, ...said } = one;
    const key = JSON.stringify(said);
    const known = entries.get(key) ?? { of: one, claimants: [] };
    entries.set(key, { ...known, claimants: [...known.claimants, claimant] });
  }
  return [...entries.values()];
}
