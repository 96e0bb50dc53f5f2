import { type CaseStore, newestFirst } from './case-store.ts';
import type { SavedCase } from './saved-case.ts';

/** Keeps cases for as long as the page is open: kiosks, and browsers that refuse to store. */
export function memoryStore(): CaseStore & { readonly now: () => readonly SavedCase[] } {
  const cases = new Map<string, SavedCase>();
  const aside: SavedCase[] = [];
  const watchers = new Set<(cases: readonly SavedCase[]) => void>();
  const all = () => newestFirst([...cases.values()]);
  const changed = async () => {
    for (const show of watchers) show(all());
  };
  return {
    now: all,
    put: (saved) => {
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
      if (saved) aside.push(saved);
      cases.delete(id);
      return changed();
    },
    aside: async () => [...aside],
    erase: () => {
      cases.clear();
      aside.length = 0;
      return changed();
    },
  };
}
