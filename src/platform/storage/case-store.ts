import type { Legible } from './record.ts';
import type { SavedCase } from './saved-case.ts';

/** Its name on the device. */
export const DATABASE = 'lingdedao';

/** A case with what the store counts. */
export type Kept = SavedCase & Legible;

/** A place that keeps cases; newest first in `all`. */
export interface CaseStore {
  /** What is kept now; undefined, changing nothing, where something newer than the case's revision is kept already. */
  put(saved: SavedCase): Promise<Kept | undefined>;
  get(id: string): Promise<SavedCase | undefined>;
  all(): Promise<readonly SavedCase[]>;
  delete(id: string): Promise<void>;
  /** Calls back at once and after every change, whichever tab made it; returns how to stop. */
  watch(show: (cases: readonly SavedCase[]) => void): () => void;
  /** Takes a case that can't be used out of the list, without losing it. */
  setAside(id: string): Promise<void>;
  /** What was set aside, as it lies there. */
  aside(): Promise<readonly unknown[]>;
  deleteAside(): Promise<void>;
  erase(): Promise<void>;
}

/**
 * The case as it is to be kept on top of what is there; undefined where that is newer than what the case was read from. This very
 * state may be there already: left behind by a page that was being closed, and kept by another.
 */
export function onTopOf(
  there: Pick<SavedCase, 'revision' | 'createdAt' | 'savedAt'> | undefined,
  saved: SavedCase,
): Kept | undefined {
  const isThere = there?.savedAt === saved.savedAt && there.revision === (saved.revision ?? 0) + 1;
  if (there && there.revision !== saved.revision && !isThere) return undefined;
  const createdAt = saved.createdAt ?? there?.createdAt ?? saved.savedAt;
  return { ...saved, createdAt, revision: (saved.revision ?? 0) + 1 };
}

export function newestFirst(cases: readonly SavedCase[]): readonly SavedCase[] {
  return [...cases].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
