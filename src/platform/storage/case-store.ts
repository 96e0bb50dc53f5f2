import type { SavedCase } from './saved-case.ts';

/** Its name on the device. */
export const DATABASE = 'lingdedao';

/** A place that keeps cases; newest first in `all`. */
export interface CaseStore {
  put(saved: SavedCase): Promise<void>;
  get(id: string): Promise<SavedCase | undefined>;
  all(): Promise<readonly SavedCase[]>;
  delete(id: string): Promise<void>;
  /** Calls back at once and after every change, whichever tab made it; returns how to stop. */
  watch(show: (cases: readonly SavedCase[]) => void): () => void;
  /** Takes a case that can't be used out of the list, without losing it. */
  setAside(id: string): Promise<void>;
  /** What was set aside, as it lies there. */
  aside(): Promise<readonly unknown[]>;
  erase(): Promise<void>;
}

export function newestFirst(cases: readonly SavedCase[]): readonly SavedCase[] {
  return [...cases].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
