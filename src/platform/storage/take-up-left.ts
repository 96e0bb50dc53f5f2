import type { CaseStore } from './case-store.ts';
import { allLeft, forgetLeft, type Left } from './journal.ts';
import { keepCase } from './keep-case.ts';
import type { SavedCase } from './saved-case.ts';

/** Keeps what pages left behind that were closed too soon; gives back what finds no room. */
export async function takeUpLeft(store: CaseStore): Promise<readonly SavedCase[]> {
  const unkept: SavedCase[] = [];
  for (const left of allLeft()) {
    try {
      await takeUp(store, left);
      forgetLeft(left.saved.id);
    } catch {
      unkept.push(left.saved);
    }
  }
  return unkept;
}

async function takeUp(store: CaseStore, { saved, after }: Left): Promise<void> {
  const there = await store.get(saved.id);
  if (there?.savedAt === saved.savedAt) return;
  // Deleted since, in another tab: it stays so.
  if (!there && saved.revision !== undefined) return;
  const revision = there?.savedAt === after ? there?.revision : saved.revision;
  await keepCase(store, { ...saved, ...(revision !== undefined && { revision }) });
}
