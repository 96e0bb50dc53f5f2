import type { CaseStore } from './case-store.ts';
import type { SavedCase } from './saved-case.ts';

/** Keeps a case; beside what is there, under an id of its own, where another tab has saved that meanwhile. */
export async function keepCase(store: CaseStore, saved: SavedCase): Promise<SavedCase> {
  return (await store.put(saved)) ?? (await store.put(copyOf(saved))) ?? saved;
}

function copyOf({ revision, ...saved }: SavedCase): SavedCase {
  return { ...saved, id: `${saved.savedAt}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}` };
}
