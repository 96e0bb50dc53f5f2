import type { CaseStore } from './case-store.ts';
import type { SavedCase } from './saved-case.ts';

type Show = (cases: readonly SavedCase[]) => void;

/** Those who look at the list of cases, whichever store is open at the time. */
export interface Watchers {
  /** Returns how to stop. */
  add(show: Show, store: Promise<CaseStore>): () => void;
  /** Lets everybody look at a newly opened store. */
  attach(store: CaseStore): void;
  /** Shows everybody an empty list and lets go of the store, so that looking doesn't bring it back. */
  detach(): void;
  show(cases: readonly SavedCase[]): void;
}

export function caseWatchers(): Watchers {
  const stops = new Map<Show, () => void>();
  const look = (show: Show, store: CaseStore) => {
    stops.get(show)?.();
    stops.set(show, store.watch(show));
  };
  const show = (cases: readonly SavedCase[]) => {
    for (const each of stops.keys()) each(cases);
  };
  return {
    add: (each, store) => {
      stops.set(each, () => {});
      void store.then((opened) => stops.has(each) && look(each, opened));
      return () => {
        stops.get(each)?.();
        stops.delete(each);
      };
    },
    attach: (store) => {
      for (const each of stops.keys()) look(each, store);
    },
    detach: () => {
      for (const [each, stop] of stops) {
        stop();
        stops.set(each, () => {});
      }
      show([]);
    },
    show,
  };
}
