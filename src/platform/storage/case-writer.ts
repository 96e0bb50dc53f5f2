import { painted } from '../clock/painted.ts';
import type { SavedCase } from './saved-case.ts';
import { saveCase } from './storage.ts';
import { unsaved } from './unsaved.ts';

/** Writes one case at a time, the newest state of it, on top of what it wrote before. */
export interface CaseWriter {
  /** Resolves when this state, or a newer one in its place, is kept. */
  write(saved: SavedCase): Promise<void>;
  /** From now on it writes that case on top of this, as read from the device. */
  startFrom(saved: SavedCase): void;
  /** Writes nothing more of what waits, and resolves when nothing is being written: before a deletion. */
  stop(): Promise<void>;
}

/** `moved` hears under which other id the case was kept because another tab had changed it too. */
export function caseWriter(moved: (copy: SavedCase, from: string) => void): CaseWriter {
  const kept = new Map<string, SavedCase>();
  let waiting: SavedCase | undefined;
  let writing: Promise<void> | undefined;
  const withCounts = (saved: SavedCase): SavedCase => ({ ...saved, ...countsOf(kept.get(saved.id)) });
  const writeAll = async () => {
    // An answer's page comes first; meanwhile a newer state may take the place of this one.
    await painted();
    while (waiting) {
      const next: SavedCase = waiting;
      waiting = undefined;
      const done = await saveCase(withCounts(next));
      kept.set(done.id, done);
      const later = waiting as SavedCase | undefined;
      if (later?.id === next.id) waiting = { ...later, id: done.id };
      if (waiting) unsaved.set(kept, withCounts(waiting));
      if (done.id !== next.id) moved(done, next.id);
    }
    unsaved.delete(kept);
    writing = undefined;
  };
  return {
    write: (saved) => {
      waiting = saved;
      unsaved.set(kept, withCounts(saved));
      writing ??= writeAll();
      return writing;
    },
    startFrom: (saved) => {
      kept.set(saved.id, saved);
    },
    stop: async () => {
      waiting = undefined;
      unsaved.delete(kept);
      await writing;
    },
  };
}

function countsOf({ revision, createdAt }: Partial<SavedCase> = {}): Pick<SavedCase, 'revision' | 'createdAt'> {
  return { ...(revision !== undefined && { revision }), ...(createdAt !== undefined && { createdAt }) };
}
