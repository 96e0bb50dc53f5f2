import { type CaseStore, newestFirst, onTopOf } from './case-store.ts';
import type { SavedCase } from './saved-case.ts';

export interface MemoryStore extends CaseStore {
  readonly now: () => readonly SavedCase[];
  /** Has a case wait just as it is for a store that didn't take it. */
  hold(saved: SavedCase): Promise<void>;
}

/** Keeps cases for as long as the page is open: kiosks, and browsers that refuse to store. */
export function memoryStore(): MemoryStore {
  const cases = new Map<string, SavedCase>();
  let aside: readonly SavedCase[] = [];
  const watchers = new Set<(cases: readonly SavedCase[]) => void>();
  const all = () => newestFirst([...cases.values()]);
  const changed = async () => {
    for (const show of watchers) show(all());
  };
  return {
    now: all,
    put: async (saved) => {
      const kept = onTopOf(cases.get(saved.id), structuredClone(saved));
      if (kept) cases.set(saved.id, kept);
      await changed();
      return kept;
    },
    hold: (saved) => {
      cases.set(saved.id, structuredClone(saved));
      return changed();
    },
    get: async (id) => structuredClone(cases.get(id)),
    all: async () => all(),
    delete: (id) => {
      cases.delete(id);
      return changed();
    },
    watch: (show) => {
      watchers.add(show);
      show(all());
      return () => watchers.delete(show);
    },
    setAside: (id) => {
      const saved = cases.get(id);
      if (saved) aside = [...aside, saved];
      cases.delete(id);
      return changed();
    },
    aside: async () => aside,
    deleteAside: async () => {
      aside = [];
    },
    erase: () => {
      cases.clear();
      aside = [];
      return changed();
    },
  };
}
